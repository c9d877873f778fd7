import type { Page } from 'playwright-core'

/**
 * Everything on a page that a reader takes for somebody's own words: what stands in quotation marks, in the text or in a
 * label, and what is set as a quote. Quotation marks within a quote are the quote's.
 */
export const quotesOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const VERBATIM = 'blockquote, q, .body .pa > p, .body .pa > h2, .excerpt, .proof .pass mark, button.fact.q'
    const BLOCK = 'p, li, h1, h2, h3, h4, td, th, button, option, [role=option], summary, label, legend, text'
    const found: string[] = [...document.querySelectorAll(VERBATIM)].map((each) => each.textContent)
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const each of copy.querySelectorAll(VERBATIM)) each.remove()
    const texts = [...copy.querySelectorAll(BLOCK)].map((each) => each.textContent)
    for (const each of copy.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
        texts.push(each.getAttribute(name) ?? '')
      }
    }
    for (const text of [document.title, ...texts]) {
      const open: number[] = []
      for (const [at, character] of [...text].entries()) {
        if (character === '“') open.push(at + 1)
        const begin = character === '”' ? open.pop() : undefined
        if (begin !== undefined) found.push([...text].slice(begin, at).join(''))
      }
      // An opening mark without an end still says that what follows is a quote.
      for (const begin of open) found.push([...text].slice(begin).join(''))
      found.push(...[...text.replace(/“.*”/gs, '').matchAll(/"([^"]+)"/g)].map(([, quote = '']) => quote))
    }
    return found.filter((each) => each.trim() !== '')
  })
