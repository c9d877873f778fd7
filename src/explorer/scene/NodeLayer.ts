import type { Entity, Relationship } from '../graph/Graph.ts'
import type { Picture } from '../graph/Picture.ts'
import { nameOfType } from '../words/names.ts'
import { labelsThatFit, shortened } from './labels.ts'
import type { Position, Positions } from './layout.ts'
import { outline, radiusOf } from './shapes.ts'
import { element } from './svg.ts'

interface DrawnNode {
  readonly group: SVGGElement
  /** The visible texts. They lie above all shapes; screen readers read the label of `group` instead. */
  readonly texts: SVGGElement
  readonly more: SVGTextElement
  readonly radius: number
  readonly entity: Entity
}

/** How nodes are highlighted. Ids, or null for none. */
interface NodeHighlights {
  readonly selected: string | null
  readonly loading: string | null
  /** The entities at both ends of the selected relationship. */
  readonly ends: readonly string[]
}

/** The entities of the picture: a shape and a name each. */
export class NodeLayer {
  readonly shapes = element('g', { class: 'nodes' })
  readonly texts = element('g', { class: 'texts', 'aria-hidden': 'true' })
  readonly #nodes = new Map<string, DrawnNode>()

  /** Adds what is new and removes what is gone. New nodes are invisible until they have a position. */
  draw(picture: Picture): void {
    const degrees = degreesOf(picture.relationships)
    const wanted = new Set(picture.entities.map(({ id }) => id))
    for (const [id, { group, texts }] of this.#nodes) {
      if (wanted.has(id)) continue
      group.remove()
      texts.remove()
      this.#nodes.delete(id)
    }
    for (const entity of picture.entities) {
      const node = this.#nodes.get(entity.id) ?? this.#add(entity)
      const left = picture.left.get(entity.id) ?? 0
      node.more.textContent = left > 0 ? `+${left}` : ''
      node.group.setAttribute('aria-label', describe(entity, degrees.get(entity.id) ?? 0, left))
    }
  }

  has(id: string): boolean {
    return this.#nodes.has(id)
  }

  get ids(): readonly string[] {
    return [...this.#nodes.keys()]
  }

  /** In units of the drawing; 0 for an unknown id. */
  radiusOf(id: string): number {
    return this.#nodes.get(id)?.radius ?? 0
  }

  /** The focusable element of an entity that has a position. */
  placed(id: string): SVGGElement | undefined {
    const group = this.#nodes.get(id)?.group
    return group?.classList.contains('unplaced') ? undefined : group
  }

  move(id: string, position: Position): void {
    const node = this.#nodes.get(id)
    for (const each of node ? [node.group, node.texts] : []) {
      each.setAttribute('transform', `translate(${round(position.x)},${round(position.y)})`)
      each.classList.remove('unplaced')
    }
  }

  highlight({ selected, loading, ends }: NodeHighlights): void {
    for (const [id, { group }] of this.#nodes) {
      group.classList.toggle('selected', id === selected)
      group.classList.toggle('end', ends.includes(id))
      group.classList.toggle('loading', id === loading)
      group.setAttribute('aria-pressed', String(id === selected))
    }
  }

  /** Makes one entity the tab stop of the graph. */
  moveTabStop(from: string | null, to: string): void {
    this.#nodes.get(from ?? '')?.group.setAttribute('tabindex', '-1')
    this.#nodes.get(to)?.group.setAttribute('tabindex', '0')
  }

  /** Shows the names that fit, and those of the entities in `always` in any case. */
  placeLabels(positions: Positions, scale: number, always: readonly (string | null)[]): void {
    const labels = [...this.#nodes].map(([id, { entity, radius }]) => ({
      id,
      text: shortened(entity.name),
      center: positions.get(id) ?? { x: 0, y: 0 },
      radius,
      mustShow: always.includes(id),
      weight: entity.relationships.totalCount,
    }))
    const shown = labelsThatFit(labels, scale)
    for (const [id, { texts }] of this.#nodes) texts.classList.toggle('named', shown.has(id))
  }

  #add(entity: Entity): DrawnNode {
    const radius = radiusOf(entity.relationships.totalCount)
    const group = element('g', {
      class: `node unplaced ${entity.__typename}`,
      'data-id': entity.id,
      role: 'button',
      tabindex: '-1',
    })
    const name = element('text', { class: 'name', dy: String(radius + 14) })
    const more = element('text', { class: 'more', x: String(radius * 0.75), y: String(-radius * 0.75) })
    name.textContent = shortened(entity.name)
    group.append(
      element('circle', { class: 'ring', r: String(radius + 6) }),
      element('path', { class: 'shape', d: outline(entity.__typename, radius) }),
    )
    const texts = element('g', { class: 'unplaced' })
    texts.append(name, more)
    this.shapes.append(group)
    this.texts.prepend(texts)
    const node = { group, texts, more, radius, entity }
    this.#nodes.set(entity.id, node)
    return node
  }
}

/** The id of the entity that a DOM event happened on; null if there is none. */
export const nodeIdOf = (target: EventTarget | null): string | null =>
  (target instanceof Element ? target.closest<SVGGElement>('.node')?.dataset['id'] : null) ?? null

function describe(entity: Entity, degree: number, left: number): string {
  const more = left > 0 ? `, ${left} more` : ''
  const shown = degree === 1 ? '1 relationship shown' : `${degree} relationships shown`
  return `${entity.name}, ${nameOfType(entity.__typename)}, ${shown}${more}`
}

function degreesOf(relationships: readonly Relationship[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { source, target } of relationships) {
    for (const { id } of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

const round = (value: number): number => Math.round(value * 10) / 10
