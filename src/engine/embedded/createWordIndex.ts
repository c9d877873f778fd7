import { keysProperty, type TextIndex, wordsProperty } from '../../model/TextIndex.ts'
import type { Query } from '../../search/readQuery.ts'
import { exactBonus, fullWeight, isMetBy, leastExact, weightOf } from '../../search/weights.ts'
import { createVocabulary, type Vocabulary } from './createVocabulary.ts'

/** A node with what is searched, as it is stored. */
export interface Document {
  readonly id: string
  /** How many letters its name has. */
  readonly size: number
  /** The words of each field of the index, in its order. */
  readonly words: readonly (readonly string[])[]
  /** Each field's texts without what stands between their letters. */
  readonly keys: readonly (readonly string[])[]
}

interface Hit {
  readonly id: string
  readonly score: number
}

export interface WordIndex {
  add(document: Document): void
  /** All that have every word that is required, with how well they fit, in no order. */
  find(query: Query): readonly Hit[]
}

/** The columns of a statement that reads documents, of a node `n`. */
export const documentColumns = ({ fields }: TextIndex): readonly string[] => [
  'id',
  ...fields.slice(0, 1).map(({ property }) => property),
  ...fields.flatMap(({ property }) => [wordsProperty(property), keysProperty(property)]),
]

/** A document from properties as they are stored. */
export function documentOf({ fields }: TextIndex, node: Readonly<Record<string, unknown>>): Document {
  const [name] = fields
  return {
    id: String(node['id']),
    size: Array.from(String(node[name?.property ?? ''] ?? '')).length,
    words: fields.map(({ property }) => String(node[wordsProperty(property)] ?? '').split(' ')),
    keys: fields.map(({ property }) => [node[keysProperty(property)] ?? []].flat().map(String)),
  }
}

/** An index of words, in memory. */
export function createWordIndex(index: TextIndex): WordIndex {
  const documents: Pick<Document, 'id' | 'size' | 'keys'>[] = []
  const width = index.fields.length
  /**
   * For each word, where it is: the document's number times `width`, and the field's. Numbers, because a million entities
   * have six million places: half the time and memory that sets of documents take.
   */
  const places = new Map<string, number[]>()
  let vocabulary: Vocabulary | undefined

  function note(word: string, place: number): void {
    if (word === '') return
    const at = places.get(word)
    if (!at) places.set(word, [place])
    else if (at.at(-1) !== place) at.push(place)
  }

  /** The weight of each document, by its number, for one word. */
  function weigh(wanted: string, required: boolean): Map<number, number> {
    vocabulary ??= createVocabulary(places.keys())
    const met = new Map<number, number>()
    const meet = (word: string, kinds: readonly number[]): void => {
      for (const place of places.get(word) ?? []) {
        const field = place % width
        const document = (place - field) / width
        // A way in which a property was met counts once, however many of its words are met so.
        let bits = met.get(document) ?? 0
        for (const kind of kinds) if (isMetBy(index, kind, field, required)) bits |= weightOf(index, kind, field)
        if (bits > 0) met.set(document, bits)
      }
    }
    if (required) for (const [word, kinds] of vocabulary.find(wanted)) meet(word, kinds)
    else meet(wanted, [0])
    return met
  }

  return {
    add({ id, size, words, keys }) {
      const first = documents.push({ id, size, keys }) * width - width
      for (const [field, each] of words.entries()) for (const word of each) note(word, first + field)
      vocabulary = undefined
    },
    find(query) {
      const met = query.words.map(({ word, required }) => ({ required, weights: weigh(word, required) }))
      const [first, ...others] = met.filter(({ required }) => required)
      if (!first) return []
      return [...first.weights.keys()].flatMap((number) => {
        const document = documents[number]
        if (!document || !others.every(({ weights }) => weights.has(number))) return []
        const total = met.reduce((sum, { weights }) => sum + (weights.get(number) ?? 0), 0)
        return { id: document.id, score: scoreOf(index, query, document, total) }
      })
    },
  }
}

/** As in `weights.ts`. */
function scoreOf(
  index: TextIndex,
  { words, key, length }: Query,
  { size, keys }: Pick<Document, 'size' | 'keys'>,
  weight: number,
): number {
  const closeness = length / (length + Math.abs(size - length))
  const share = (weight * (1 + closeness)) / fullWeight(index, words.length)
  if (weight < leastExact(index, words.length)) return share
  const exact = keys.findIndex((each) => each.includes(key))
  return exact < 0 ? share : share + exactBonus(index, exact)
}
