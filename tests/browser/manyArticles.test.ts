import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'
import { filesOfInvented, INVENTED } from '../support/bundles/inventedArticles.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'

const root = mkdtempSync(join(tmpdir(), 'newsgraph-articles-'))
const bundles = Object.entries(INVENTED).map(([slug, each]) => writeBundle(root, slug, filesOfInvented(each)))

describe.skipIf(!hasBrowser)('pages of several articles', () => {
  const browser = useBrowser({ bundles })
  afterAll(() => rmSync(root, { recursive: true }))

  test('an entity shows how many articles support it, and where they disagree', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent('event:opening-of-the-bridge')}`)
    // The copy has the text of the report: four texts.
    await page.getByText('In 4 articles').waitFor()
    const dates = page.locator('.conflicts table').first()
    expect(await dates.locator('caption').textContent()).toBe('Date')
    expect(await dates.locator('tr').allTextContents()).toEqual([
      '2031-03-05courier-copy, 6 March 2031',
      '2031-03-07herald-second-correction',
      '2031-03-06herald-correction, 5 March 2031',
      '2031-03-05Bridge opened, 5 March 2031',
      '2031-03-06Bridge to open on Thursday, 4 March 2031',
    ])
    expect(await page.locator('.passages .corrected').count()).toBe(2)
  })

  test('all articles are listed, the newest first, and lead to their pages', async () => {
    const { page } = await browser.openPage()
    await page.goto('/articles')
    await page.getByRole('heading', { name: `Articles (${Object.keys(INVENTED).length})` }).waitFor()
    const links = page.locator('.articles a')
    expect(await links.first().textContent()).toBe('courier-copy, 6 March 2031')
    await links.first().click()
    await page.waitForURL(/\/article\/article%3Acourier-copy$/)
  })
})
