import type { Position } from './layout.ts'

export interface Label {
  readonly id: string
  readonly text: string
  readonly position: Position
  /** Shown whatever it covers. */
  readonly mustShow: boolean
  /** The larger, the sooner it gets room. */
  readonly weight: number
}

/** Drawing the names of all costs half the frames. */
const MOST_LABELS = 60
const CHARACTER = 6.6
const LINE = 15

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The ids of those whose names are shown: the weightiest that do not cover each other. */
export function labelsThatFit(labels: readonly Label[], scale: number): ReadonlySet<string> {
  const shown = new Set<string>()
  const taken: Box[] = []
  const ordered = [...labels].sort((a, b) => Number(b.mustShow) - Number(a.mustShow) || b.weight - a.weight)
  for (const { id, text, position, mustShow } of ordered) {
    if (shown.size >= MOST_LABELS && !mustShow) break
    const box = boxOf(text, position, scale)
    if (!mustShow && taken.some((other) => overlap(box, other))) continue
    shown.add(id)
    taken.push(box)
  }
  return shown
}

function boxOf(text: string, { x, y }: Position, scale: number): Box {
  const half = (text.length * CHARACTER) / 2
  return { left: x * scale - half, right: x * scale + half, top: y * scale, bottom: y * scale + LINE }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A name that leaves room for others. */
export const shortened = (name: string): string => (name.length > 28 ? `${name.slice(0, 27).trimEnd()}…` : name)
