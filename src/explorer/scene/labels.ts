import type { Position } from './layout.ts'

export interface Label {
  readonly id: string
  readonly text: string
  /** The center of the shape. */
  readonly center: Position
  readonly radius: number
  /** Show it even if it overlaps. */
  readonly mustShow: boolean
  /** Labels with a larger weight are placed first. */
  readonly weight: number
}

/** Drawing all labels would halve the frame rate. */
const MOST_LABELS = 60
const CHARACTER = 6.6
const LINE = 15

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The ids of the labels to show: by weight, those that overlap neither each other nor a shape. */
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

/** The box of a label below its shape, in pixels. */
function boxOf({ text, center, radius }: Label, scale: number): Box {
  const half = (width(text) * CHARACTER) / 2
  const [x, top] = [center.x * scale, (center.y + radius) * scale]
  return { left: x - half, right: x + half, top, bottom: top + LINE }
}

function shapeOf({ center, radius }: Label, scale: number): Box {
  const [x, y, half] = [center.x * scale, center.y * scale, radius * scale]
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const MOST = 28
const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** Characters that are as wide as two letters. */
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u

const widthOf = (character: string): number => (WIDE.test(character) ? 2 : 1)

const width = (text: string): number => charactersOf(text).reduce((sum, each) => sum + widthOf(each), 0)

const charactersOf = (text: string): string[] => [...CHARACTERS.segment(text)].map(({ segment }) => segment)

/** Shortens a name at a grapheme boundary. */
export function shortened(name: string): string {
  if (name.length <= MOST / 2 || width(name) <= MOST) return name
  let [kept, room] = ['', MOST - 1]
  for (const each of charactersOf(name.slice(0, MOST * 8))) {
    room -= widthOf(each)
    if (room < 0) break
    kept += each
  }
  return `${kept.trimEnd()}…`
}
