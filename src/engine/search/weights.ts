import type { TextIndex } from '../../cypher/FullText.ts'
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
export const weightOf = ({ properties }: TextIndex, kind: number, property: number): number =>
  2 ** ((KINDS - kind) * (properties.length + 1) - 2 - property)

/** More than words can weigh, closeness included. */
export const fullWeight = ({ properties }: TextIndex, words: number): number =>
  words * 2 ** (KINDS * (properties.length + 1))

/** The least that a text weighs which is just what was asked for: each word as it is, in the last property. */
export const leastExact = (index: TextIndex, words: number): number =>
  words * weightOf(index, 0, index.properties.length - 1)

/** What is added when a property is just what was asked for: more than all words can weigh, more in the first. */
export const exactBonus = ({ properties }: TextIndex, property: number): number => properties.length - property
