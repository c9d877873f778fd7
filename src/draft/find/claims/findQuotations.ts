import type { Span } from '../../Draft.ts'
import type { Sentence } from '../../split/splitText.ts'

/** Words in quotation marks, without the marks. */
export interface Quotation extends Span {
  readonly paragraph: number
  /** How many words it has. */
  readonly words: number
}

const LONGEST = 3_000
const MARK = /[“”„"«»]|‘(?=\p{L})|(?<=[.,!?])’/gu

/** Finds quotations, paragraph by paragraph: one that is not closed ends with its paragraph. */
export function findQuotations(text: string, sentences: readonly Sentence[]): readonly Quotation[] {
  const found: Quotation[] = []
  for (const { start, end, paragraph } of paragraphs(sentences)) {
    let open: { readonly at: number; readonly mark: string } | undefined
    const close = (at: number): void => {
      if (open === undefined) return
      const inner = text.slice(open.at, at)
      const from = open.at + (inner.length - inner.trimStart().length)
      const to = open.at + inner.trimEnd().length
      const words = inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
      if (words > 0 && to - from <= LONGEST) found.push({ start: from, end: to, paragraph, words })
      open = undefined
    }
    const slice = text.slice(start, end)
    for (const { index, 0: mark } of slice.matchAll(MARK)) {
      const at = start + index
      // Inches: 5" and 3'6".
      if (mark === '"' && open === undefined && /\d/.test(text[at - 1] ?? '')) continue
      const opens = mark === '“' || mark === '„' || mark === '«' || mark === '‘' || (mark === '"' && open === undefined)
      if (opens && open === undefined) open = { at: at + 1, mark }
      else if (open !== undefined && CLOSES[open.mark]?.includes(mark)) close(at)
    }
    close(end)
  }
  return found
}

const CLOSES: Readonly<Record<string, string>> = { '“': '”"', '„': '“”', '«': '»', '"': '"”', '‘': '’' }

function* paragraphs(sentences: readonly Sentence[]): Generator<Span & { readonly paragraph: number }> {
  for (let at = 0; at < sentences.length; ) {
    const first = sentences[at]
    if (!first) return
    let last = first
    while (sentences[at]?.paragraph === first.paragraph) {
      last = sentences[at] ?? last
      at++
    }
    yield { start: first.start, end: last.end, paragraph: first.paragraph }
  }
}
