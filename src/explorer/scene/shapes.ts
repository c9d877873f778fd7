import type { EntityType } from '../graph/Graph.ts'

/** Outlines around (0, 0) of equal visual size, one per type, so that types differ not only by color. Other types share one. */
const OUTLINES: Readonly<Partial<Record<EntityType, (radius: number) => string>>> = {
  Person: (r) => `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`,
  Country: (r) => polygon(4, r * 1.22, Math.PI / 4),
  Organization: (r) => polygon(6, r * 1.1, 0),
  Place: (r) => polygon(3, r * 1.35, -Math.PI / 2),
  Event: (r) => polygon(4, r * 1.3, 0),
}

const OTHER = (r: number) => polygon(8, r * 1.06, Math.PI / 8)

/** The SVG path of the shape of an entity type around (0, 0). */
export const outline = (type: EntityType, radius: number): string => (OUTLINES[type] ?? OTHER)(radius)

/** The radius of an entity, which grows with the square root of its number of relationships. */
export const radiusOf = (relationships: number): number => Math.min(9 + 1.8 * Math.sqrt(relationships), 22)

function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, corner) => {
    const angle = turn + (corner * 2 * Math.PI) / corners
    return `${round(radius * Math.cos(angle))},${round(radius * Math.sin(angle))}`
  })
  return `M${points.join('L')}Z`
}

const round = (value: number): number => Math.round(value * 100) / 100
