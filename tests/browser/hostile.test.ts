import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
      { id: 'country:image', name: IMAGE, evidence: [IMAGE] },
    ],
    relationships: [
      { type: 'HOLDS_OFFICE', source: 'person:script', target: 'country:image', title: SVG, evidence: [TEXT] },
      { type: 'HOLDS_OFFICE', source: 'person:formula', target: 'country:image', title: SVG, evidence: [TEXT] },
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

describe.skipIf(!hasBrowser)('names and quotes that hold markup and script', () => {
  const browser = useBrowser({ playground: true, bundles: [hostileBundle()] })

  test.each([
    ['/explore?seed=person:script&open=person:script&sel=person:script', '.node'],
    ['/explore?seed=person:script&open=person:script&view=table', 'tbody tr'],
    ['/explore?path=person:script~country:image', '.way'],
    [`/entity/${encodeURIComponent('person:script')}`, '.claim'],
    [`/article/${encodeURIComponent('article:hostile')}?passage=x`, 'mark'],
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
    const take = async (name: string): Promise<string> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
      const stream = await download.createReadStream()
      return (await stream.toArray()).join('')
    }
    expect(await take('CSV with quotes')).toContain(`person:formula,"'${FORMULA.replaceAll('"', '""')}"`)
    const isWellFormed = (text: string) =>
      page.evaluate(
        (xml) =>
          new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror, script, img') === null,
        text,
      )
    expect(await isWellFormed(await take('GraphML with quotes'))).toBe(true)
    expect(await isWellFormed(await take('SVG picture'))).toBe(true)
  })
})
