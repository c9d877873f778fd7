import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { findViolations } from '../support/browser/axe.ts'
import {
  BIDEN,
  DRONE_ATTACK,
  edgeIds,
  node,
  openExplorer,
  panel,
  said,
  search,
  shownIds,
} from '../support/browser/explorer.ts'
import { SETTINGS } from '../support/browser/openPage.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'

const FROM_BIDEN = `/explore?seed=${BIDEN}&open=${BIDEN}`
const OFFICE = `holds-office:${BIDEN}/country:united-states/04ab8831`
const ARTICLE = `/article/${encodeURIComponent('article:us-combat-mission-in-iraq')}`

/** Each state of each page, and what tells that it is reached. */
const STATES: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ['first seen', '/explore', (page) => page.locator('.offers').waitFor()],
  ['an entity', `${FROM_BIDEN}&sel=${BIDEN}`, (page) => page.locator('.claim').first().waitFor()],
  ['a relationship', `${FROM_BIDEN}&sel=${OFFICE}`, (page) => page.locator('.excerpt mark').waitFor()],
  ['paths', `/explore?path=${BIDEN}~${DRONE_ATTACK}`, (page) => page.locator('.found-path').first().waitFor()],
  ['no path', `/explore?path=${BIDEN}~${DRONE_ATTACK}~1`, (page) => page.getByText('No path of up to 1').waitFor()],
  ['the table', `${FROM_BIDEN}&view=table`, (page) => page.locator('tbody tr').first().waitFor()],
  ['the timeline', '/explore?view=timeline', (page) => page.locator('.timeline li').first().waitFor()],
  ['all hidden', `/explore?seed=${BIDEN}&hide=person`, (page) => page.getByText('Everything is left out').waitFor()],
  [
    'nothing known',
    '/explore?seed=person:nobody',
    (page) => page.getByText('None of what this address names').waitFor(),
  ],
  ['an entity’s page', `/entity/${encodeURIComponent(BIDEN)}`, (page) => page.locator('.claim').first().waitFor()],
  ['an article', ARTICLE, (page) => page.locator('.body .s').first().waitFor()],
  ['an article with a passage', `${ARTICLE}?passage=x`, (page) => page.locator('.body .s').first().waitFor()],
  ['an article with a place', `${ARTICLE}?at=0-20`, (page) => page.locator('.body .sel').first().waitFor()],
  ['an article, strongly marked', ARTICLE, (page) => page.getByText('Strong', { exact: true }).click()],
  ['the claims of an article', ARTICLE, (page) => page.locator('.tabs').getByText('Claims').click()],
  ['the front page', '/', (page) => page.locator('.qs li').nth(4).waitFor()],
  ['all people', '/browse/people', (page) => page.locator('.tb tbody tr').first().waitFor()],
  [
    'events, narrowed',
    '/browse/events?status=PLANNED&q=iraq',
    (page) => page.locator('.listed tr, .note').first().waitFor(),
  ],
  ['no such people', '/browse/people?q=zzzz', (page) => page.locator('.listed .note').waitFor()],
  ['all articles', '/browse/articles', (page) => page.locator('.tb tbody tr').first().waitFor()],
  ['speakers', '/browse/speakers', (page) => page.locator('.tb tbody tr').first().waitFor()],
  ['claims', '/claims', (page) => page.locator('#heavy .claim').first().waitFor()],
  ['claims of a kind', '/claims?kind=COMMITMENT', (page) => page.locator('#all .claim').first().waitFor()],
  ['what a search finds', '/search?q=rule%20of%20law', (page) => page.locator('.hits mark').first().waitFor()],
  ['what happened on a day', '/search?q=24%20July%202021', (page) => page.locator('.hits li').first().waitFor()],
  ['a search in vain', '/search?q=zzzz', (page) => page.locator('.note').waitFor()],
  ['suggestions', '/explore', (page) => typed(page, 'iraq')],
  ['nothing found', '/explore', (page) => typed(page, 'zzzzzz')],
  ['the help', '/explore', (page) => helped(page)],
  ['the export', '/explore', (page) => page.getByText('Export', { exact: true }).click()],
]

async function typed(page: Page, text: string): Promise<void> {
  await search(page).fill(text)
  await page.locator('.suggestions:not([hidden])').waitFor()
}

async function helped(page: Page): Promise<void> {
  // On a narrow screen it is in the menu.
  const menu = page.getByLabel('Menu')
  if (await menu.isVisible()) await menu.click()
  await page.getByRole('button', { name: 'Help' }).click()
  await page.getByRole('dialog').waitFor()
}

describe.skipIf(!hasBrowser)('the states of the pages', () => {
  const browser = useBrowser()

  describe.each(SETTINGS)('at $at', (setup) => {
    test.each(STATES)('%s: axe finds nothing, and nothing sticks out', async (_, address, reached) => {
      const { page } = await browser.openPage({ ...setup, reducedMotion: 'reduce' })
      await page.goto(address)
      await page.locator('header.bar').waitFor()
      await reached(page)
      expect(await findViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(setup.viewport.width)
    })
  })

  test('the table carries all that the graph does', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, FROM_BIDEN)
    const [entities, relationships] = [await shownIds(page), await edgeIds(page)]
    const names = await page.locator('.node').evaluateAll((all) => all.map((each) => each.ariaLabel?.split(', ')[0]))
    await page.keyboard.press('t')
    const tables = page.getByRole('table')
    expect(await tables.nth(0).locator('tbody tr').count()).toBe(entities.length)
    expect(await tables.nth(1).locator('tbody tr').count()).toBe(relationships.length)
    const listed = await tables.nth(0).locator('tbody th').allTextContents()
    expect(listed.sort()).toEqual(names.sort())
    await tables.nth(1).getByRole('button', { name: 'holds office in (President)' }).click()
    await panel(page).locator('.excerpt mark').waitFor()
    await page.keyboard.press('t')
    await node(page, 'Joe Biden').waitFor()
  })

  test('the picture and its data are taken along, quotes included', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, FROM_BIDEN)
    const take = async (name: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      return readFileSync(await download.path())
    }
    await page.getByText('Export', { exact: true }).click()
    const csv = (await take('CSV with quotes')).toString()
    expect(csv.split('\r\n')[0]).toBe(
      '\uFEFFsource_id,source_name,type,role,target_id,target_name,edtf,date_expression,quote,article_id,start,end',
    )
    expect(csv).toContain(
      'person:joe-biden,Joe Biden,HOLDS_OFFICE,President,country:united-states,United States,,,U.S. President Joe Biden,article:us-combat-mission-in-iraq,82,106\r\n',
    )
    const graphml = (await take('GraphML with quotes')).toString()
    const parsed = await page.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml')
      const ids = (tag: string) => [...xml.getElementsByTagName(tag)].map((each) => each.id).sort()
      return { nodes: ids('node'), edges: ids('edge'), errors: xml.getElementsByTagName('parsererror').length }
    }, graphml)
    expect(parsed).toEqual({ nodes: await shownIds(page), edges: await edgeIds(page), errors: 0 })
    expect(graphml).toContain('U.S. President Joe Biden (article:us-combat-mission-in-iraq 82-106)')
    const svg = (await take('SVG picture')).toString()
    expect(svg).toContain('>United States</text>')
    expect(svg).not.toContain('class="node')
    const png = await take('PNG picture')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(10_000)
  })

  test('what is misspelled beyond what the search forgives brings the nearest names', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page)
    await search(page).fill('bidenovski')
    await page.getByText('Nothing is called bidenovski. Nearest:').waitFor()
    await page
      .getByRole('option', { name: /^Joe Biden/ })
      .first()
      .waitFor()
    await search(page).fill('zzzzzz')
    await page.getByText('Nothing is called zzzzzz.', { exact: true }).waitFor()
  })

  test('no path says how far was searched, and looks further when asked to', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `/explore?path=${BIDEN}~${DRONE_ATTACK}~2`)
    await panel(page).getByText('No path of up to 2 relationships connects the two.').waitFor()
    await panel(page).getByRole('button', { name: 'Search for paths of up to 6' }).click()
    await panel(page).locator('.found-path').first().waitFor()
  })

  test('a service that fails is told of, with the id of the request, and asked again', async () => {
    const { page, troubles } = await browser.openPage()
    await openExplorer(page, FROM_BIDEN)
    const before = await shownIds(page)
    const failure = { errors: [{ message: 'The graph cannot be reached.' }] }
    await page.route('/graphql', (route) =>
      route.fulfill({ status: 503, json: failure, headers: { 'x-request-id': 'the-id' } }),
    )
    await node(page, 'United States').focus()
    await page.keyboard.press('e')
    await page.getByRole('alert').getByText('The graph cannot be reached.').waitFor()
    await page.getByRole('alert').getByText('Request the-id').waitFor()
    expect(await shownIds(page)).toEqual(before)
    expect(await findViolations(page)).toEqual([])
    await page.unroute('/graphql')
    expect(troubles().every((trouble) => trouble.includes('503'))).toBe(true)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(before.length)
  })

  test('the service gives each request an id', async () => {
    const response = await fetch(`${browser.service().url}/graphql?query={__typename}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': '1' },
    })
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('Esc cancels an expansion that takes long, and the old picture stays', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, FROM_BIDEN)
    const [before, address] = [await shownIds(page), page.url()]
    await page.route('/graphql', () => undefined)
    await node(page, 'United States').focus()
    await page.keyboard.press('e')
    await page.getByText('Loading… Esc cancels').waitFor()
    await page.locator('.node.loading[data-id="country:united-states"]').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => said(page)).toBe('Cancelled.')
    await expect.poll(() => page.url()).toBe(address)
    expect(await shownIds(page)).toEqual(before)
  })

  test('a path that is being looked for says nothing of what is found', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `${FROM_BIDEN}&sel=${BIDEN}`)
    await page.getByRole('button', { name: 'Path to…' }).click()
    await search(page).fill('drone attack')
    const option = page.getByRole('option', { name: /^Drone attack on a military base/ })
    await option.waitFor()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('/graphql', async (route) => {
      await held
      await route.continue()
    })
    await option.click()
    await panel(page).getByText('Searching for paths…').waitFor()
    release()
    await panel(page).locator('.found-path').first().waitFor()
  })

  test('why nothing happens is shown, and not to screen readers alone', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `${FROM_BIDEN}&sel=${BIDEN}`)
    await node(page, 'Joe Biden').focus()
    await page.keyboard.press('e')
    await page.locator('.note').getByText('All its neighbours are shown.').waitFor()
    expect(await said(page)).toBe('All its neighbours are shown.')
  })

  test('Esc leaves the search, and closes what is selected', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `${FROM_BIDEN}&sel=${BIDEN}`)
    await page.keyboard.press('/')
    await page.keyboard.type('iraq')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await search(page).inputValue()).toBe('')
    await page.keyboard.press('Escape')
    expect(await search(page).evaluate((input) => input === document.activeElement)).toBe(false)
    await expect.poll(() => page.url()).not.toContain('sel=')
  })

  test('the only entity that is hidden and shown again is a tab stop again', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `/explore?seed=${BIDEN}`)
    await page.getByRole('checkbox', { name: 'People' }).uncheck()
    await expect.poll(() => shownIds(page)).toEqual([])
    await page.getByRole('checkbox', { name: 'People' }).check()
    await expect.poll(() => node(page, 'Joe Biden').getAttribute('tabindex')).toBe('0')
  })

  test('script and style of the explorer are 90 KB at most, gzipped', async () => {
    const { page } = await browser.openPage()
    let bytes = 0
    page.on('response', async (response) => {
      if (/\/assets\/.*\.(js|css)$/.test(response.url())) bytes += Number(response.headers()['content-length'])
    })
    await openExplorer(page)
    expect(bytes).toBeGreaterThan(30_000)
    expect(bytes).toBeLessThanOrEqual(90_000)
  })

  test('every page comes with a policy that lets it load nothing from elsewhere, and no script within it', async () => {
    for (const address of ['/explore', '/entity/x', '/article/x', '/graphql']) {
      const response = await fetch(`${browser.service().url}${address}`, { headers: { accept: 'text/html' } })
      const policy = response.headers.get('content-security-policy')
      expect(policy, address).toContain("default-src 'none';script-src 'self';")
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('x-frame-options')).toBe('DENY')
      expect(await response.text()).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/)
    }
  })
})
