import { describe, expect, test } from 'vitest'
import README from '../../README.md?raw'
import { readmeTabs } from '../../src/playground/readmeTabs.ts'
import { findViolations } from '../support/browser/axe.ts'
import { SETTINGS } from '../support/browser/openPage.ts'
import {
  answer,
  openPlayground,
  retype,
  run,
  shownTab,
  tab,
  tabs,
  tabTo,
  textIn,
} from '../support/browser/playground.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'

const TITLES = ['WhoSaidIt', 'OnSaturday', 'KnownOfAPlace']
const REMARKS = "Lloyd Austin's remarks to reporters in Alaska"
const REMARKS_PATH = '/entity/event%3Aaustin-remarks-in-alaska'

describe.skipIf(!hasBrowser)('the playground', () => {
  const browser = useBrowser()

  describe.each(SETTINGS)('at $at', ({ viewport, colorScheme }) => {
    test('by mouse: a tab, its answer, and from there to the explorer', async () => {
      const { page } = await browser.openPage({ viewport, colorScheme })
      await openPlayground(page)
      expect(await page.title()).toBe('newsgraph playground')
      await tab(page, 'OnSaturday').click()
      const { data, errors } = await run(page)
      expect(errors).toBeUndefined()
      expect(data.person.events.edges[0].node.name).toBe(REMARKS)
      await page.locator('.result-window').getByText('Lloyd Austin').first().waitFor()
      await page.getByRole('navigation', { name: 'In this answer' }).getByRole('link', { name: REMARKS }).click()
      await page.waitForURL(`**${REMARKS_PATH}`)
    })

    test('the same by keyboard alone', async () => {
      const { page } = await browser.openPage({ viewport, colorScheme })
      await openPlayground(page)
      await tabTo(page, 'OnSaturday')
      await page.keyboard.press('Enter')
      await expect.poll(() => shownTab(page)).toBe('OnSaturday')
      await tabTo(page, 'Query: Enter leads into it, Escape out of it')
      await page.keyboard.press('Enter')
      await page.keyboard.press('ControlOrMeta+Enter')
      expect((await answer(page)).data.person.name).toBe('Lloyd Austin')
      await page.keyboard.press('Escape')
      await tabTo(page, REMARKS)
      await page.keyboard.press('Enter')
      await page.waitForURL(`**${REMARKS_PATH}`)
    })

    test('everything can be read, by eye and by readers of screens', async () => {
      const { page } = await browser.openPage({ viewport, colorScheme })
      await openPlayground(page)
      await run(page)
      await page.getByRole('link', { name: 'Fuad Hussein' }).waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
      await page.getByRole('link', { name: 'Query', exact: true }).waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.getByRole('link', { name: 'Query', exact: true }).click()
      await page.getByRole('link', { name: 'events', exact: true }).click()
      await page.getByRole('link', { name: 'EventWhere', exact: true }).waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.getByRole('button', { name: 'Show History' }).click()
      await page.locator('.graphiql-history-item').waitFor()
      expect(await findViolations(page)).toEqual([])
      await page.getByRole('button', { name: 'Hide History' }).click()
      for (const dialog of ['Open short keys dialog', 'Open settings dialog']) {
        await page.getByRole('button', { name: dialog }).click()
        await page.getByRole('dialog').waitFor()
        expect(await findViolations(page)).toEqual([])
        await page.keyboard.press('Escape')
      }
    })

    test('nothing is cut off at the sides, and nothing lies over what is to be clicked', async () => {
      const { page } = await browser.openPage({ viewport, colorScheme })
      await openPlayground(page)
      await run(page)
      const { width } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth }))
      expect(width).toBe(viewport.width)
      for (const part of ['.graphiql-query-editor', '.result-window', '.answer-links', '.graphiql-logo a']) {
        const box = await page.locator(part).boundingBox()
        expect(box).toMatchObject({ x: expect.any(Number) })
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width)
        expect(box?.width).toBeGreaterThan(part === '.graphiql-logo a' ? 40 : 250)
      }
      await page.getByRole('link', { name: 'Explorer', exact: true }).click()
      await page.waitForURL('**/explore')
    })
  })

  test('every query of the README has a tab, and is answered without errors', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    expect(await tabs(page)).toEqual(TITLES)
    for (const [index, { query, variables = '' }] of readmeTabs(README).entries()) {
      await tab(page, TITLES[index] ?? '').click()
      expect(await textIn(page, 'operation.graphql')).toBe(query)
      expect(await textIn(page, 'variables.json')).toBe(variables)
      const { data, errors } = await run(page)
      expect(errors).toBeUndefined()
      expect(Object.values(data)).not.toContain(null)
    }
  })

  test('completion offers fields and what they are', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    await page.getByRole('button', { name: 'New tab' }).click()
    await retype(page, '.graphiql-query-editor', '{ person(id: "person:joe-biden") { na')
    // The schema may still be on its way to the worker: asked again until it is there.
    await expect
      .poll(async () => {
        await page.keyboard.press('Control+Space')
        return page.locator('.suggest-widget .monaco-list-row').allTextContents()
      })
      .toContainEqual(expect.stringContaining('name'))
    await page.keyboard.press('Enter')
    await page.keyboard.insertText(' } }')
    expect((await run(page)).data).toEqual({ person: { name: 'Joe Biden' } })
  })

  test('a mistake in a query is marked', async () => {
    const { page, troubles } = await browser.openPage()
    await openPlayground(page)
    await retype(page, '.graphiql-query-editor', '{ person(id: "person:joe-biden") { nam } }')
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor()
    expect((await run(page)).errors[0].message).toContain('Did you mean "name"')
    expect(troubles().join()).toContain('status of 400')
  })

  test('variables and headers are sent', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    await tab(page, 'KnownOfAPlace').click()
    await page.getByRole('button', { name: 'Variables', exact: true }).click()
    await retype(page, '.graphiql-editor-tool', '{ "id": "place:alaska" }')
    await page.getByRole('button', { name: 'Headers', exact: true }).click()
    await retype(page, '.graphiql-editor-tool', '{ "x-asked-by": "a test" }')
    const [asked, { data }] = await Promise.all([page.waitForRequest('**/graphql'), run(page)])
    expect(data.node.name).toBe('Alaska')
    expect(asked.headers()['x-asked-by']).toBe('a test')
  })

  test('the documentation finds a type, by keyboard', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    await tabTo(page, 'Show Documentation Explorer')
    await page.keyboard.press('Enter')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.press('Control+Alt+k')
    await page.locator('[role=combobox]:focus').waitFor()
    await page.keyboard.type('Evidence')
    await expect.poll(() => page.getByRole('option').first().textContent()).toBe('Evidence')
    await page.keyboard.press('Home')
    await expect.poll(() => page.locator('[role=option][data-focus]').textContent()).toBe('Evidence')
    await page.keyboard.press('Enter')
    await page.getByText('A verbatim passage of an article').waitFor()
    await page.getByText('The passage, character for character.').waitFor()
  })

  test('the history brings back what was asked', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    await run(page)
    await retype(page, '.graphiql-query-editor', 'query Other { people { totalCount } }')
    await run(page)
    await page.getByRole('button', { name: 'Show History' }).click()
    await page.locator('.graphiql-history-item').getByRole('button', { name: 'WhoSaidIt' }).click()
    await expect.poll(() => textIn(page, 'operation.graphql')).toContain('query WhoSaidIt')
  })

  test('an id in an answer is followed with a click and Ctrl', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    await run(page)
    const id = page.locator('.result-window .detected-link', { hasText: 'fuad-hussein' })
    await id.waitFor()
    const opened = page.context().waitForEvent('page')
    await id.click({ modifiers: ['ControlOrMeta'] })
    await expect.poll(async () => (await opened).url()).toMatch(/\/entity\/person(:|%3A)fuad-hussein$/)
  })

  test('it is light or dark as the system is, at once, unless told otherwise', async () => {
    const { page } = await browser.openPage({ colorScheme: 'light' })
    await openPlayground(page)
    const lightness = () =>
      page.evaluate(() => {
        const colours = ['.graphiql-container', '.view-line span'].map((selector) => {
          const element = document.querySelector(selector)
          if (!element) throw new Error(`There is no ${selector}.`)
          const style = getComputedStyle(element)
          return selector === '.graphiql-container' ? style.backgroundColor : style.color
        })
        return colours.map(
          (colour) => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) > 380,
        )
      })
    await expect.poll(lightness).toEqual([true, false])
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(lightness).toEqual([false, true])
    await page.getByRole('button', { name: 'Open settings dialog' }).click()
    await page.getByRole('button', { name: 'Light', exact: true }).click()
    await expect.poll(lightness).toEqual([true, false])
    await page.keyboard.press('Escape')
    await openPlayground(page)
    await expect.poll(lightness).toEqual([true, false])
  })

  test('a service that cannot be reached is told of', async () => {
    const { page, troubles } = await browser.openPage()
    await openPlayground(page)
    await page.route('**/graphql', (route) => route.abort('connectionrefused'))
    const { errors } = await run(page)
    expect(errors).toEqual([
      { message: expect.stringMatching(/^http:.* cannot be reached: Failed to fetch\. Is newsgraph running there\?$/) },
    ])
    expect(troubles().join()).toContain('ERR_CONNECTION_REFUSED')
  })

  test('a proxy that answers in its place is told of', async () => {
    const { page, troubles } = await browser.openPage()
    await openPlayground(page)
    await page.route('**/graphql', (route) =>
      route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad</h1>' }),
    )
    expect((await run(page)).errors[0].message).toContain('answered with status 502 and not with JSON')
    expect(troubles().join()).toContain('502')
  })

  test('what takes too long can be stopped, and is not shown when it comes after all', async () => {
    const { page } = await browser.openPage()
    await openPlayground(page)
    await page.route('**/graphql', () => {})
    const failed = page.waitForEvent('requestfailed')
    await page.getByRole('button', { name: /^Execute query/ }).click()
    await page.getByRole('button', { name: /^Stop query/ }).click()
    expect((await failed).failure()?.errorText).toBe('net::ERR_ABORTED')
    await page.unroute('**/graphql')
    expect((await run(page)).data.event.status).toBe('PLANNED')
  })
})
