import type { Group, Picture } from '../graph/Picture.ts'
import { type Position, type Positions, settle } from './layout.ts'

/** How long, in milliseconds, steps of the layout may keep the page from anything else. */
const SLICE = 8
/** Steps of the layout for each frame of what is seen to move. */
const STEPS_PER_FRAME = 3

/** Where everything stands: group after group, kept for each beginning, so that Back finds the picture as it was. */
export class LayoutCache {
  readonly #onMove: (positions: Positions, isSettled: boolean) => void
  readonly #reducedMotion: MediaQueryList
  readonly #settled = new Map<string, Positions>()
  #turn = 0

  constructor(onMove: (positions: Positions, isSettled: boolean) => void, reducedMotion: MediaQueryList) {
    this.#onMove = onMove
    this.#reducedMotion = reducedMotion
  }

  async show(picture: Picture): Promise<void> {
    const turn = ++this.#turn
    let positions: Positions = new Map()
    // On another day there are other relationships, which hold entities elsewhere.
    let key = picture.view.asOf ?? ''
    for (const group of picture.groups) {
      key += ` ${group.around}>${group.ids.join()}`
      const settled = this.#settled.get(key) ?? (await this.#settle(group, positions, picture, turn))
      if (settled === null) return
      this.#settled.set(key, settled)
      positions = settled
    }
    this.#onMove(positions, true)
  }

  /** Puts one elsewhere, in all pictures that it is in. */
  put(id: string, position: Position): void {
    for (const [key, positions] of this.#settled) {
      if (positions.has(id)) this.#settled.set(key, new Map(positions).set(id, position))
    }
  }

  stop(): void {
    this.#turn += 1
  }

  /** Gives null when it was overtaken. */
  async #settle(group: Group, before: Positions, { groups, all }: Picture, turn: number): Promise<Positions | null> {
    const settling = settle(group, before, all.relationships)
    // Only the last group is seen to move: those before it have been seen already, or are part of a link.
    const isSeen = group === groups.at(-1) && !this.#reducedMotion.matches
    while (this.#run(settling.tick, isSeen)) {
      if (isSeen) this.#onMove(settling.positions(), false)
      await nextFrame()
      if (turn !== this.#turn) return null
    }
    return settling.positions()
  }

  /** Takes steps for a slice of time; false when the last was taken. */
  #run(tick: () => boolean, isSeen: boolean): boolean {
    const end = performance.now() + SLICE
    for (let steps = 0; performance.now() < end && (!isSeen || steps < STEPS_PER_FRAME); steps += 1) {
      if (!tick()) return false
    }
    return true
  }
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
