import type { Group, Picture } from '../graph/Picture.ts'
import { type Position, type Positions, settle } from './layout.ts'

/** How long, in milliseconds, the layout may block the page. */
const SLICE = 8
/** Layout steps per animation frame. */
const STEPS_PER_FRAME = 3

/** Lays out a picture group by group, and caches positions by the sequence of groups, so that Back shows the same picture. */
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
    // Another day has other relationships, which lead to other positions.
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

  /** Moves an entity in all cached layouts. */
  put(id: string, position: Position): void {
    for (const [key, positions] of this.#settled) {
      if (positions.has(id)) this.#settled.set(key, new Map(positions).set(id, position))
    }
  }

  stop(): void {
    this.#turn += 1
  }

  /** Returns null if another picture was shown meanwhile. */
  async #settle(group: Group, before: Positions, { groups, all }: Picture, turn: number): Promise<Positions | null> {
    const settling = settle(group, before, all.relationships)
    // Only the last group is animated.
    const isSeen = group === groups.at(-1) && !this.#reducedMotion.matches
    while (this.#run(settling.tick, isSeen)) {
      if (isSeen) this.#onMove(settling.positions(), false)
      await nextFrame()
      if (turn !== this.#turn) return null
    }
    return settling.positions()
  }

  /** Runs layout steps for a time slice. Returns false after the last one. */
  #run(tick: () => boolean, isSeen: boolean): boolean {
    const end = performance.now() + SLICE
    for (let steps = 0; performance.now() < end && (!isSeen || steps < STEPS_PER_FRAME); steps += 1) {
      if (!tick()) return false
    }
    return true
  }
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
