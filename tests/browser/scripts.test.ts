import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { findViolations } from '../support/browser/axe.ts'
import { openExplorer, panel } from '../support/browser/explorer.ts'
import { SETTINGS } from '../support/browser/openPage.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'

const WORD = 'Rindfleischetikettierungsueberwachung'.repeat(12)
const NAME = 'رئيس الوزراء العراقي السابق مصطفى الكاظمي'
const QUOTE = 'التقى الكاظمي Joe Biden في بغداد'
const TEXT = `${QUOTE}.\nEnglish comes second, with ${WORD} in it.\n東京都知事小池百合子が説明した。`

const BUNDLE = writeBundle(mkdtempSync(join(tmpdir(), 'newsgraph-scripts-')), 'scripts', {
  'article.txt': TEXT,
  'article.yaml':
    'language: ar\nheadline: اجتماع (Washington) في بغداد\npublisher: الجريدة\npublishedAt: "2021-07-26T10:00:00Z"\n',
  'facts.yaml': stringify(
    {
      entities: [
        {
          id: 'person:k',
          name: NAME,
          aliases: ['الكاظمي', WORD],
          description: `رئيس (Iraq) ${WORD}`,
          evidence: ['الكاظمي'],
        },
        { id: 'person:b', name: 'Joe Biden', evidence: ['Joe Biden'] },
        { id: 'organization:w', name: WORD, kind: 'OTHER', evidence: [WORD] },
        { id: 'person:t', name: '東京都知事小池百合子が説明した', evidence: ['東京都知事小池百合子'] },
      ],
      relationships: [
        { type: 'COOPERATES_WITH', source: 'person:k', target: 'person:b', role: 'اجتماع (1)', evidence: [QUOTE] },
        { type: 'MEMBER_OF', source: 'person:k', target: 'organization:w', role: WORD, evidence: [WORD] },
        { type: 'MEMBER_OF', source: 'person:t', target: 'organization:w', evidence: [WORD] },
      ],
      claims: [
        {
          id: 'claim:c',
          content: `Kadhimi met Joe Biden. ${WORD}`,
          kind: 'ASSERTION',
          attribution: 'NAMED',
          speakers: ['person:k'],
          subjects: ['organization:w', 'person:k'],
          evidence: [QUOTE, WORD],
        },
      ],
    },
    { aliasDuplicateObjects: false },
  ),
})

const ALL = '/explore?seed=person:k,person:t,organization:w&open=person:k,organization:w'

const isLeftward = (element: Locator): Promise<boolean> =>
  element.evaluate((each) => getComputedStyle(each).direction === 'rtl')

/** Where the first and the last of some characters of an element stand, from left to right. */
const lefts = (element: Locator, ...texts: string[]): Promise<number[]> =>
  element.evaluate((each, wanted) => {
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT)
    const places = new Map<string, number>()
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const text of wanted) {
        const at = node.textContent?.indexOf(text) ?? -1
        if (at < 0 || places.has(text)) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + text.length)
        places.set(text, range.getBoundingClientRect().left)
      }
    }
    return wanted.map((text) => places.get(text) ?? Number.NaN)
  }, texts)

const expectInOrder = (places: readonly number[]) => {
  expect(places).not.toContain(Number.NaN)
  expect([...places].sort((a, b) => a - b)).toEqual(places)
}

const widest = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)

describe.skipIf(!hasBrowser)('names and articles in any script', () => {
  const browser = useBrowser({ playground: true, bundles: [BUNDLE] })

  test('what is written leftward is read so, and what stands around it keeps its place', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent('person:k')}`)
    const quote = page.locator('.claim blockquote').first()
    await quote.waitFor()
    expect(await quote.textContent()).toBe(QUOTE)
    expect(await isLeftward(quote)).toBe(true)
    expect(await isLeftward(page.getByRole('heading', { level: 1 }).locator('bdi'))).toBe(true)
    // "Claims by … 1": the number stays behind the name.
    expectInOrder(await lefts(page.getByRole('heading', { name: /^Claims by/ }), 'Claims by', 'رئيس', '1'))
    const source = page.locator('.claim .source a').first()
    expectInOrder(await lefts(source, 'بغداد', 'الجريدة', '26', 'July', '2021'))
    expectInOrder(await lefts(page.locator('.claim .who').first(), 'الكاظمي', 'says'))
  })

  test('an article has each paragraph in its own direction', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/article/${encodeURIComponent('article:scripts')}`)
    await page.locator('.body .s').first().waitFor()
    const text = page.locator('.body')
    expect((await text.locator('.pa > :is(p, h2)').allTextContents()).join('\n')).toBe(TEXT)
    const [arabic = 0, biden = 0, english = 0, second = 0] = await lefts(text, 'التقى', 'Joe Biden', 'English', 'comes')
    const { x = 0, width = 0 } = (await text.locator('.pa > p').first().boundingBox()) ?? {}
    expect(arabic).toBeGreaterThan(biden)
    expect(arabic).toBeGreaterThan(x + width / 2)
    expect(english).toBeLessThan(x + 5)
    expect(second).toBeGreaterThan(english)
    await page.locator('.tabs').getByText('Facts').click()
    const fact = panel(page).locator('.tp p').filter({ hasText: 'cooperates with' })
    expectInOrder(await lefts(fact, 'Joe Biden', 'cooperates'))
    expectInOrder(await lefts(fact, 'الكاظمي', 'رئيس'))
  })

  test('a role keeps to its brackets, and a name that was cut ends where it is read to', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, ALL)
    const label = page.locator('.texts .name').filter({ hasText: 'رئيس' })
    expect(await label.textContent()).toMatch(/^رئيس.*…$/)
    // In a text that is written leftward, the last character is the leftmost.
    const [first, last] = await label.evaluate((each) => {
      const text = each as SVGTextElement
      const at = (index: number) => text.getExtentOfChar(index).x
      return [at(0), at(text.getNumberOfChars() - 1)]
    })
    expect(last).toBeLessThan(first ?? 0)
    await page.keyboard.press('t')
    const verb = page.getByRole('button', { name: /^cooperates with/ })
    expectInOrder(await lefts(verb, 'cooperates', '(1)', 'اجتماع'))
  })

  describe.each(SETTINGS.filter(({ colorScheme }) => colorScheme === 'light'))('at $at', (setup) => {
    test.each([
      ['the graph', `${ALL}&sel=organization:w`, '.claim'],
      ['another entity', `${ALL}&sel=person:k`, '.claim'],
      ['the table', `${ALL}&view=table`, 'tbody q'],
      ['paths', '/explore?path=person:t~person:k', '.found-path'],
      ['an entity', `/entity/${encodeURIComponent('organization:w')}`, '.claim'],
      ['an entity that is written leftward', `/entity/${encodeURIComponent('person:k')}`, '.claim'],
      ['an article', `/article/${encodeURIComponent('article:scripts')}`, '.body .s'],
      ['an address that leads nowhere', `/${WORD}`, 'h1'],
      ['an entity that is not there', `/entity/${WORD}`, 'h1'],
    ])('%s is no wider than the window, however long a word is', async (_, address, there) => {
      const { page, troubles } = await browser.openPage({ ...setup, reducedMotion: 'reduce' })
      await page.goto(address)
      await page.locator(there).first().waitFor()
      expect(await widest(page)).toBe(setup.viewport.width)
      const sticking = await page
        .locator('.panel, .page')
        .evaluateAll((all) => all.map((each) => each.scrollWidth - each.clientWidth))
      expect(sticking.every((pixels) => pixels <= 0)).toBe(true)
      expect(await findViolations(page)).toEqual([])
      expect(troubles().filter((trouble) => !trouble.includes('404'))).toEqual([])
    })
  })

  test('suggestions are no wider than their box', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page)
    await page.getByRole('combobox').fill('rindfleisch')
    await page.getByRole('option').first().waitFor()
    expect(await widest(page)).toBe(1280)
    const list = page.locator('.suggestions')
    expect(await list.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0)
  })
})
