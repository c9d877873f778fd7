export interface Random {
  /** From 0 to less than 1. */
  next(): number
  integer(from: number, to: number): number
  shuffle<T>(items: readonly T[]): T[]
}

/** Chance that is the same each time for a seed (mulberry32). */
export function createRandom(seed: string): Random {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    integer,
    shuffle: (items) => {
      const shuffled = [...items]
      for (let last = shuffled.length - 1; last > 0; last--) {
        const at = integer(0, last)
        ;[shuffled[last], shuffled[at]] = [shuffled[at] as never, shuffled[last] as never]
      }
      return shuffled
    },
  }
}
