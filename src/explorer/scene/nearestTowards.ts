import type { Position, Positions } from './layout.ts'

/** Directions of the arrow keys. */
export const DIRECTIONS: Readonly<Record<string, Position>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The nearest entity in a direction, within about 50 degrees of it; null if there is none. */
export function nearestTowards(
  direction: Position,
  from: Position,
  ids: readonly string[],
  positions: Positions,
): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const id of ids) {
    const there = positions.get(id)
    if (!there) continue
    const [dx, dy] = [there.x - from.x, there.y - from.y]
    const along = dx * direction.x + dy * direction.y
    const across = Math.abs(dx * direction.y - dy * direction.x)
    if (along > 0 && across <= along * 1.2 && along + across * 2 < least) [best, least] = [id, along + across * 2]
  }
  return best
}
