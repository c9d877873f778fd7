import type { Position } from './layout.ts'

/** A quadratic Bézier curve. */
export interface Curve {
  readonly from: Position
  readonly control: Position
  readonly to: Position
}

/** Distance between parallel relationships. */
const GAP = 30
/** Number of chords that approximate a curve. */
const CHORDS = 6

/**
 * The curve from the rim of one entity to the rim of another.
 *
 * @param offset 0 for a straight line. Larger values bend it more, negative ones to the other side.
 */
export function curveBetween(a: Position, b: Position, offset: number, rimA: number, rimB: number): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = Math.hypot(dx, dy) || 1
  const bend = (offset * GAP * 2) / length
  const control = { x: (a.x + b.x) / 2 - dy * bend * 0.5, y: (a.y + b.y) / 2 + dx * bend * 0.5 }
  return { from: towards(a, control, rimA), control, to: towards(b, control, rimB) }
}

/** The point of a curve at `t`, 0 to 1. */
export function at({ from, control, to }: Curve, t: number): Position {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y }
}

/** A curve as an SVG path. */
export const pathOf = ({ from, control, to }: Curve): string => `M${fixed(from)}Q${fixed(control)} ${fixed(to)}`

/** The approximate distance of a point from a curve. */
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
