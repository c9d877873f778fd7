import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  BIDEN,
  DRONE_ATTACK,
  edgeIds,
  markedPassage,
  node,
  openExplorer,
  panel,
  places,
  pointOn,
  said,
  search,
  settled,
  shownIds,
} from '../support/browser/explorer.ts'
import { SETTINGS } from '../support/browser/openPage.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'

const FROM_BIDEN = `/explore?seed=${BIDEN}&open=${BIDEN}`

/** Everything that the article relates him to, and himself. */
const BIDEN_AND_NEIGHBOURS = [
  'country:united-states',
  'event:announcement-of-the-end-of-the-combat-mission',
  'event:biden-tweet',
  'event:oval-office-answers',
  'event:reaffirmed-commitment',
  'event:white-house-meeting',
  BIDEN,
  'work:biden-tweet-on-the-meeting',
]

describe.skipIf(!hasBrowser)('the explorer', () => {
  const browser = useBrowser()

  describe.each(SETTINGS)('at $at', ({ viewport, colorScheme }) => {
    test('by mouse: from a misspelled name to the sentence in the article', async () => {
      const { page } = await browser.openPage({ viewport, colorScheme })
      await openExplorer(page)
      await search(page).click()
      await search(page).pressSequentially('kadimi')
      await page.getByRole('option', { name: 'Mustafa al-Kadhimi Prime Minister of Iraq' }).click()
      await panel(page).getByRole('heading', { name: 'Mustafa al-Kadhimi', exact: true }).waitFor()
      await expect.poll(() => shownIds(page)).toContain('country:iraq')
      const office = panel(page)
        .getByRole('listitem')
        .filter({ hasText: 'Prime Minister' })
        .filter({ hasText: 'quote' })
      await office.getByRole('button').first().click()
      const quote = panel(page).locator('blockquote').first()
      await quote.waitFor()
      expect(await markedPassage(page)).toBe(await quote.textContent())
      expect(await quote.textContent()).toContain('Iraqi Prime Minister')
    })

    test('the same by keyboard alone', async () => {
      const { page } = await browser.openPage({ viewport, colorScheme })
      await openExplorer(page)
      await page.keyboard.press('/')
      await page.keyboard.type('biden')
      await page.getByRole('option', { name: 'Joe Biden President of the United States', selected: true }).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await panel(page).getByRole('heading', { name: 'Joe Biden', exact: true }).waitFor()
      await settled(page)
      const before = (await shownIds(page)).length
      await node(page, 'Joe Biden').focus()
      await walkOn(page)
      await page.keyboard.press('e')
      await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(before)
      expect(await said(page)).toMatch(/^\d+ added/)
      await page.keyboard.press(']')
      await panel(page).getByText('relationship', { exact: true }).waitFor()
      expect(await said(page)).toMatch(/, \d quotes?$/)
      expect(await markedPassage(page)).toBe(await panel(page).locator('blockquote').first().textContent())
      await page.keyboard.press('Escape')
      await expect.poll(() => panel(page).getByRole('heading').count()).toBe(0)
    })

    test('the paths between Biden and the drone attack', async () => {
      const { page } = await browser.openPage({ viewport, colorScheme })
      await openExplorer(page, `${FROM_BIDEN}&sel=${BIDEN}`)
      await page.getByRole('button', { name: 'Path to…' }).click()
      await page.getByRole('combobox', { name: 'Path from Joe Biden to…' }).waitFor()
      await page.keyboard.type('drone attack')
      await page.getByRole('option', { name: /^Drone attack on a military base/ }).click()
      await panel(page)
        .getByRole('heading', { name: /^Joe Biden → Drone attack/ })
        .waitFor()
      const first = panel(page).locator('.found-path').first()
      expect(await first.getByRole('listitem').count()).toBe(3)
      await expect.poll(() => shownIds(page)).toContain(DRONE_ATTACK)
      expect(await page.locator('.edge.on-path').count()).toBeGreaterThanOrEqual(3)
      await first.getByRole('button').first().click()
      expect(await markedPassage(page)).toBe(await panel(page).locator('blockquote').first().textContent())
      await page.keyboard.press('Escape')
      await panel(page)
        .getByRole('heading', { name: /^Joe Biden → Drone attack/ })
        .waitFor()
    })

    test('Back takes back an expansion, and everything stands where it stood', async () => {
      const { page } = await browser.openPage({ viewport, colorScheme, reducedMotion: 'reduce' })
      await openExplorer(page, FROM_BIDEN)
      const before = await places(page)
      await page.keyboard.press('Tab')
      await node(page, 'United States').focus()
      await page.keyboard.press('e')
      await expect.poll(() => places(page)).not.toEqual(before)
      await page.goBack()
      await expect.poll(() => places(page)).toEqual(before)
      await page.goForward()
      await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(Object.keys(before).length)
    })

    test('a link shows somebody else the same picture', async () => {
      const [mine, theirs] = [
        await browser.openPage({ viewport, colorScheme }),
        await browser.openPage({ viewport, colorScheme, reducedMotion: 'reduce' }),
      ]
      await openExplorer(mine.page, FROM_BIDEN)
      await node(mine.page, 'United States').focus()
      await mine.page.keyboard.press('e')
      await expect.poll(async () => (await shownIds(mine.page)).length).toBeGreaterThan(10)
      await node(mine.page, 'Iraq').focus()
      await mine.page.keyboard.press('e')
      await expect.poll(() => mine.page.url()).toContain('country:iraq')
      await mine.page.getByRole('checkbox', { name: 'Places' }).uncheck()
      await expect.poll(() => mine.page.url()).toContain('hide=place')
      await settled(mine.page)
      await openExplorer(theirs.page, mine.page.url())
      await expect.poll(() => places(theirs.page)).toEqual(await places(mine.page))
      expect(await edgeIds(theirs.page)).toEqual(await edgeIds(mine.page))
    })

    test('a range of time keeps the events that touch it, and those without a date', async () => {
      const { page } = await browser.openPage({ viewport, colorScheme })
      await openExplorer(page, '/explore?seed=event:sweep-through-mosul,event:white-house-meeting,person:joe-biden')
      expect(await shownIds(page)).toContain('event:white-house-meeting')
      const from = page.getByRole('slider', { name: 'From' })
      await from.focus()
      await page.keyboard.press('End')
      await expect.poll(() => page.url()).toContain('from=2021-')
      await expect.poll(() => shownIds(page)).toEqual(['event:white-house-meeting', BIDEN])
      await page.getByRole('button', { name: 'All', exact: true }).click()
      await expect.poll(async () => (await shownIds(page)).length).toBe(3)
    })
  })

  test('what is first seen are the entities with the most passages, and offers to begin with', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page)
    expect(await shownIds(page)).toHaveLength(24)
    await panel(page).getByRole('button', { name: 'Explore Joe Biden' }).click()
    await panel(page).getByRole('heading', { name: 'Joe Biden', exact: true }).waitFor()
    expect(new URL(page.url()).search).toBe(`?seed=${BIDEN}&open=${BIDEN}&sel=${BIDEN}`)
  })

  test('a click on a line shows the quotes of the relationship', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, FROM_BIDEN)
    const edge = page.locator('.edge[data-id^="holds-office:person:joe-biden"]')
    const { x, y } = await pointOn(edge)
    await page.mouse.move(x, y)
    expect(await page.locator('.verb').textContent()).toBe('holds office in (President)')
    await page.mouse.click(x, y)
    await panel(page).getByRole('heading', { name: 'Joe Biden holds office in (President) United States' }).waitFor()
    expect(await markedPassage(page)).toBe('U.S. President Joe Biden')
  })

  test('a double click expands, and what was there stays where it was, nearly', async () => {
    const { page } = await browser.openPage({ reducedMotion: 'reduce' })
    await openExplorer(page, FROM_BIDEN)
    const before = await places(page)
    await node(page, 'United States').dblclick()
    await expect.poll(async () => Object.keys(await places(page)).length).toBeGreaterThan(Object.keys(before).length)
    await settled(page)
    const after = await places(page)
    for (const id of Object.keys(before)) expect(distance(before[id], after[id]), id).toBeLessThan(120)
  })

  test('an entity that is dragged stays where it was put, its lines come along, and it was not clicked', async () => {
    const { page } = await browser.openPage({ reducedMotion: 'reduce' })
    await openExplorer(page, `${FROM_BIDEN}&sel=${BIDEN}`)
    const [before, lines, address] = [await places(page), await pathsOfEdges(page), page.url()]
    const { x, y } = await centreOf(node(page, 'United States').locator('.shape'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 40, y + 60, { steps: 4 })
    await page.mouse.up()
    const there = { x: x - 40, y: y + 60 }
    expect(distanceOf(there, await centreOf(node(page, 'United States').locator('.shape')))).toBeLessThan(2)
    const after = await places(page)
    expect({ ...after, 'country:united-states': null }).toEqual({ ...before, 'country:united-states': null })
    for (const [id, path] of Object.entries(await pathsOfEdges(page))) {
      expect(path !== lines[id], id).toBe(id.includes('country:united-states'))
    }
    expect(page.url()).toBe(address)
    // What comes later finds its place around it, and Back finds it there.
    await node(page, 'United States').focus()
    await page.keyboard.press('e')
    await expect.poll(async () => (await shownIds(page)).length).toBeGreaterThan(Object.keys(before).length)
    await settled(page)
    expect(distance(after['country:united-states'], (await places(page))['country:united-states'])).toBeLessThan(120)
    await page.goBack()
    await expect.poll(() => places(page)).toEqual(after)
  })

  test('a mouse that hardly moves has clicked, and one that drags beside entities moves the picture', async () => {
    const { page } = await browser.openPage({ reducedMotion: 'reduce' })
    await openExplorer(page, FROM_BIDEN)
    const before = await places(page)
    const { x, y } = await centreOf(node(page, 'United States').locator('.shape'))
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 2, y + 1)
    await page.mouse.up()
    await expect.poll(() => page.url()).toContain('sel=country')
    const scene = await page.locator('.scene').boundingBox()
    const corner = { x: (scene?.x ?? 0) + 20, y: (scene?.y ?? 0) + 20 }
    const from = await centreOf(node(page, 'United States').locator('.shape'))
    await page.mouse.move(corner.x, corner.y)
    await page.mouse.down()
    await page.mouse.move(corner.x + 50, corner.y + 30, { steps: 4 })
    await page.mouse.up()
    const to = await centreOf(node(page, 'United States').locator('.shape'))
    expect(distanceOf({ x: from.x + 50, y: from.y + 30 }, to)).toBeLessThan(2)
    expect(await places(page)).toEqual(before)
  })

  test('the focus goes back to the graph from a panel that is closed', async () => {
    const { page } = await browser.openPage()
    const hasFocus = (name: string) => node(page, name).evaluate((each) => each === document.activeElement)
    await openExplorer(page, `${FROM_BIDEN}&sel=country:united-states`)
    await panel(page).getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => hasFocus('United States')).toBe(true)
    const [office = ''] = (await edgeIds(page)).filter((id) => id.startsWith(`holds-office:${BIDEN}`))
    await openExplorer(page, `${FROM_BIDEN}&sel=${encodeURIComponent(office)}`)
    await panel(page).getByRole('button', { name: 'Close' }).focus()
    await page.keyboard.press('Escape')
    await expect.poll(() => hasFocus('Joe Biden')).toBe(true)
  })

  test('a link shows the same picture as it did to somebody who came by another way', async () => {
    const [mine, theirs] = [await browser.openPage(), await browser.openPage({ reducedMotion: 'reduce' })]
    await openExplorer(mine.page)
    await panel(mine.page).getByRole('button', { name: 'Explore Joe Biden' }).click()
    await expect.poll(() => shownIds(mine.page)).toEqual(BIDEN_AND_NEIGHBOURS)
    await mine.page.getByLabel('As of').fill('1999-01-01')
    await expect.poll(() => mine.page.url()).toContain('asof=')
    await mine.page.getByRole('button', { name: 'Any day' }).click()
    await expect.poll(() => mine.page.url()).not.toContain('asof=')
    await settled(mine.page)
    await openExplorer(theirs.page, mine.page.url())
    await expect.poll(() => places(mine.page)).toEqual(await places(theirs.page))
  })

  test('the relationships of one entity follow each other', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, FROM_BIDEN)
    await node(page, 'United States').focus()
    const around = new Set<string>()
    const count = (await edgeIds(page)).filter((id) => id.includes('country:united-states')).length
    for (let step = 0; step < count; step++) {
      const before = page.url()
      await page.keyboard.press(']')
      await expect.poll(() => page.url() !== before || count === 1).toBe(true)
      around.add(new URL(page.url()).searchParams.get('sel') ?? '')
    }
    expect(around.size).toBe(count)
    for (const id of around) expect(id).toContain('country:united-states')
  })

  test('an expansion that was wrong is collapsed, with what hung on it', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `${FROM_BIDEN},country:united-states,country:iraq`)
    await node(page, 'United States').focus()
    await page.keyboard.press('Backspace')
    await expect.poll(() => page.url()).not.toContain('country:united-states')
    expect(page.url()).not.toContain('country:iraq')
    await expect.poll(() => shownIds(page)).toEqual(BIDEN_AND_NEIGHBOURS)
  })

  test('more neighbours come by and by, the best supported first, and none is counted twice', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, '/explore?seed=country:iraq&open=country:iraq~3&sel=country:iraq')
    expect(await shownIds(page)).toHaveLength(4)
    const more = panel(page).getByRole('button', { name: /^Expand: \d+ more$/ })
    const left = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0])
    await more.click()
    await expect.poll(async () => (await shownIds(page)).length).toBe(4 + Math.min(left, 25))
  })

  test('a type is hidden and shown again; what is selected stays, and is marked as hidden', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `${FROM_BIDEN}&sel=country:united-states`)
    await page.getByRole('checkbox', { name: 'Countries' }).uncheck()
    await expect.poll(() => shownIds(page)).not.toContain('country:united-states')
    await panel(page).getByText('Hidden in the picture').waitFor()
    await panel(page).getByRole('heading', { name: 'United States', exact: true }).waitFor()
    await page.getByRole('checkbox', { name: 'Countries' }).check()
    await expect.poll(() => shownIds(page)).toContain('country:united-states')
  })

  test('as of a day, relationships that did not hold then are gone', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, '/explore?seed=organization:us-forces-in-iraq,organization:iraqi-security-forces')
    const now = await edgeIds(page)
    await page.getByLabel('As of').fill('1999-01-01')
    await expect.poll(() => page.url()).toContain('asof=1999-01-01')
    await expect.poll(async () => (await edgeIds(page)).length).toBeLessThan(now.length)
    await page.getByRole('button', { name: 'Any day' }).click()
    await expect.poll(() => edgeIds(page)).toEqual(now)
  })
})

const focusedId = (): string | null => document.activeElement?.getAttribute('data-id') ?? null

/** Walks with an arrow to another entity than the one with the focus. */
async function walkOn(page: Page): Promise<void> {
  const home = await page.evaluate(focusedId)
  for (const arrow of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) {
    await page.keyboard.press(arrow)
    if ((await page.evaluate(focusedId)) !== home) return
  }
  throw new Error('No arrow leads anywhere.')
}

function distance(a: string | null | undefined, b: string | null | undefined): number {
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [a, b].map((text) =>
    [...(text ?? '').matchAll(/-?[\d.]+/g)].map(Number),
  ) as [number[], number[]]
  return Math.hypot(ax - bx, ay - by)
}

interface Point {
  readonly x: number
  readonly y: number
}

const distanceOf = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** The middle of what is drawn, on the screen. */
async function centreOf(drawn: Locator): Promise<Point> {
  const { x, y, width, height } = (await drawn.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: x + width / 2, y: y + height / 2 }
}

const pathsOfEdges = (page: Page): Promise<Record<string, string | null>> =>
  page
    .locator('.scene .edge')
    .evaluateAll((edges) =>
      Object.fromEntries(edges.map((each) => [each.getAttribute('data-id') ?? '', each.getAttribute('d')])),
    )
