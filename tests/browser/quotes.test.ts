import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { edgeIds, openExplorer, search, shownIds } from '../support/browser/explorer.ts'
import { quotesOn } from '../support/browser/quotesOn.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'

const SEED = join(import.meta.dirname, '../../seed/us-combat-mission-in-iraq')

const TEXT = `Mayor Ann Ode “never slept”, a paper wrote. She took the money, sources said on Friday.
Ode denied it: "I took nothing", she told reporters. The bridge is lost, one says.`

/** A claim of each attribution, with and without a speaker, of each kind that has words of its own. */
const CLAIMS = [
  { kind: 'ACCUSATION', attribution: 'UNNAMED', content: 'Ann Ode is a thief.', evidence: 'She took the money' },
  {
    kind: 'ASSERTION',
    attribution: 'UNNAMED',
    content: 'Money was stolen.',
    evidence: 'She took the money, sources said',
  },
  {
    kind: 'DENIAL',
    attribution: 'NAMED',
    content: 'Ann Ode is innocent.',
    evidence: 'I took nothing',
    speakers: ['person:ann-ode'],
  },
  {
    kind: 'DENIAL',
    attribution: 'UNNAMED',
    content: 'No money was taken.',
    evidence: 'Ode denied it',
    speakers: ['person:ann-ode'],
  },
  { kind: 'OPINION', attribution: 'NARRATOR', content: 'The bridge cannot be saved.', evidence: 'The bridge is lost' },
  { kind: 'ACCUSATION', attribution: 'NARRATOR', content: 'She stole.', evidence: 'took the money' },
  { kind: 'ASSERTION', attribution: 'HEADLINE', content: 'She is sleepless.', evidence: '“never slept”' },
  { kind: 'ACCUSATION', attribution: 'HEADLINE', content: 'She never rests.', evidence: 'Mayor Ann Ode “never slept”' },
]

const OWN = writeBundle(mkdtempSync(join(tmpdir(), 'newsgraph-quotes-')), 'bridge', {
  'article.txt': TEXT,
  'article.yaml': 'language: en\ndateAnchor: 2021-07-26\ndateAnchorBasis: STATED\n',
  'facts.yaml': stringify({
    entities: [
      { id: 'person:ann-ode', name: 'Ann Ode', evidence: ['Ann Ode'] },
      {
        id: 'event:theft',
        name: 'Theft',
        type: 'OTHER',
        status: 'OCCURRED',
        date: { edtf: '2021-07-23', basis: 'RESOLVED', expression: 'on Friday' },
        evidence: ['She took the money'],
      },
    ],
    relationships: [
      { type: 'PARTICIPATED_IN', source: 'person:ann-ode', target: 'event:theft', evidence: ['She took the money'] },
    ],
    claims: CLAIMS.map(({ evidence, ...claim }, index) => ({
      id: `claim:c${index}`,
      subjects: ['person:ann-ode'],
      evidence: [evidence],
      ...claim,
    })),
  }),
})

const explore = (rest: string) => `/explore?${rest}`

describe.skipIf(!hasBrowser)('what stands in quotation marks is what an article says', () => {
  const browser = useBrowser({ playground: true, bundles: [SEED, OWN] })

  /** Nothing is quoted that is in no article, word for word. */
  async function expectTrueQuotes(page: Page, least: number): Promise<void> {
    const { body } = await browser.service().ask('{ articles { nodes { text } } }')
    const texts: string[] = body.data.articles.nodes.map(({ text }: { text: string }) => text)
    expect(texts).toHaveLength(2)
    const quotes = await quotesOn(page)
    expect(quotes.filter((quote) => !texts.some((text) => text.includes(quote)))).toEqual([])
    expect(quotes.length).toBeGreaterThanOrEqual(least)
  }

  test('on the page of every entity', async () => {
    const { page } = await browser.openPage()
    const { body } = await browser.service().ask('{ entities(first: 100) { nodes { id } } }')
    const ids: string[] = body.data.entities.nodes.map(({ id }: { id: string }) => id)
    expect(ids.length).toBeGreaterThan(50)
    for (const id of ids) {
      await page.goto(`/entity/${encodeURIComponent(id)}`)
      await page.locator('.passages').first().waitFor({ state: 'attached' })
      await page.locator('details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true
      })
      await expectTrueQuotes(page, 1)
    }
  })

  test.each(['us-combat-mission-in-iraq', 'bridge'])('in the article %s, with its facts chosen', async (slug) => {
    const { page } = await browser.openPage()
    await page.goto(`/article/${encodeURIComponent(`article:${slug}`)}`)
    await page.locator('.body .s').first().waitFor()
    await expectTrueQuotes(page, 2)
    await page.locator('.tabs').getByText('Claims').click()
    const claims = page.locator('.tp .q')
    await expect.poll(() => claims.count()).toBeGreaterThanOrEqual(CLAIMS.length)
    for (let index = 0; index < (await claims.count()); index += 4) {
      await claims.nth(index).click()
      await page.getByRole('heading', { name: 'This passage' }).waitFor()
      await expectTrueQuotes(page, 3)
      await page.getByRole('button', { name: 'Close', exact: true }).click()
    }
  })

  test('in the explorer, whatever is selected', async () => {
    const { page } = await browser.openPage()
    const seeds = 'seed=person:joe-biden,person:ann-ode&open=person:joe-biden,person:ann-ode'
    await openExplorer(page, explore(seeds))
    const [entities, relationships] = [await shownIds(page), await edgeIds(page)]
    expect(relationships.length).toBeGreaterThan(5)
    for (const id of ['', ...entities, ...relationships.filter((_, at) => at % 3 === 0)]) {
      await openExplorer(page, explore(`${seeds}&sel=${encodeURIComponent(id)}`))
      if (id !== '') await page.locator('.panel blockquote').first().waitFor({ state: 'attached' })
      await expectTrueQuotes(page, 0)
    }
  })

  test.each([
    ['the front page', '/', '.proof'],
    ['all people', '/browse/people', '.tb tbody tr'],
    ['claims', '/claims', '#all .claim'],
    ['what a search finds', '/search?q=rule%20of%20law', '.hits mark'],
    ['what it does not find', '/search?q=zzzz', '.note'],
    ['first seen', '/explore', '.offers'],
    ['the table', explore('seed=person:joe-biden&open=person:joe-biden,person:ann-ode&view=table'), 'tbody q'],
    ['the timeline', explore('seed=event:theft,event:white-house-meeting&view=timeline'), '.timeline li'],
    ['paths', explore('path=person:joe-biden~event:drone-attack-iraqi-kurdistan'), '.found-path'],
    ['no path', explore('path=person:joe-biden~person:ann-ode&asof=2014-01-01'), '.panel p'],
    ['a day', explore('seed=person:ann-ode,event:theft&asof=2014-01-01'), '.kept'],
    ['nothing left', explore('seed=person:joe-biden&hide=person'), '.nothing'],
  ])('in the pages: %s', async (_, address, there) => {
    const { page } = await browser.openPage()
    await page.goto(address)
    await page.locator(there).first().waitFor()
    await expectTrueQuotes(page, 0)
  })

  test('in what the search says', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page)
    await search(page).fill('zanzibar')
    await page.getByText('Nothing is called zanzibar.').waitFor()
    await expectTrueQuotes(page, 0)
  })

  test('in what is exported: a claim’s summary is in no quotation marks', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, explore('seed=person:ann-ode&open=person:ann-ode,person:joe-biden'))
    await page.getByText('Export', { exact: true }).click()
    for (const name of ['CSV with quotes', 'GraphML with quotes', 'SVG picture']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      const file = readFileSync(await download.path(), 'utf8')
      expect(file.length).toBeGreaterThan(200)
      for (const { content } of CLAIMS) expect(file).not.toMatch(new RegExp(`["“]+${content.slice(0, -1)}`))
    }
  })

  test('whose word a claim is, is said as the article leaves it', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent('person:ann-ode')}`)
    const saidBy = (content: string) =>
      page.locator('.claim').filter({ hasText: content }).first().locator('.who > span').first().textContent()
    await page.locator('.claim').first().waitFor()
    expect(await Promise.all(CLAIMS.map(({ content }) => saidBy(content)))).toEqual([
      'An unnamed source accuses',
      'An unnamed source says',
      'Ann Ode denies',
      'Ann Ode denies',
      'The article itself judges',
      'The article itself accuses',
      'A headline says',
      'A headline accuses',
    ])
  })

  test('of several quotes the one with the words of the claim comes first, and before the summary', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent('person:senior-united-states-official')}`)
    const claim = page.locator('.claim').filter({ hasText: 'The aim is the lasting defeat of ISIS.' })
    await claim.waitFor()
    const shown = await claim.locator('blockquote, .summary').allTextContents()
    expect(shown).toEqual([
      'The aim is the lasting defeat to ISIS',
      'Summary The aim is the lasting defeat of ISIS.',
      'A senior United States official told reporters on a briefing call',
    ])
    await claim.getByText('1 more quote').click()
    await claim.getByText('A senior United States official told reporters').waitFor()
  })
})
