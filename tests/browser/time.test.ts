import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { edgeIds, node, openExplorer, panel, shownIds } from '../support/browser/explorer.ts'
import { SETTINGS } from '../support/browser/openPage.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'

const TEXT = 'Ann met Bob and Cid of Odeland in 2014, in 2016 and by 2021. She left.'

const date = (edtf: string) => ({ edtf, basis: 'STATED' })
const event = (name: string, edtf?: string) => ({
  id: `event:${name}`,
  name,
  type: 'MEETING',
  status: 'OCCURRED',
  ...(edtf && { date: date(edtf) }),
  evidence: ['met'],
})
const person = (name: string) => ({ id: `person:${name.toLowerCase()}`, name, evidence: [name] })
const attended = (name: string) => ({
  type: 'PARTICIPATED_IN',
  source: 'person:ann',
  target: `event:${name}`,
  evidence: ['Ann met'],
})
const MONTHS = ['2014-03', '2014-09', '2015-02', '2016-05', '2016-11', '2017-04', '2018-08', '2019-01', '2020-10']

/** Ann took part in events of many days; she was a member of Odeland's council until 2015, and is of its party. */
const BUNDLE = writeBundle(mkdtempSync(join(tmpdir(), 'newsgraph-time-')), 'time', {
  'article.txt': TEXT,
  'facts.yaml': stringify(
    {
      entities: [
        ...['Ann', 'Bob', 'Cid'].map(person),
        { id: 'organization:council', name: 'Council', kind: 'GOVERNMENT', evidence: ['Odeland'] },
        { id: 'organization:party', name: 'Party', kind: 'OTHER', evidence: ['Odeland'] },
        ...MONTHS.map((month) => event(`of-${month}`, month)),
        event('undated'),
        event('by-2021', '../2021'),
        event('since-2020', '2020/..'),
      ],
      relationships: [
        {
          type: 'MEMBER_OF',
          source: 'person:ann',
          target: 'organization:council',
          date: date('../2015-12-31'),
          evidence: ['Ann'],
        },
        { type: 'MEMBER_OF', source: 'person:ann', target: 'organization:party', evidence: ['Ann'] },
        {
          type: 'MEMBER_OF',
          source: 'person:bob',
          target: 'organization:party',
          date: date('2016/..'),
          evidence: ['Bob'],
        },
        { type: 'MEMBER_OF', source: 'person:cid', target: 'organization:party', evidence: ['Cid'] },
        ...[...MONTHS.map((month) => `of-${month}`), 'undated', 'by-2021', 'since-2020'].map(attended),
      ],
    },
    { aliasDuplicateObjects: false },
  ),
})

const FROM_ANN = '/explore?seed=person:ann&open=person:ann'

const kept = (page: Page): Promise<string | null> => page.locator('.kept p').textContent()
const count = (page: Page, type: string): Promise<string | null> =>
  page.locator('.legend label').filter({ hasText: type }).locator('.count').textContent()
const left = (page: Page, name: string): Promise<string | null> => node(page, name).getAttribute('aria-label')

const middleOf = async (element: Locator): Promise<{ x: number; y: number; width: number }> => {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x, y: y + height / 2, width }
}

describe.skipIf(!hasBrowser)('time in the explorer', () => {
  const browser = useBrowser({ playground: true, bundles: [BUNDLE] })

  test('as of a day, events of other days are not there, and what has no date is kept and counted', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, FROM_ANN)
    expect(await kept(page)).toBe('13 of 14 relationships and 1 of 12 events have no date.')
    expect(await count(page, 'Events')).toBe('12')
    await page.getByLabel('As of').fill('2016-05-10')
    await expect.poll(() => page.url()).toContain('asof=2016-05-10')
    await expect.poll(() => count(page, 'Events')).toBe('3')
    const events = (await shownIds(page)).filter((id) => id.startsWith('event:'))
    expect(events).toEqual(['event:by-2021', 'event:of-2016-05', 'event:undated'])
    expect(await kept(page)).toBe(
      'As of 10 May 2016. 4 of 4 relationships and 1 of 3 events have no date and are kept.',
    )
    await page.getByRole('button', { name: 'Any day' }).click()
    await expect.poll(() => kept(page)).toBe('13 of 14 relationships and 1 of 12 events have no date.')
  })

  test('as of a day, what is around an entity is still counted: what held on that day', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, '/explore?seed=person:ann,organization:party')
    expect(await left(page, 'Party')).toMatch(/, 2 more$/)
    expect(await left(page, 'Ann')).toMatch(/, 13 more$/)
    await page.getByLabel('As of').fill('2015-06-01')
    await expect.poll(() => left(page, 'Party')).toMatch(/, 1 more$/)
    expect(await left(page, 'Ann')).toMatch(/, 13 more$/)
    await page.getByLabel('As of').fill('2016-06-01')
    await expect.poll(() => left(page, 'Party')).toMatch(/, 2 more$/)
    expect(await left(page, 'Ann')).toMatch(/, 12 more$/)
    expect(await page.locator('.texts .more').allTextContents()).toEqual(expect.arrayContaining(['+2', '+12']))
    await openExplorer(page, '/explore?seed=person:ann,organization:party&asof=2016-06-01&view=graph')
    expect(await left(page, 'Party')).toMatch(/, 2 more$/)
  })

  test('the legend counts what the range of time leaves, hidden or not', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `${FROM_ANN}&from=2016-01-01&to=2016-12-31`)
    expect(await count(page, 'Events')).toBe('4')
    expect(await count(page, 'People')).toBe('1')
    expect(await kept(page)).toMatch(
      /^From 1 January 2016 until 31 December 2016\. \d+ of \d+ relationships and 1 of 4 events have no date and are kept\.$/,
    )
    await page.getByRole('checkbox', { name: 'Events' }).uncheck()
    await expect.poll(() => shownIds(page)).not.toContain('event:undated')
    expect(await count(page, 'Events')).toBe('4')
  })

  test('a bound is put into words that do not move it', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent('event:by-2021')}`)
    await page.locator('p.lead2').getByText('by the end of 2021', { exact: true }).waitFor()
    await page.goto(`/entity/${encodeURIComponent('event:since-2020')}`)
    await page.locator('p.lead2').getByText('since 2020', { exact: true }).waitFor()
  })

  describe.each(SETTINGS.filter(({ colorScheme }) => colorScheme === 'light'))('at $at', ({ viewport }) => {
    test('a thumb that is dragged stays under the pointer, nothing around it moves, and the drag is one step', async () => {
      const { page } = await browser.openPage({ viewport })
      await openExplorer(page, FROM_ANN)
      const [thumb, time, table] = [
        page.getByRole('slider', { name: 'From' }),
        page.locator('.time'),
        page.locator('.range'),
      ]
      const before = [await time.boundingBox(), await table.boundingBox()]
      const length = await page.evaluate(() => history.length)
      const { x, y, width } = await middleOf(thumb)
      await page.mouse.move(x + 8, y)
      await page.mouse.down()
      for (let step = 1; step <= 10; step++) {
        await page.mouse.move(x + 8 + (step * width) / 20, y)
        expect([await time.boundingBox(), await table.boundingBox()]).toEqual(before)
      }
      expect(await kept(page)).toMatch(/^From /)
      expect(new URL(page.url()).search).not.toContain('from=')
      await page.mouse.up()
      await expect.poll(() => page.url()).toContain('from=')
      expect([await time.boundingBox(), await table.boundingBox()]).toEqual(before)
      expect(await page.evaluate(() => history.length)).toBe(length + 1)
      await page.goBack()
      await expect.poll(() => page.url()).not.toContain('from=')
      await expect.poll(() => thumb.inputValue()).toBe('0')
    })
  })

  test('arrow keys are one step as long as they move the same thumb', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, FROM_ANN)
    const [from, to] = [page.getByRole('slider', { name: 'From' }), page.getByRole('slider', { name: 'To' })]
    const length = () => page.evaluate(() => history.length)
    const before = await length()
    await from.focus()
    // A key that is held down comes again and again.
    for (let press = 0; press < 10; press++) await page.keyboard.down('ArrowRight')
    await page.keyboard.up('ArrowRight')
    await expect.poll(() => from.inputValue()).toBe('10')
    await expect.poll(() => page.url()).toContain('from=2015-01-01')
    expect(await length()).toBe(before + 1)
    await to.focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.url()).toContain('to=')
    expect(await length()).toBe(before + 2)
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('to=')
    expect(await from.inputValue()).toBe('10')
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('from=')
  })

  test('a step of another kind in between is not taken into that of the keys', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, FROM_ANN)
    await page.getByRole('slider', { name: 'From' }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toContain('from=')
    await page.keyboard.press('t')
    await expect.poll(() => page.url()).toContain('view=table')
    await page.keyboard.press('ArrowRight')
    const address = page.url()
    await expect.poll(() => page.url()).toBe(address)
    await page.goBack()
    await expect.poll(() => new URL(page.url()).search).toMatch(/view=table$/)
    await page.goBack()
    await expect.poll(() => page.url()).not.toContain('view=table')
    expect(page.url()).toContain('from=')
  })

  test('a request for counts that fails is told of, as any other', async () => {
    const { page, troubles } = await browser.openPage()
    await openExplorer(page, FROM_ANN)
    const edges = await edgeIds(page)
    await page.route('/graphql', async (route) => {
      if (!route.request().postData()?.includes('query Held')) return route.continue()
      await route.fulfill({ status: 503, json: { errors: [{ message: 'The graph cannot be reached.' }] } })
    })
    await page.getByLabel('As of').fill('2016-05-10')
    await page.getByRole('alert').getByText('The graph cannot be reached.').waitFor()
    expect(await edgeIds(page)).toEqual(edges)
    expect(troubles().every((trouble) => trouble.includes('503'))).toBe(true)
    await page.unroute('/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(() => kept(page)).toContain('As of 10 May 2016.')
    expect(await panel(page).count()).toBe(1)
  })
})
