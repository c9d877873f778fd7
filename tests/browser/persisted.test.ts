import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { printManifest } from '../../src/persist/Manifest.ts'
import {
  BIDEN,
  DRONE_ATTACK,
  markedPassage,
  node,
  openExplorer,
  panel,
  search,
  settled,
  shownIds,
} from '../support/browser/explorer.ts'
import { SETTINGS } from '../support/browser/openPage.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-persisted-'))
const manifest = join(folder, 'manifest.json')
// Of an application that asks nothing yet.
writeFileSync(manifest, printManifest([]))
afterAll(() => rmSync(folder, { recursive: true }))

const ARTICLE = `/article/${encodeURIComponent('article:us-combat-mission-in-iraq')}`

/** That nothing is refused on the way, openPage sees: a refusal is an error in the console. */
describe.skipIf(!hasBrowser)('where only persisted operations are answered, the explorer', () => {
  const browser = useBrowser({ playground: false, manifests: [manifest] })

  test('is alone with its operations', async () => {
    expect(await browser.service().ask('{ __typename }')).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' } }] },
    })
  })

  describe.each(SETTINGS)('at $at', (setup) => {
    test('searches, expands, and shows the passage of a line', async () => {
      const { page } = await browser.openPage(setup)
      await page.goto('/explore')
      await page.locator('.offers').waitFor()
      await search(page).fill('joe bid')
      await page.locator('.suggestions:not([hidden])').getByText('Joe Biden').first().click()
      await settled(page)
      expect(await shownIds(page)).toContain(BIDEN)
      await openExplorer(page, `/explore?seed=${BIDEN}&open=${BIDEN}`)
      expect((await shownIds(page)).length).toBeGreaterThan(5)
      await page.goto(`/explore?seed=${BIDEN}&open=${BIDEN}&sel=holds-office:${BIDEN}/country:united-states/04ab8831`)
      expect(await markedPassage(page)).toContain('President Joe Biden')
      await node(page, 'Joe Biden').waitFor()
    })

    test('shows paths, the time, an entity and an article', async () => {
      const { page } = await browser.openPage(setup)
      await page.goto(`/explore?path=${BIDEN}~${DRONE_ATTACK}`)
      await page.locator('.found-path').first().waitFor()
      await page.goto('/explore?view=timeline')
      await page.locator('.timeline li').first().waitFor()
      await page.goto(`/entity/${encodeURIComponent(BIDEN)}`)
      await page.locator('.claim').first().waitFor()
      await page.goto(ARTICLE)
      await page.locator('.body .s').first().waitFor()
    })

    test('leads to a page that says there is no playground', async () => {
      const { page } = await browser.openPage(setup)
      await page.goto(`/explore?seed=${BIDEN}&open=${BIDEN}&sel=${BIDEN}`)
      await panel(page).getByRole('link', { name: 'Open this query' }).click()
      await page.getByText('There is no playground here').waitFor()
    })
  })
})
