import { describe, expect, test } from 'vitest'
import { BIDEN, DRONE_ATTACK, openExplorer, panel } from '../support/browser/explorer.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'

const ARTICLE = 'article:us-combat-mission-in-iraq'
const ANNOUNCEMENT = 'event:announcement-of-the-end-of-the-combat-mission'
const PSAKI = 'person:jen-psaki'
const MILITIAS = 'organization:iran-linked-militias'

describe.skipIf(!hasBrowser)('what is read beside the graph and on pages of its own', () => {
  const browser = useBrowser()

  test('an entity: who said what about it, and claims that contradict each other side by side', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `/explore?seed=${ANNOUNCEMENT}&sel=${ANNOUNCEMENT}`)
    const contested = panel(page).locator('.contested').first()
    await contested.waitFor()
    const [claim, against] = [contested.locator('> div').nth(0), contested.locator('> div').nth(1)]
    const [left, right] = await Promise.all([claim.boundingBox(), against.boundingBox()])
    expect(left?.y).toBe(right?.y)
    expect(await claim.locator('.claim').count()).toBe(1)
    expect(await against.textContent()).toMatch(/^Against it:/)
    expect(await against.locator('.claim').count()).toBe(1)
    const sides = contested.locator('.claim')
    expect((await sides.locator('.who > span:first-of-type').allTextContents()).sort()).toEqual([
      'The article itself says',
      'WION says',
    ])
    const during = sides.filter({ hasText: 'The article itself' })
    expect(await during.locator('blockquote').first().textContent()).toContain('During a Monday White House meeting')
    expect(await during.locator('.summary').textContent()).toMatch(/^Summary Joe Biden made the announcement during/)
    const after = sides.filter({ hasText: 'WION' })
    expect(await after.locator('blockquote').first().textContent()).toContain('The announcement came after Biden met')
    expect(await after.locator('.summary').textContent()).toMatch(/^Summary The announcement came after/)
  })

  test('a denial is said and shown to be one', async () => {
    const { page } = await browser.openPage()
    await openExplorer(page, `/explore?seed=${PSAKI}&sel=${PSAKI}`)
    const denial = panel(page).locator('.claim.denial')
    await denial.waitFor()
    expect(await denial.locator('.who > span').first().textContent()).toBe('Jen Psaki denies')
    expect(await denial.locator('blockquote').first().textContent()).toContain('It is not a removal')
    expect(await denial.locator('.summary').textContent()).toMatch(/^Summary The announcement is not a removal/)
  })

  test('what somebody said stands with what was said against it, too', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent('organization:wion')}`)
    const sides = page.locator('.dis').filter({ hasText: 'The announcement came after' }).first()
    await sides.getByText('against', { exact: true }).waitFor()
    expect(await sides.locator('.claim').count()).toBeGreaterThan(1)
  })

  test('what the article says in its own voice, in a headline or in a teaser, is said to be so', async () => {
    const { page } = await browser.openPage()
    const { body } = await browser.service().ask(`
      fragment Found on ClaimConnection { nodes { content subjects(first: 1) { nodes { id } } } }
      {
        narrator: claims(first: 1, where: { attribution: { eq: NARRATOR }, placement: { eq: BODY } }) { ...Found }
        headline: claims(first: 1, where: { placement: { eq: HEADLINE } }) { ...Found }
        teaser: claims(first: 1, where: { placement: { eq: TEASER } }) { ...Found }
      }`)
    for (const [source, words] of [
      ['narrator', /^The article itself [a-z]+$/],
      ['headline', /\/ in a headline$/],
      ['teaser', /^The article itself [a-z]+ \/ in a teaser$/],
    ] as const) {
      const [{ content, subjects }] = body.data[source].nodes
      await page.goto(`/entity/${encodeURIComponent(subjects.nodes[0].id)}`)
      const claim = page.locator('.claim').filter({ hasText: content }).first()
      await claim.waitFor()
      expect((await claim.locator('.who > span').allTextContents()).join(' / '), source).toMatch(words)
    }
  })

  test('an accusation is never without who makes it, and that it is not established', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent(MILITIAS)}`)
    const accusation = page.locator('.claim.accusation').first()
    await accusation.waitFor()
    expect(await accusation.locator('.lab').textContent()).toBe('Accusation. Reported as said, not as fact')
    expect(await accusation.locator('.who > span').first().textContent()).toBe('United States accuses')
    const looks = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => {
          const { backgroundColor, borderLeftStyle } = getComputedStyle(each)
          return [backgroundColor, borderLeftStyle]
        })
    expect(await looks('.claim.accusation')).not.toEqual(await looks('.facts'))
  })

  test('an entity has a page with an address of its own, from which the graph can be explored', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent(DRONE_ATTACK)}`)
    await page.getByRole('heading', { level: 1, name: 'Drone attack on a military base in Iraqi Kurdistan' }).waitFor()
    expect(await page.title()).toBe('Drone attack on a military base in Iraqi Kurdistan · newsgraph')
    await page.getByRole('link', { name: 'Explore from here' }).click()
    await page.locator('.scene .node').first().waitFor()
    expect(new URL(page.url()).search).toBe(`?seed=${DRONE_ATTACK}&open=${DRONE_ATTACK}&sel=${DRONE_ATTACK}`)
  })

  test('the search of a page leads to pages', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent(DRONE_ATTACK)}`)
    await page.getByRole('combobox').fill('austin')
    await page
      .getByRole('option', { name: /^Lloyd Austin/ })
      .first()
      .click()
    await page.waitForURL('**/entity/person%3Alloyd-austin')
    await page.getByRole('heading', { level: 1, name: 'Lloyd Austin' }).waitFor()
  })

  test('a query of the panel opens in the playground', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/entity/${encodeURIComponent(BIDEN)}`)
    const link = page.getByRole('link', { name: 'Open this query' })
    const address = new URL((await link.getAttribute('href')) ?? '', page.url())
    expect(address.pathname).toBe('/graphql')
    const { body } = await browser
      .service()
      .ask(address.searchParams.get('query') ?? '', JSON.parse(address.searchParams.get('variables') ?? ''))
    expect(body.data.node.name).toBe('Joe Biden')
  })

  test('an article has its whole text, and every passage that carries a fact can be chosen', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/article/${encodeURIComponent(ARTICLE)}`)
    const { body } = await browser.service().ask(
      `{ article(id: "${ARTICLE}") { text
           a: evidence(first: 100) { totalCount nodes { start end } } b: evidence(last: 100) { nodes { start end } } } }`,
    )
    const { text, a, b } = body.data.article
    expect(a.totalCount).toBeLessThanOrEqual(200)
    await page.locator('.body .s').first().waitFor()
    const paragraphs = await page.locator('.body .pa > :is(p, h2)').allTextContents()
    expect(paragraphs).toEqual(text.split('\n').filter((line: string) => line.trim() !== ''))
    const isCarrying = new Set<number>()
    for (const { start, end } of [...a.nodes, ...b.nodes]) for (let at = start; at < end; at++) isCarrying.add(at)
    const carrying = [...isCarrying].sort((x, y) => x - y).map((at) => text[at])
    const chosen = async () => (await page.locator('.body .s').allTextContents()).join('')
    await expect.poll(chosen).toBe(carrying.join('').replaceAll('\n', ''))
  })

  test('a passage shows what it carries, and a click more the passage around it', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/article/${encodeURIComponent(ARTICLE)}`)
    await page.locator('.body .s').first().click()
    await panel(page).getByRole('heading', { name: 'This passage' }).waitFor()
    const bright = async () => (await page.locator('.body .sel').allTextContents()).join('')
    const first = await panel(page).locator('blockquote').textContent()
    expect(await bright()).toBe(first)
    await page.locator('.body .s').first().click()
    await expect.poll(bright).not.toBe(first)
    expect(await panel(page).locator('blockquote').textContent()).toBe(await bright())
    await page.keyboard.press('Escape')
    await expect.poll(bright).toBe('')
    await page.keyboard.press(']')
    await panel(page).getByRole('heading', { name: 'This passage' }).waitFor()
    expect(new URL(page.url()).searchParams.get('passage')).toMatch(/^evidence:/)
  })

  test('a name marks the passages that speak of it, and a fact leads to its quote', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/article/${encodeURIComponent(ARTICLE)}`)
    await panel(page).getByRole('button', { name: 'Lloyd Austin', exact: true }).click()
    await panel(page).getByRole('heading', { name: 'Where the article says so' }).waitFor()
    await expect.poll(() => page.locator('.body .sel').count()).toBeGreaterThan(1)
    await page.locator('.tabs').getByText('Facts').click()
    const line = panel(page).getByRole('listitem').filter({ hasText: 'Joe Biden is President of United States' }).last()
    await line.getByRole('button').click()
    await expect
      .poll(async () => (await page.locator('.body .sel').allTextContents()).join(''))
      .toBe('U.S. President Joe Biden')
  })

  test('layers choose what is marked, and how strongly', async () => {
    const { page } = await browser.openPage()
    await page.goto(`/article/${encodeURIComponent(ARTICLE)}`)
    const fact = page.locator('.body .s.f').first()
    await fact.waitFor()
    const ground = () => fact.evaluate((each) => getComputedStyle(each).backgroundColor)
    const light = await ground()
    await page.getByText('Strong', { exact: true }).click()
    await expect.poll(ground).not.toBe(light)
    await page.getByText('Off', { exact: true }).click()
    await expect.poll(() => page.locator('.gut').first().isVisible()).toBe(false)
  })

  test('a quote beside the graph leads to its place in the article', async () => {
    const { page } = await browser.openPage()
    await openExplorer(
      page,
      `/explore?seed=${BIDEN}&open=${BIDEN}&sel=holds-office:${BIDEN}/country:united-states/04ab8831`,
    )
    await panel(page).locator('.src').first().click()
    await page.locator('.body .sel').first().waitFor()
    expect((await page.locator('.body .sel').allTextContents()).join('')).toBe('U.S. President Joe Biden')
  })

  test.each([
    ['/entity/person%3Anobody', 'There is no entity with the id person:nobody.'],
    ['/entity/claim%3Ano-entity', 'There is no entity with the id claim:no-entity.'],
    ['/article/article%3Anothing', 'There is no article with the id article:nothing.'],
  ])('%s says that there is nothing', async (address, words) => {
    const { page, troubles } = await browser.openPage()
    await page.goto(address)
    await page.getByText(words).waitFor()
    expect(troubles().every((trouble) => trouble.includes('404'))).toBe(true)
  })
})
