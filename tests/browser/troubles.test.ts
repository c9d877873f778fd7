import { describe, expect, test } from 'vitest'
import { findViolations } from '../support/browser/axe.ts'
import { hasBrowser, useBrowser } from '../support/browser/useBrowser.ts'

const INLINE = `Object.assign(document.createElement('script'), { textContent: 'globalThis.ran = true' })`
/** Of another origin, and where nothing listens. */
const ELSEWHERE = 'http://127.0.0.1:9/'

/** A check that sees nothing passes too: so each thing that the tests of pages are to see happens here once. */
describe.skipIf(!hasBrowser)('what goes wrong in a page is seen', () => {
  const browser = useBrowser()

  test.each([
    ['console warning: careful', `console.warn('careful')`],
    ['console error: wrong', `console.error('wrong')`],
    ['uncaught: Error: thrown', `setTimeout(() => { throw new Error('thrown') })`],
    ['policy: script-src-elem forbids inline', `document.head.append(${INLINE})`],
    [`policy: connect-src forbids ${ELSEWHERE}`, `fetch('${ELSEWHERE}').catch(() => {})`],
    [`request elsewhere: ${ELSEWHERE}`, `void open('${ELSEWHERE}')`],
    ['status of 404', `fetch('/nowhere')`],
  ])('%s', async (trouble, cause) => {
    const { page, troubles } = await browser.openPage()
    await page.goto('/graphql')
    expect(troubles()).toEqual([])
    const seen: string[] = []
    await page.evaluate(`{ ${cause} }`)
    await expect
      .poll(() => {
        seen.push(...troubles())
        return seen.join('\n')
      })
      .toContain(trouble)
    await page.context().close()
    troubles()
  })

  test('what cannot be read', async () => {
    const { page } = await browser.openPage()
    await page.goto('/explore')
    await page.evaluate(`document.body.innerHTML = '<main><h1>A</h1><button></button></main>'`)
    expect(await findViolations(page)).toEqual([
      expect.stringMatching(/^button-name \(.*\) at button: <button><\/button>/),
    ])
    expect(await findViolations(page, { exclude: ['button'] })).toEqual([])
  })
})
