import { Readability } from '@mozilla/readability'
import { DOMParser } from 'linkedom'
import { isDay } from '../../util/day.ts'
import type { Article } from './readArticle.ts'

const BLOCKS = new Set(
  'P DIV SECTION ARTICLE HEADER H1 H2 H3 H4 H5 H6 LI UL OL BLOCKQUOTE PRE TABLE TR FIGURE FIGCAPTION BR HR DL DT DD MAIN'.split(
    ' ',
  ),
)
/** Where no article is recognized, the text of the page is taken if it has this many characters. */
const LEAST = 40

/** The part of the DOM that is read here. */
interface PageNode {
  readonly nodeType: number
  readonly tagName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

/** The headline and the paragraphs of the article on a page, without its navigation; undefined where there is no text. */
export async function mainText(html: string): Promise<Article | undefined> {
  const document = parsed(html)
  if (!document.documentElement) return undefined
  const title = oneLine(document.querySelector('h1')?.textContent ?? document.querySelector('title')?.textContent ?? '')
  const meta = (name: string): string =>
    oneLine(document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '')
  const published = meta('article:published_time').slice(0, 'yyyy-mm-dd'.length)
  const publisher = meta('og:site_name')
  const page = document.body ? textOf(document.body) : ''
  // It changes the document.
  const found = document.body ? new Readability(document, { charThreshold: 200 }).parse() : null
  const content = found?.content ? parsed(`<html><body>${found.content}</body></html>`).body : undefined
  const read = content ? textOf(content) : ''
  const text = read.length >= LEAST ? read : page
  if (text.length < LEAST) return undefined
  const hasTitle = title === '' || text.startsWith(title)
  return {
    text: `${hasTitle ? '' : `${title}\n\n`}${text}\n`,
    ...(title !== '' && { title }),
    ...(isDay(published) && { published }),
    ...(publisher !== '' && { publisher }),
  }
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A paragraph for each block. */
function textOf(body: PageNode): string {
  const parts: string[] = []
  // Without recursion: a page can be nested more deeply than the stack.
  const stack: (PageNode | 'end')[] = [body]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') {
      parts.push('\n\n')
      continue
    }
    if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '))
    if (node.nodeType !== 1) continue
    const name = (node.tagName ?? '').toUpperCase()
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|NAV|FOOTER|FORM|BUTTON|SELECT|IFRAME)$/.test(name)) continue
    if (BLOCKS.has(name)) {
      parts.push('\n\n')
      stack.push('end')
    }
    const children = [...node.childNodes]
    for (const child of children.reverse()) stack.push(child)
  }
  return parts
    .join('')
    .replace(/ *\n\s*/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}
