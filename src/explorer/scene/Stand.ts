import type { Picture } from '../graph/Picture.ts'
import { type Positions, settle } from './layout.ts'

/** How long, in milliseconds, steps of the layout may keep the page from anything else. */
const SLICE = 8

/** Where everything stands: group after group, kept for each beginning, so that Back finds the picture as it was. */
export class Stand {
  readonly #onMove: (positions: Positions, isSettled: boolean) => void
  readonly #reducedMotion: MediaQueryList
  readonly #settled = new Map<string, Positions>()
  #turn = 0

  constructor(onMove: (positions: Positions, isSettled: boolean) => void, reducedMotion: MediaQueryList) {
    this.#onMove = onMove
    this.#reducedMotion = reducedMotion
  }

  async show({ groups, all }: Picture): Promise<void> {
    const turn = ++this.#turn
    let positions: Positions = new Map()
    let key = ''
    for (const [index, group] of groups.entries()) {
      key += `${group.key}:${group.ids.length};`
      const known = this.#settled.get(key)
      const settling = settle(group, positions, all.relationships)
      // Only the last group is seen to move: those before it have been seen already, or are part of a link.
      const isSeen = index === groups.length - 1 && !this.#reducedMotion.matches
      while (!known && this.#run(settling.tick, isSeen)) {
        if (isSeen) this.#onMove(settling.positions(), false)
        await nextFrame()
        if (turn !== this.#turn) return
      }
      positions = known ?? settling.positions()
      this.#settled.set(key, positions)
    }
    this.#onMove(positions, true)
  }

  stop(): void {
    this.#turn += 1
  }

  /** Takes steps for a slice of time; false when the last was taken. */
  #run(tick: () => boolean, isSeen: boolean): boolean {
    const end = performance.now() + SLICE
    let steps = 0
    while (performance.now() < end && (!isSeen || steps < 3)) {
      if (!tick()) return false
      steps += 1
    }
    return true
  }
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
