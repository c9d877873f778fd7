import { groupBy } from '../../util/objects.ts'
import type { Relationship } from '../graph/Graph.ts'
import { isSymmetric, verbOf } from '../words/names.ts'
import { at, type Curve, curveBetween, distanceTo, pathOf } from './curve.ts'
import type { Position, Positions } from './layout.ts'
import { element } from './svg.ts'

interface DrawnEdge {
  readonly path: SVGPathElement
  readonly relationship: Relationship
  readonly offset: number
  curve: Curve | null
}

/** Pixels between the rim of a shape and the end of a line. */
const RIM = 3

/** The relationships of the picture: a line each, and the verb of the one that is pointed at or selected. */
export class EdgeLayer {
  readonly lines = element('g', { class: 'edges' })
  readonly verb = element('text', { class: 'verb', dy: '-7' })
  readonly #edges = new Map<string, DrawnEdge>()

  /** Adds what is new and removes what is gone. A new line is drawn when it is moved. */
  draw(relationships: readonly Relationship[]): void {
    const wanted = new Map(parallelOffsets(relationships).map((each) => [each.relationship.id, each]))
    for (const [id, { path, offset }] of this.#edges) {
      if (wanted.get(id)?.offset === offset) continue
      path.remove()
      this.#edges.delete(id)
    }
    for (const [id, { relationship, offset }] of wanted) {
      if (this.#edges.has(id)) continue
      const path = element('path', { class: relationship.inferred ? 'edge inferred' : 'edge', 'data-id': id })
      if (!isSymmetric(relationship.type)) path.setAttribute('marker-end', 'url(#arrow)')
      this.lines.append(path)
      this.#edges.set(id, { path, relationship, offset, curve: null })
    }
  }

  get(id: string | null): Relationship | undefined {
    return this.#edges.get(id ?? '')?.relationship
  }

  /** Ids of the entities that are connected to one. */
  neighboursOf(id: string | null): readonly string[] {
    return [...this.#edges.values()].flatMap(({ relationship: { source, target } }) =>
      source.id === id ? [target.id] : target.id === id ? [source.id] : [],
    )
  }

  /** Redraws the lines of one entity, or all lines. */
  move(positions: Positions, radiusOf: (id: string) => number, id?: string): void {
    for (const edge of this.#edges.values()) {
      const { source, target } = edge.relationship
      if (id !== undefined && source.id !== id && target.id !== id) continue
      const [a, b] = [positions.get(source.id), positions.get(target.id)]
      if (!a || !b) continue
      edge.curve = curveBetween(a, b, edge.offset, radiusOf(source.id) + RIM, radiusOf(target.id) + RIM)
      edge.path.setAttribute('d', pathOf(edge.curve))
    }
  }

  /** Marks the selected relationship, or the relationships of the selected entity. */
  highlight(selected: string | null): void {
    for (const [id, { path, relationship }] of this.#edges) {
      path.classList.toggle('selected', id === selected)
      path.classList.toggle('near', relationship.source.id === selected || relationship.target.id === selected)
    }
  }

  /** Marks the relationships of the paths that were found. */
  markPaths(relationships: ReadonlySet<string>): void {
    for (const [id, { path }] of this.#edges) path.classList.toggle('on-path', relationships.has(id))
  }

  hover(from: string | null, to: string | null): void {
    this.#edges.get(from ?? '')?.path.classList.remove('hovered')
    this.#edges.get(to ?? '')?.path.classList.add('hovered')
  }

  /** Shows the verb of the first of these relationships that is drawn. */
  placeVerb(ids: readonly (string | null)[]): void {
    const edge = ids.flatMap((id) => this.#edges.get(id ?? '') ?? [])[0]
    this.verb.textContent = edge?.curve ? verbOf(edge.relationship) : ''
    if (!edge?.curve) return
    const { x, y } = at(edge.curve, 0.5)
    this.verb.setAttribute('x', String(Math.round(x)))
    this.verb.setAttribute('y', String(Math.round(y)))
  }

  /** The line nearest to a point, if it is nearer than `reach`. Wide invisible lines would cover each other. */
  nearest(point: Position, reach: number): string | null {
    let nearest: string | null = null
    let least = reach
    for (const [id, { curve }] of this.#edges) {
      const distance = curve ? distanceTo(curve, point) : least
      if (distance < least) [nearest, least] = [id, distance]
    }
    return nearest
  }
}

interface OffsetRelationship {
  readonly relationship: Relationship
  /** 0 for a straight line. Larger values bend it more, negative ones to the other side. */
  readonly offset: number
}

/** Spreads relationships between the same two entities, in any direction: 0; -½, ½; -1, 0, 1; … */
function parallelOffsets(relationships: readonly Relationship[]): readonly OffsetRelationship[] {
  const pairs = groupBy(relationships, ({ source, target }) => [source.id, target.id].sort().join(' '))
  return [...pairs.values()].flatMap((pair) =>
    pair.map((relationship, index) => {
      const offset = index - (pair.length - 1) / 2
      return { relationship, offset: relationship.source.id < relationship.target.id ? offset : -offset }
    }),
  )
}
