/** Choices that follow from a seed. fast-check brings the seed: its own generators are slow for as many choices as these. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number, both bounds among them. */
  int(min: number, max: number): number {
    return min + Math.floor(this.#next() * (max - min + 1))
  }

  /** A number below `count` by Zipf's law: 0 comes most often, each next one as its place in the list has it. */
  zipf(count: number): number {
    return Math.min(count - 1, Math.floor((count + 1) ** this.#next()) - 1)
  }

  chance(oneIn: number): boolean {
    return this.int(1, oneIn) === 1
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)] as T
  }

  some<T>(items: readonly T[], most = items.length): T[] {
    const count = this.int(0, Math.min(items.length, most))
    const left = [...items]
    return Array.from({ length: count }, () => left.splice(this.int(0, left.length - 1), 1)[0] as T)
  }

  times<T>(min: number, max: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.int(min, max) }, (_, index) => make(index))
  }

  /** Mulberry32. */
  #next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
