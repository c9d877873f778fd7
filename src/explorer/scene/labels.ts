import type { Position } from './layout.ts'

export interface Label {
  readonly id: string
  readonly text: string
  /** Of the shape that it names. */
  readonly center: Position
  readonly radius: number
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

/** The ids of those whose names are shown: the weightiest that cover neither each other nor a shape. */
export function labelsThatFit(labels: readonly Label[], scale: number): ReadonlySet<string> {
  const shown = new Set<string>()
  const taken: Box[] = []
  const ordered = [...labels].sort((a, b) => Number(b.mustShow) - Number(a.mustShow) || b.weight - a.weight)
  const shapes = labels.map((label) => ({ id: label.id, box: shapeOf(label, scale) }))
  for (const label of ordered) {
    if (shown.size >= MOST_LABELS && !label.mustShow) break
    const box = boxOf(label, scale)
    const covers = (other: Box) => overlap(box, other)
    const isInTheWay = taken.some(covers) || shapes.some((shape) => shape.id !== label.id && covers(shape.box))
    if (!label.mustShow && isInTheWay) continue
    shown.add(label.id)
    taken.push(box)
  }
  return shown
}

/** Below the shape, in pixels. */
function boxOf({ text, center, radius }: Label, scale: number): Box {
  const half = (text.length * CHARACTER) / 2
  const [x, top] = [center.x * scale, (center.y + radius) * scale]
  return { left: x - half, right: x + half, top, bottom: top + LINE }
}

function shapeOf({ center, radius }: Label, scale: number): Box {
  const [x, y, half] = [center.x * scale, center.y * scale, radius * scale]
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** A name that leaves room for others. */
export const shortened = (name: string): string => (name.length > 28 ? `${name.slice(0, 27).trimEnd()}…` : name)
