import { ENTITY_WORDS } from '../api/vocabulary.ts'
import type { EntityType } from '../graph/Graph.ts'

/** Outlines around (0, 0) of equal visual size, so that types differ not only by color. */
const OUTLINES: Readonly<Record<Shape, (radius: number) => string>> = {
  CIRCLE: (r) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
  SQUARE: (r) => polygon(4, r * 1.22, Math.PI / 4),
  HEXAGON: (r) => polygon(6, r * 1.1, 0),
  TRIANGLE: (r) => polygon(3, r * 1.35, -Math.PI / 2),
  DIAMOND: (r) => polygon(4, r * 1.3, 0),
  STAR: (r) => star(5, r * 1.4, -Math.PI / 2),
  PAGE: (r) => page(r * 0.85, r * 1.15),
}

/** Of types that `schema/` gives no shape. */
const OTHER = (r: number) => polygon(8, r * 1.06, Math.PI / 8)

type Shape = NonNullable<(typeof ENTITY_WORDS)[EntityType]['shape']>

/** The SVG path of the shape of an entity type around (0, 0). */
export const outline = (type: EntityType, radius: number): string => {
  const { shape }: { readonly shape: Shape | null } = ENTITY_WORDS[type]
  return (shape ? OUTLINES[shape] : OTHER)(radius)
}

/** The radius of an entity, which grows with the square root of its number of relationships. */
export const radiusOf = (relationships: number): number => Math.min(9 + 1.8 * Math.sqrt(relationships), 22)

const polygon = (corners: number, radius: number, turn: number): string => around(corners, () => radius, turn)

const star = (points: number, radius: number, turn: number): string =>
  around(points * 2, (corner) => (corner % 2 === 0 ? radius : radius * 0.5), turn)

/** A sheet of paper with a corner folded. */
function page(x: number, y: number): string {
  const fold = x * 0.7
  const points = [
    [-x, -y],
    [x - fold, -y],
    [x, -y + fold],
    [x, y],
    [-x, y],
  ]
  return `M${points.map((point) => point.map(round).join(',')).join('L')}Z`
}

function around(corners: number, radius: (corner: number) => number, turn: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / corners
    return `${round(radius(corner) * Math.cos(angle))},${round(radius(corner) * Math.sin(angle))}`
  })
  return `M${points.join('L')}Z`
}

const round = (value: number): number => Math.round(value * 100) / 100
