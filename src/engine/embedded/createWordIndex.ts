import type { TextIndex } from '../../cypher/FullText.ts'
import { lettersOf } from '../search/lettersOf.ts'
import { patternsOf } from '../search/patternsOf.ts'
import type { Query } from '../search/readQuery.ts'
import { exactBonus, fullWeight, leastExact, weightOf } from '../search/weights.ts'
import { STOP_WORDS, wordsOf } from '../search/wordsOf.ts'

/** A node with the texts of each property of the index, in its order. */
export interface Document {
  readonly id: string
  readonly texts: readonly (readonly string[])[]
}

export interface Hit {
  readonly id: string
  readonly score: number
}

export interface WordIndex {
  add(document: Document): void
  /** All that have every word, with how well they fit, in no order. */
  find(query: Query): readonly Hit[]
}

/**
 * An index of words, in memory. A search goes over the words that there are, some milliseconds for 100,000 of them: that
 * is how beginnings, misspellings and misspelled beginnings are all found by the same patterns as in Neo4j.
 */
export function createWordIndex(index: TextIndex): WordIndex {
  const documents: Document[] = []
  const width = index.properties.length
  /**
   * For each word, where it is: the document's number times `width`, and the property's. Numbers, because a million entities
   * have six million places: half the time and memory that sets of documents take.
   */
  const places = new Map<string, number[]>()

  function note(word: string, place: number): void {
    if (STOP_WORDS.has(word)) return
    const at = places.get(word)
    if (!at) places.set(word, [place])
    else if (at.at(-1) !== place) at.push(place)
  }

  /** The weight of each document, by its number, for one word. */
  function weigh(wanted: string): Map<number, number> {
    const patterns = patternsOf(wanted).map((pattern) => new RegExp(`^${pattern}$`, 'su'))
    const met = new Map<number, number>()
    for (const [word, at] of places) {
      const kinds = patterns.flatMap((pattern, kind) => (pattern.test(word) ? [kind] : []))
      if (kinds.length === 0) continue
      for (const place of at) {
        const property = place % width
        const document = (place - property) / width
        let bits = met.get(document) ?? 0
        // A way in which a property was met counts once, however many of its words are met so.
        for (const kind of kinds) bits |= weightOf(index, kind, property)
        met.set(document, bits)
      }
    }
    return met
  }

  return {
    add(document) {
      const first = documents.push(document) * width - width
      for (const [property, texts] of document.texts.entries()) {
        for (const text of texts) for (const word of wordsOf(text)) note(word, first + property)
      }
    },
    find(query) {
      const [first, ...others] = query.words.map(weigh)
      if (!first) return []
      return [...first].flatMap(([number, weight]) => {
        const document = documents[number]
        if (!document || !others.every((met) => met.has(number))) return []
        const total = others.reduce((sum, met) => sum + (met.get(number) ?? 0), weight)
        return { id: document.id, score: scoreOf(index, query, document, total) }
      })
    },
  }
}

/** As in `weights.ts`. */
function scoreOf(index: TextIndex, { words, letters, length }: Query, { texts }: Document, weight: number): number {
  const [[name = ''] = []] = texts
  const apart = Math.abs(Array.from(name).length - length)
  const closeness = length / (length + apart)
  const share = (weight * (1 + closeness)) / fullWeight(index, words.length)
  if (weight < leastExact(index, words.length)) return share
  const wanted = letters.join('')
  const exact = texts.findIndex((each) => each.some((text) => lettersOf(text).join('') === wanted))
  return exact < 0 ? share : share + exactBonus(index, exact)
}
