import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { answer, openPlayground, retype, run, shownTab, tab, tabs, textIn } from '../support/browser/playground.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'

const TITLES = ['WhoSaidIt', 'OnSaturday', 'KnownOfAPlace']

/** As the explorer links to it. */
const opening = (parameters: Record<string, string>) => `/graphql?${new URLSearchParams(parameters)}`

const FROM_EXPLORER = opening({
  query: 'query OnePerson($id: ID!) { person(id: $id) { name } }',
  variables: '{"id":"person:jen-psaki"}',
  operationName: 'OnePerson',
})

describe.skipIf(!hasBrowser)('the address of the playground', () => {
  const browser = useBrowser()

  test('opens a query in a tab of its own on the first visit, and is clean afterwards', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page, FROM_EXPLORER)
    expect(new URL(page.url()).search).toBe('')
    expect(await tabs(page)).toEqual(['OnePerson', ...TITLES])
    expect(await shownTab(page)).toBe('OnePerson')
    expect(await textIn(page, 'variables.json')).toBe('{\n  "id": "person:jen-psaki"\n}')
    expect(await run(page)).toEqual({ data: { person: { name: 'Jen Psaki' } } })
  })

  test('opens it beside the tabs that are there, once, and a reload keeps it', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    await retype(page, '.graphiql-query-editor', 'query Mine { people { totalCount } }')
    await run(page)
    await stored(page, 'Mine')
    const mine = ['Mine', ...TITLES.slice(1)]
    await openPlayground(page, FROM_EXPLORER)
    expect(await tabs(page)).toEqual([...mine, 'OnePerson'])
    expect(await shownTab(page)).toBe('OnePerson')
    await stored(page, 'OnePerson')
    await openPlayground(page)
    expect(await tabs(page)).toEqual([...mine, 'OnePerson'])
    expect(await shownTab(page)).toBe('OnePerson')
    expect(await run(page)).toEqual({ data: { person: { name: 'Jen Psaki' } } })
    await openPlayground(page, FROM_EXPLORER)
    expect(await tabs(page)).toEqual([...mine, 'OnePerson'])
    await tab(page, 'Mine').click()
    expect(await textIn(page, 'operation.graphql')).toBe('query Mine { people { totalCount } }')
  })

  test('runs the operation that it names', async () => {
    const { page } = await browser.openPage()
    const query = 'query First { people { totalCount } }\n\nquery Second { countries { totalCount } }'
    await openPlayground(page, opening({ query, operationName: 'Second' }))
    await page.locator('.graphiql-editor').first().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('ControlOrMeta+Enter')
    expect(Object.keys((await answer(page)).data)).toEqual(['countries'])
  })

  test('runs nothing by itself, and writes nothing of what it is given into the page', async () => {
    const { page } = await browser.openPage()
    const query = '{ __typename } # <img src=x onerror=alert(1)>'
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.postData() ?? ''))
    await openPlayground(page, opening({ query, variables: '<script>alert(1)</script>' }))
    expect(asked.filter((body) => body.includes('onerror'))).toEqual([])
    expect(await textIn(page, 'operation.graphql')).toBe(query)
    expect(await textIn(page, 'variables.json')).toBe('<script>alert(1)</script>')
  })

  test('gives a page to who prefers one, with or without a query; the first paint has a heading and a way on', async () => {
    const { url } = browser.service()
    for (const address of ['/graphql', FROM_EXPLORER]) {
      const response = await fetch(url + address, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toContain('text/html')
      const html = await response.text()
      expect(html).toContain('<h1>newsgraph playground</h1>')
      expect(html).toContain('href="/explore"')
    }
  })

  test('gives JSON to who prefers that', async () => {
    const { url } = browser.service()
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*']) {
      const headers = { accept, 'apollo-require-preflight': 'yes' }
      const response = await fetch(url + FROM_EXPLORER, { headers })
      expect(await response.json()).toEqual({ data: { person: { name: 'Jen Psaki' } } })
    }
  })
})

describe.skipIf(!hasBrowser)('without the playground', () => {
  const browser = useBrowser({ playground: false })

  test('a browser is told what is here and where else to go', async () => {
    const { page } = await browser.openPage()
    await page.goto('/graphql')
    await page.getByText('GraphQL answers here, by POST.').waitFor()
    await page.getByRole('link', { name: 'explorer' }).click()
    await page.waitForURL('**/explore')
  })

  test('GraphQL is answered as with it', async () => {
    const { body } = await browser.service().ask('{ person(id: "person:jen-psaki") { name } }')
    expect(body).toEqual({ data: { person: { name: 'Jen Psaki' } } })
    const headers = { accept: 'application/json', 'apollo-require-preflight': 'yes' }
    const response = await fetch(browser.service().url + FROM_EXPLORER, { headers })
    expect(await response.json()).toEqual({ data: { person: { name: 'Jen Psaki' } } })
  })
})

/** Waits until GraphiQL, which puts it off, has stored a tab of that title as the one that is shown. */
const stored = (page: Page, title: string) =>
  page.waitForFunction((wanted) => {
    const state = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{"tabs":[]}')
    return state.tabs[state.activeTabIndex]?.title === wanted
  }, title)
