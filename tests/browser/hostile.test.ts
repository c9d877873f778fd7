import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { openExplorer, panel } from '../support/browser/explorer.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'

const SCRIPT = '<script>globalThis.isBroken = true</script>'
const IMAGE = '<img src=x onerror="globalThis.isBroken = true">'
const SVG = '"><svg onload=globalThis.isBroken=true>'
const FORMULA = '=HYPERLINK("http://example.org")'
const TEXT = `${SCRIPT} met ${IMAGE} & ${SVG}.`

function hostileBundle(): string {
  const evidence = [SCRIPT]
  const facts = {
    entities: [
      { id: 'person:script', name: SCRIPT, description: IMAGE, aliases: [SVG], evidence },
      { id: 'person:formula', name: FORMULA, evidence: [IMAGE] },
      { id: 'person:odo', name: 'Odo Lind', evidence: [IMAGE] },
      { id: 'country:image', name: IMAGE, evidence: [IMAGE] },
    ],
    relationships: [
      { type: 'HOLDS_OFFICE', source: 'person:script', target: 'country:image', title: SVG, evidence: [TEXT] },
      { type: 'HOLDS_OFFICE', source: 'person:formula', target: 'country:image', title: SVG, evidence: [TEXT] },
      { type: 'HOLDS_OFFICE', source: 'person:odo', target: 'country:image', title: 'Mayor', evidence: [TEXT] },
    ],
    claims: [
      {
        id: 'claim:script',
        content: SCRIPT,
        kind: 'ACCUSATION',
        attribution: 'NAMED',
        speakers: ['person:script'],
        subjects: ['person:script'],
        evidence: [IMAGE],
      },
    ],
  }
  const article = { language: 'en', headline: SCRIPT, publisher: IMAGE, url: 'javascript:globalThis.isBroken=true' }
  return writeBundle(mkdtempSync(join(tmpdir(), 'newsgraph-hostile-')), 'hostile', {
    'article.txt': TEXT,
    'article.yaml': stringify(article),
    'facts.yaml': stringify(facts, { aliasDuplicateObjects: false }),
  })
}

/** What a button of the export menu gives. */
async function take(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  const stream = await download.createReadStream()
  return Buffer.concat(await stream.toArray())
}

const isWellFormed = (page: Page, file: Buffer): Promise<boolean> =>
  page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror, script, img') === null,
    file.toString(),
  )

describe.skipIf(!hasBrowser)('names and quotes that hold markup and script', () => {
  const browser = useBrowser({ playground: true, bundles: [hostileBundle()] })

  test.each([
    ['/explore?seed=person:script&open=person:script&sel=person:script', '.node'],
    ['/explore?seed=person:script&open=person:script&view=table', 'tbody tr'],
    ['/explore?path=person:script~country:image', '.found-path'],
    [`/entity/${encodeURIComponent('person:script')}`, '.claim'],
    [`/article/${encodeURIComponent('article:hostile')}?passage=x`, '.body .s'],
  ])('are text at %s', async (address, there) => {
    const { page } = await browser.openPage()
    await page.goto(address)
    await page.locator(there).first().waitFor()
    await page.getByText(SCRIPT).first().waitFor({ state: 'attached' })
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isBroken'))).toBeUndefined()
    expect(await page.locator('img, script:not([src]), [onload], [onerror], a[href^=javascript]').count()).toBe(0)
  })

  test('are text in the suggestions', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page)
    await page.getByRole('combobox').fill('script')
    await page.getByRole('option').first().click()
    await panel(page).getByRole('heading', { name: SCRIPT, exact: true }).waitFor()
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isBroken'))).toBeUndefined()
  })

  test('are no formula in a spreadsheet, and text in a picture', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, '/explore?seed=person:formula&open=person:formula')
    await page.getByText('Export', { exact: true }).click()
    expect(String(await take(page, 'CSV with quotes'))).toContain(`person:formula,"'${FORMULA.replaceAll('"', '""')}"`)
    expect(await isWellFormed(page, await take(page, 'GraphML with quotes'))).toBe(true)
    expect(await isWellFormed(page, await take(page, 'SVG picture'))).toBe(true)
  })

  test('of a graph with control characters, as older ones may have, are exported to files that open', async () => {
    const { page } = await browser.openPage()
    await page.route('**/graphql', async (route) => {
      const response = await route.fetch()
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll('Odo Lind', 'Odo\\b\\u0000\\uffff Lind'),
      })
    })
    await openExplorer(page, '/explore?seed=person:odo&open=person:odo')
    await page.getByText('Export', { exact: true }).click()
    for (const name of ['SVG picture', 'GraphML with quotes']) {
      const file = await take(page, name)
      expect(await isWellFormed(page, file)).toBe(true)
      expect(String(file)).toContain('Odo Lind')
    }
    expect(String(await take(page, 'CSV with quotes'))).toContain('person:odo,Odo Lind,')
    const png = await take(page, 'PNG picture')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  })
})
