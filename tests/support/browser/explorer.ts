import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

export const BIDEN = 'person:joe-biden'
export const DRONE_ATTACK = 'event:drone-attack-iraqi-kurdistan'

/** Opens the explorer, and waits until everything has found its place. */
export async function openExplorer(page: Page, address = '/explore'): Promise<void> {
  await page.goto(address)
  await settled(page)
}

export const settled = (page: Page): Promise<void> => page.locator('.scene[data-settled=true] .node').first().waitFor()

export const search = (page: Page): Locator => page.getByRole('combobox')
export const panel = (page: Page): Locator => page.getByRole('complementary')
export const node = (page: Page, name: string): Locator =>
  page.locator('.scene').getByRole('button', { name: new RegExp(`^${name},`) })

/** The ids of the entities in the graph. */
export const shownIds = (page: Page): Promise<string[]> =>
  page.locator('.scene .node').evaluateAll((nodes) => nodes.map((each) => each.getAttribute('data-id') ?? '').sort())

/** The ids of the relationships in the graph. */
export const edgeIds = (page: Page): Promise<string[]> =>
  page.locator('.scene .edge').evaluateAll((edges) => edges.map((each) => each.getAttribute('data-id') ?? '').sort())

/** Where each entity stands. */
export const places = (page: Page): Promise<Record<string, string | null>> =>
  page
    .locator('.scene .node')
    .evaluateAll((nodes) =>
      Object.fromEntries(nodes.map((each) => [each.getAttribute('data-id') ?? '', each.getAttribute('transform')])),
    )

/** A point on a line, a third of the way, on the screen: in the middle others may cross it. */
export const pointOn = (edge: Locator): Promise<{ x: number; y: number }> =>
  edge.evaluate((line) => {
    const path = line as SVGPathElement
    const { x, y } = path.getPointAtLength(path.getTotalLength() / 3).matrixTransform(path.getScreenCTM() ?? undefined)
    return { x, y }
  })

/** What is marked in the article that is shown, once it is, and whether it can be seen there. */
export async function markedPassage(page: Page): Promise<string> {
  const mark = panel(page).locator('.excerpt mark')
  await mark.waitFor()
  const isInSight = await mark.evaluate((each) => {
    const [box, at] = [each.parentElement?.getBoundingClientRect(), each.getBoundingClientRect()]
    return box !== undefined && at.top >= box.top && at.top < box.bottom
  })
  expect(isInSight).toBe(true)
  return (await mark.textContent()) ?? ''
}

/** What a screen reader was told last. */
export const said = (page: Page): Promise<string | null> => page.locator('p.live[role=status]').textContent()
