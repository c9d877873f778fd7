import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'

const HOST = 'country:host'
/** More than a page of each, and more than two of what has a date. */
const [DATED, UNDATED, CLAIMS] = [80, 30, 60]

/** A country that met somebody day after day, and said something each time. */
function longBundle(): string {
  const days = numbers(DATED)
  const quotes = days.map((day) => `On day ${day} they met.`)
  const evidence = (index: number) => [quotes[index % quotes.length]]
  const dated = days.map((day, index) => ({
    id: `event:dated-${day}`,
    name: `Meeting ${day}`,
    type: 'MEETING',
    status: 'OCCURRED',
    date: { edtf: new Date(Date.UTC(2021, 0, day)).toISOString().slice(0, 10), basis: 'RESOLVED' },
    evidence: evidence(index),
  }))
  const undated = numbers(UNDATED).map((number, index) => ({
    id: `event:undated-${number}`,
    name: `Talk ${number}`,
    type: 'MEETING',
    status: 'OCCURRED',
    evidence: evidence(index),
  }))
  const facts = {
    entities: [
      { id: HOST, name: 'Host', externalIds: { 'iso3166-1-alpha-2': 'IQ' }, evidence: quotes },
      ...dated,
      ...undated,
    ],
    relationships: [...dated, ...undated].map(({ id }, index) => ({
      type: 'PARTICIPATED_IN',
      source: HOST,
      target: id,
      evidence: evidence(index),
    })),
    claims: numbers(CLAIMS).map((number, index) => ({
      id: `claim:${number}`,
      content: `Claim ${number}.`,
      kind: 'ASSERTION',
      attribution: 'NAMED',
      speakers: [HOST],
      subjects: [HOST],
      evidence: evidence(index),
    })),
  }
  return writeBundle(mkdtempSync(join(tmpdir(), 'newsgraph-long-')), 'long', {
    'article.txt': quotes.join('\n'),
    'article.yaml': stringify({ language: 'en', headline: 'They met', publisher: 'Nobody' }),
    'facts.yaml': stringify(facts, { aliasDuplicateObjects: false }),
  })
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

describe.skipIf(!hasBrowser)('lists of an entity that are longer than a page', () => {
  const browser = useBrowser({ playground: true, bundles: [longBundle()] })

  test.each([
    ['its events, those without a date apart', 'Timeline', '.tl p, .undated li', DATED + UNDATED],
    ['its facts', 'Facts', '.fact', DATED + UNDATED],
    ['what it said', 'Claims by Host', '.claim', CLAIMS],
    ['its passages', 'In 1 article', '.passages blockquote', DATED],
  ])('%s: all of it comes by and by, each once, in order', async (_, heading, item, count) => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent(HOST)}`)
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: heading }) })
    await section.first().waitFor()
    await section.locator('.passages-card details, details:has(.passages)').evaluateAll((all) => {
      for (const each of all) (each as HTMLDetailsElement).open = true
    })
    expect(await section.getByRole('heading', { level: 2 }).textContent()).toContain(String(count))
    expect(await section.locator(item).count()).toBeLessThan(count)
    await showAll(section.getByRole('button', { name: /^Show more/ }))
    const texts = await section.locator(item).allTextContents()
    expect(texts).toHaveLength(count)
    expect(new Set(texts).size).toBe(count)
  })

  test('events that come later stand after those that are there', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent(HOST)}`)
    const list = page.locator('.tl a')
    await list.first().waitFor()
    await showAll(page.locator('.events').getByRole('button', { name: /^Show more/ }))
    expect(await list.allTextContents()).toEqual(numbers(DATED).map((day) => `Meeting ${day}`))
  })
})

/** Presses one button after another until none is left. */
async function showAll(buttons: Locator): Promise<void> {
  for (let left = await buttons.allTextContents(); left.length > 0; left = await buttons.allTextContents()) {
    await buttons.first().click()
    await expect.poll(() => buttons.allTextContents()).not.toEqual(left)
  }
}
