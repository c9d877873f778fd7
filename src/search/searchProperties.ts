import { keysProperty, type SearchedAs, type TextIndex, wordsProperty } from '../model/TextIndex.ts'
import { indexedWords, keyOf } from './tokenize.ts'

/** A query is no longer, so that no longer text is just what somebody asks for. */
const LONGEST_KEY = 150

/**
 * What is stored of a node so that it is found: for each searched property its words and its keys, by the names of
 * `TextIndex.ts`. Of external ids, which are stored as JSON, the values count.
 */
export function searchProperties(
  { fields }: TextIndex,
  node: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | readonly string[]>> {
  const entries = fields.flatMap(({ property, as }) => {
    const texts = [node[property] ?? []].flat().map((text) => textOf(as, String(text)))
    const words = new Set(
      texts.flatMap((text) => (as === 'CODE' ? [keyOf(text)] : [...indexedWords(text, as === 'NAME')])),
    )
    const keys = new Set(texts.map(keyOf).filter((key) => key !== '' && key.length <= LONGEST_KEY))
    words.delete('')
    // Also where there are no words in it, so that what is stored has one form.
    return texts.length === 0
      ? []
      : [
          [wordsProperty(property), [...words].join(' ')],
          [keysProperty(property), [...keys]],
        ]
  })
  return Object.fromEntries(entries)
}

function textOf(as: SearchedAs, text: string): string {
  if (as !== 'CODE' || !text.startsWith('{')) return text
  return String((JSON.parse(text) as { readonly value?: unknown }).value ?? '')
}
