import type { Position } from './layout.ts'

/** A quadratic Bézier curve. */
export interface Curve {
  readonly from: Position
  readonly control: Position
  readonly to: Position
}

/** How far apart relationships between the same two lie. */
const GAP = 30
/** Curves are nearly straight. */
const CHORDS = 6

/**
 * From the rim of one entity to the rim of another.
 *
 * @param offset 0 for a straight line; each further one bends more, to one side or, below 0, to the other.
 */
export function curveBetween(a: Position, b: Position, offset: number, rimA: number, rimB: number): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.hypot(dx, dy) || 1
  const bend = (offset * GAP * 2) / length
  const control = { x: (a.x + b.x) / 2 - dy * bend * 0.5, y: (a.y + b.y) / 2 + dx * bend * 0.5 }
  return { from: towards(a, control, rimA), control, to: towards(b, control, rimB) }
}

export function at({ from, control, to }: Curve, t: number): Position {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }
}

export const pathOf = ({ from, control, to }: Curve): string => `M${fixed(from)}Q${fixed(control)} ${fixed(to)}`

/** How far a point is from a curve, nearly: as far as from the nearest of the chords that it is cut into. */
export function distanceTo(curve: Curve, point: Position): number {
  const corners = Array.from({ length: CHORDS + 1 }, (_, step) => at(curve, step / CHORDS))
  return corners.slice(1).reduce((nearest, corner, index) => {
    const before = corners[index] ?? corner
    return Math.min(nearest, distanceToChord(before, corner, point))
  }, Number.POSITIVE_INFINITY)
}

function distanceToChord(a: Position, b: Position, { x, y }: Position): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const share = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)
  const along = Math.max(0, Math.min(1, share))
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy)
}

function towards(from: Position, to: Position, distance: number): Position {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const part = Math.min(distance / length, 0.49)
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

const fixed = ({ x, y }: Position): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`
