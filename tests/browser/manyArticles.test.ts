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
    const dates = page.locator('.conflicts .dis').first()
    expect(await dates.getByRole('heading').textContent()).toMatch(/^Date: /)
    expect(await dates.locator('.readings b').allTextContents()).toEqual(
      [5, 7, 6, 5, 6].map((day) => `${day} March 2031`),
    )
    const sources = await dates.locator('.source').allTextContents()
    expect(sources.at(-1)).toMatch(/^Bridge to open on Thursday, 4 March 2031 ¶ \d$/)
    expect(await page.locator('.passages .corrected').count()).toBe(2)
  })

  test('all articles are listed, the newest first, and lead to their pages', async () => {
    const { page } = await browser.openPage()
    await page.goto('/articles')
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor()
    const links = page.locator('.articles tbody a')
    await links.first().waitFor()
    expect(await links.count()).toBe(Object.keys(INVENTED).length)
    await links.first().click()
    await page.waitForURL(/\/article\/article%3Acourier-copy$/)
  })
})
