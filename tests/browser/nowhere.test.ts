import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findViolations } from '../support/browser/axe.ts'
import { openExplorer } from '../support/browser/explorer.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'

const root = mkdtempSync(join(tmpdir(), 'newsgraph-nowhere-'))
const bare = (day: number) =>
  writeBundle(root, `bare-${day}`, {
    'article.yaml': `language: en\nheadline: Article of day ${day}\npublishedAt: "2021-07-0${day}T00:00:00Z"\n`,
  })
const BARE = [1, 2, 3, 4].map(bare)
const OLD = writeBundle(root, 'old', {
  'article.yaml': 'language: en\npublishedAt: "2020-01-01T00:00:00Z"\n',
  'facts.yaml': 'entities: [{ id: "person:alice", name: Alice, evidence: [Alice] }]\n',
})

describe.skipIf(!hasBrowser)('addresses that lead nowhere', () => {
  const browser = useBrowser()

  test.each([
    '/nothing',
    '/explore/x',
    '/explore/',
    '/entity/',
    '/article/',
    '/entity/person:joe-biden/more',
    '/a%20b',
  ])('%s: a page says so, and leads back', async (address) => {
    const { page, troubles } = await browser.openPage()
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await page.getByRole('heading', { level: 1, name: 'There is nothing here' }).waitFor()
    expect(await page.title()).toBe('Nothing here · newsgraph')
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Explore what there is' }).click()
    await page.locator('.scene .node').first().waitFor()
    expect(new URL(page.url()).pathname).toBe('/explore')
    expect(troubles().every((trouble) => trouble.includes('404'))).toBe(true)
  })

  test.each(['/entity/person:nobody', '/article/article:none'])('%s has a way back', async (address) => {
    const { page, troubles } = await browser.openPage()
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await page.getByText(/^There is no (entity|article) with the id/).waitFor()
    expect(await page.title()).toBe('Nothing here · newsgraph')
    await page.getByRole('link', { name: 'Explore what there is' }).click()
    await page.locator('.scene .node').first().waitFor()
    expect(troubles().every((trouble) => trouble.includes('404'))).toBe(true)
  })

  test('an address that cannot be read leads back', async () => {
    const { page, troubles } = await browser.openPage()
    const response = await page.goto('/entity/%E0%A4%A')
    expect(response?.status()).toBe(400)
    await page.getByRole('link', { name: 'Explore what there is' }).click()
    await page.locator('.scene .node').first().waitFor()
    expect(troubles().every((trouble) => trouble.includes('400'))).toBe(true)
  })
})

describe.skipIf(!hasBrowser)('articles without facts', () => {
  const browser = useBrowser({ playground: true, bundles: BARE })

  test('are named where there is nothing else to begin with, and can be read', async () => {
    const { page } = await browser.openPage()
    await page.goto('/explore')
    await page.getByText('There are 4 articles in the graph, and no facts of them yet:').waitFor()
    const listed = page.locator('.articles').getByRole('link')
    expect(await listed.allTextContents()).toEqual([4, 3, 2].map((day) => `Article of day ${day}, ${day} July 2021`))
    await page.locator('.articles').getByText('and 1 more').waitFor()
    expect(await findViolations(page)).toEqual([])
    await listed.first().click()
    await page.getByText('No facts of this article have been written down.').waitFor()
    expect(await page.locator('.body .pa p').textContent()).toBe('Alice met Bob in Iraq on Monday.')
    expect(await page.getByText('0 facts').count()).toBe(0)
  })
})

describe.skipIf(!hasBrowser)('newest articles without facts', () => {
  const browser = useBrowser({ playground: true, bundles: [...BARE, OLD] })

  test('do not hide what older ones speak of', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page)
    await page.getByRole('button', { name: 'Explore Alice' }).waitFor()
    expect(await page.getByText('no facts of them').count()).toBe(0)
  })
})

describe.skipIf(!hasBrowser)('a graph without articles', () => {
  const browser = useBrowser()

  test('says that it has none', async () => {
    const { page } = await browser.openPage()
    const none = { data: { articles: { totalCount: 0, nodes: [] } } }
    await page.route('/graphql', (route) => route.fulfill({ json: none }))
    await page.goto('/explore')
    await page.getByText('There are no articles in the graph yet.').waitFor()
  })
})
