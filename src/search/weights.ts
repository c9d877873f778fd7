import type { SearchedAs, TextIndex } from '../model/TextIndex.ts'
import { KINDS } from './patternsOf.ts'

/*
 * score = weight · (1 + closeness) / full + bonus
 *
 * weight     how all words were met, summed: `weightOf` each way and property
 * closeness  n / (n + |size of the name - n|), where n is the number of letters wanted: 1 for a name as long as the query
 * full       brings the product below 1
 * bonus      for what is just what was asked for
 *
 * Each engine counts it where its candidates are, in the same steps, so that the numbers are the same.
 */

/**
 * How good it is to meet a word in one way in one property: a bit for each, so that the sum holds all of them. The ways
 * lie so far apart that a better one outweighs all that is less, twice. Lucene sums up to 24 bits exactly.
 */
export const weightOf = ({ fields }: TextIndex, kind: number, field: number): number =>
  2 ** ((KINDS - kind) * (fields.length + 1) - 2 - field)

/** More than words can weigh, closeness included. */
export const fullWeight = ({ fields }: TextIndex, words: number): number => words * 2 ** (KINDS * (fields.length + 1))

/** The least that a text weighs which is just what was asked for: each word as it is, in the last property. */
export const leastExact = (index: TextIndex, words: number): number =>
  words * weightOf(index, 0, index.fields.length - 1)

/** What is added when a property is just what was asked for: more than all words can weigh, more in the first. */
export const exactBonus = ({ fields }: TextIndex, field: number): number => fields.length - field

/**
 * Whether a word may be met in one way in a property: codes and common words as they are, texts also by their beginnings, and
 * names also with a mistake. In a description, a mistake would find too much, and it takes Lucene a third of a search to look.
 */
export const isMetBy = ({ fields }: TextIndex, kind: number, field: number, required: boolean): boolean =>
  kind === 0 || (required && kind < waysOf[fields[field]?.as ?? 'CODE'])

/** How many of the ways count, by what a property holds. */
const waysOf: Readonly<Record<SearchedAs, number>> = { CODE: 1, TEXT: 2, NAME: KINDS }
