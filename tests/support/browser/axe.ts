import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface AxeOptions {
  /** Selectors of what is not ours to mend. Each is to be narrow, and to say why. */
  readonly exclude?: readonly string[]
}

/** What axe finds wrong with a page as it is now, a line for each element. */
export async function findViolations(page: Page, { exclude = [] }: AxeOptions = {}): Promise<readonly string[]> {
  // Evaluated, not added as a script, which the page's own policy forbids.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SOURCE)
  const results = await page.evaluate((selectors) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    return axe.run({ exclude: selectors.map((selector) => [selector]) }, { resultTypes: ['violations'] })
  }, exclude as string[])
  return results.violations.flatMap(readable)
}

const readable = ({ id, help, nodes }: axe.Result): readonly string[] =>
  nodes.map(({ target, html, any, all, none }) => {
    const why = [...any, ...all, ...none].map(({ message }) => message).join('; ')
    return `${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 160)} ${why}`
  })
