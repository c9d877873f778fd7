import { LONGEST, SHORTEST } from '../../search/patternsOf.ts'

/** All words of an index, to find those that are like a given one. */
export interface Vocabulary {
  /** The words that meet it, each with the ways in which it does: the numbers of the patterns of `patternsOf`. */
  find(wanted: string): Iterable<readonly [string, readonly number[]]>
}

/*
 * The words are sorted, so that those with the same beginning stand together. From one letter to the next, only those
 * groups are looked at of which a word can still be what is wanted, with one mistake. How far a beginning
 * has come is kept in bits (Wu and Manber, 1992, https://doi.org/10.1145/135239.135244).
 */
export function createVocabulary(all: Iterable<string>): Vocabulary {
  const words = [...all].sort(byLetters)

  /** The first word from `low` on of which `isAfter` is true; it is of all words after it. */
  function firstWhere(low: number, high: number, isAfter: (word: string) => boolean): number {
    let [from, to] = [low, high]
    while (from < to) {
      const middle = (from + to) >>> 1
      if (isAfter(words[middle] ?? '')) to = middle
      else from = middle + 1
    }
    return from
  }

  /** Where the words begin, and end, that begin so. */
  function range(beginning: string): readonly [number, number] {
    const from = firstWhere(0, words.length, (word) => byLetters(word, beginning) >= 0)
    return [from, firstWhere(from, words.length, (word) => !word.startsWith(beginning))]
  }

  return {
    find(wanted) {
      const met = new Map<string, number[]>()
      const meet = (word: string, kind: number): void => {
        const kinds = met.get(word)
        if (!kinds) met.set(word, [kind])
        else if (!kinds.includes(kind)) kinds.push(kind)
      }
      const meetAll = ([from, to]: readonly [number, number], kind: number): void => {
        for (let at = from; at < to; at++) meet(words[at] ?? '', kind)
      }
      const [from, to] = range(wanted)
      if (words[from] === wanted) meet(wanted, 0)
      meetAll([from, to], 1)
      const letters = Array.from(wanted)
      const { length } = letters
      if (length < SHORTEST || length > LONGEST) return met
      if (length === SHORTEST) meetAll(range(letters.slice(0, -1).join('')), 3)

      const masks = new Map<string, number>()
      for (const [at, letter] of letters.entries()) masks.set(letter, (masks.get(letter) ?? 0) | (1 << at))
      const whole = 1 << length
      const all = (whole << 1) - 1

      /** Looks at the words from `low` to `high`, which begin with the same `size` units. */
      const visit = (low: number, high: number, size: number, { exact, near, swapped }: Reached): void => {
        // The last letter may be the one that is missing.
        const isNear = ((near | exact | (exact << 1)) & whole) !== 0
        if (isNear && length > SHORTEST) meetAll([low, high], 3)
        let at = low
        if (words[at]?.length === size) {
          if (isNear) meet(words[at] ?? '', 2)
          at++
        }
        while (at < high) {
          const letter = String.fromCodePoint(words[at]?.codePointAt(size) ?? 0)
          const beginning = (words[at] ?? '').slice(0, size + letter.length)
          const end = firstWhere(at, high, (word) => !word.startsWith(beginning))
          const mask = masks.get(letter) ?? 0
          const wrongOrMore = (exact << 1) | exact
          const missing = ((exact << 1) & mask) << 1
          const next = {
            exact: (exact & mask) << 1,
            near: (((near & mask) << 1) | wrongOrMore | missing | ((swapped & mask) << 2)) & all,
            swapped: exact & (mask >> 1),
          }
          if ((next.exact | next.near | next.swapped) !== 0) visit(at, end, size + letter.length, next)
          at = end
        }
      }
      visit(0, words.length, 0, { exact: 1, near: 0, swapped: 0 })
      return met
    },
  }
}

/** How many letters of the wanted word a beginning stands for, as a set of bits: there may be several ways to read it. */
interface Reached {
  /** Without a mistake. */
  readonly exact: number
  /** With one. */
  readonly near: number
  /** Where the first half of two letters that changed places has been read, without those two. */
  readonly swapped: number
}

const byLetters = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
