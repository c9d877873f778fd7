import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { Entity, Relationship } from '../graph/Graph.ts'
import type { Picture } from '../graph/Picture.ts'
import { isSymmetric, nameOfType, verbOf } from '../words/names.ts'
import { at, type Curve, curveBetween, distanceTo, pathOf } from './curve.ts'
import { makeDraggable } from './dragging.ts'
import { LayoutCache } from './LayoutCache.ts'
import { labelsThatFit, shortened } from './labels.ts'
import type { Position, Positions } from './layout.ts'
import { DIRECTIONS, nearestTowards } from './nearestTowards.ts'
import { parallelOffsets } from './parallelOffsets.ts'
import { outline, radiusOf } from './shapes.ts'
import { element, put } from './svg.ts'

export interface SceneActions {
  /** An entity or a relationship, or null for none. */
  select(id: string | null): void
  expand(id: string): void
}

/** What stands out. */
export interface Highlights {
  readonly selected: string | null
  /** What is being expanded. */
  readonly loading: string | null
}

interface DrawnNode {
  readonly group: SVGGElement
  /** What is written at it lies above all shapes; what it says is in the label of `group`. */
  readonly texts: SVGGElement
  readonly more: SVGTextElement
  readonly radius: number
  readonly entity: Entity
}

interface DrawnEdge {
  readonly path: SVGPathElement
  readonly relationship: Relationship
  readonly offset: number
  curve: Curve | null
}

/** How near, in pixels, a pointer must come to a line. */
const REACH = 9
const RIM = 3
/** Pixels around the outermost centres. */
const ROOM = { across: 100, down: 45 }
const SCALES: [number, number] = [0.08, 4]

/**
 * The graph as SVG. Elements are made once per entity and relationship and moved after that; a list of virtual elements
 * for each frame would cost more than drawing them.
 */
export class Scene {
  readonly #svg: SVGSVGElement
  readonly #actions: SceneActions
  readonly #reducedMotion = matchMedia('(prefers-reduced-motion: reduce)')
  readonly #board = element('g', { class: 'board' })
  readonly #edgeLayer = element('g', { class: 'edges' })
  readonly #nodeLayer = element('g', { class: 'nodes' })
  readonly #textLayer = element('g', { class: 'texts', 'aria-hidden': 'true' })
  readonly #verb = element('text', { class: 'verb', dy: '-7' })
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>
  readonly #layouts: LayoutCache
  readonly #nodes = new Map<string, DrawnNode>()
  readonly #edges = new Map<string, DrawnEdge>()
  #positions: Positions = new Map()
  #highlights: Highlights = { selected: null, loading: null }
  #transform: ZoomTransform = zoomIdentity
  #hovered: string | null = null
  #current: string | null = null
  /** What is to have the focus once it has a place. */
  #awaited: string | null = null
  /** Whether the reader has moved the picture, which then stays where it was put. */
  #isMoved = false

  constructor(svg: SVGSVGElement, actions: SceneActions) {
    this.#svg = svg
    this.#actions = actions
    this.#textLayer.append(this.#verb)
    this.#board.append(this.#edgeLayer, this.#nodeLayer, this.#textLayer)
    svg.append(arrowHead(), this.#board)
    this.#layouts = new LayoutCache((positions, isSettled) => this.#move(positions, isSettled), this.#reducedMotion)
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent(SCALES)
      // What begins on an entity moves that; d3's own condition is the rest.
      .filter((event) => (event.type === 'wheel' || !(event.ctrlKey || event.button)) && !this.#isDrag(event))
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => this.#pan(event))
      .on('end', () => this.#placeLabels())
    select(svg).call(this.#zoom).on('dblclick.zoom', null)
    makeDraggable(svg, {
      idAt: (event) => (this.#isSettled ? nodeIdOf(event.target) : null),
      move: (id, event) => this.#drag(id, this.#pointOf(event)),
      drop: (id) => this.#drop(id),
    })
    svg.addEventListener('pointermove', (event) => this.#hover(this.#under(event)))
    svg.addEventListener('pointerleave', () => this.#hover(null))
    svg.addEventListener('click', (event) => this.#actions.select(this.#under(event)))
    svg.addEventListener('dblclick', (event) => this.#expandUnder(event))
    svg.addEventListener('focusin', (event) => this.#take(nodeIdOf(event.target)))
    svg.addEventListener('keydown', (event) => this.#walk(event))
  }

  /** Draws a picture: what is new appears and finds its place, what is gone goes. */
  show(picture: Picture): void {
    this.#drawEdges(picture.relationships)
    this.#drawNodes(picture)
    this.#highlight()
    void this.#layouts.show(picture)
  }

  highlight(highlights: Highlights): void {
    this.#highlights = highlights
    this.#highlight()
    this.#placeLabels()
  }

  get element(): SVGSVGElement {
    return this.#svg
  }

  /** The entity that keys act on: the one with the focus. */
  get current(): string | null {
    return this.#current
  }

  /** Pixels to each unit of the drawing. */
  get scale(): number {
    return this.#transform.k
  }

  get hasFocus(): boolean {
    return this.#svg.contains(document.activeElement)
  }

  /** Gives an entity the focus, at once or as soon as it has a place. */
  focus(id: string): void {
    const group = this.#nodes.get(id)?.group
    const isPlaced = group && !group.classList.contains('unplaced')
    this.#awaited = isPlaced ? null : id
    if (!isPlaced) return
    group.focus({ preventScroll: true })
    this.#bringIn(id)
  }

  /** Puts all that is shown into the window. */
  fit(): void {
    this.#isMoved = false
    this.#fit()
  }

  /** The window has another size: what the reader has not moved fits into it again. */
  resized(): void {
    if (!this.#isMoved) this.#fit()
  }

  zoomBy(factor: number): void {
    this.#zoom.scaleBy(select(this.#svg), factor)
    this.#isMoved = true
  }

  /** Ends what is moving. */
  stop(): void {
    this.#layouts.stop()
  }

  /** The rectangle around the centres of all that is shown, in the coordinates of the drawing; null when there is nothing. */
  get extent(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null {
    const shown = [...this.#nodes.keys()].flatMap((id) => this.#positions.get(id) ?? [])
    if (shown.length === 0) return null
    const [xs, ys] = [shown.map(({ x }) => x), shown.map(({ y }) => y)]
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
  }

  #drawEdges(relationships: readonly Relationship[]): void {
    const wanted = new Map(parallelOffsets(relationships).map((each) => [each.relationship.id, each]))
    for (const [id, { path, offset }] of this.#edges) {
      if (wanted.get(id)?.offset === offset) continue
      path.remove()
      this.#edges.delete(id)
    }
    for (const [id, { relationship, offset }] of wanted) {
      if (this.#edges.has(id)) continue
      const path = element('path', { class: 'edge', 'data-id': id })
      if (!isSymmetric(relationship.type)) path.setAttribute('marker-end', 'url(#arrow)')
      this.#edgeLayer.append(path)
      this.#edges.set(id, { path, relationship, offset, curve: null })
    }
  }

  #drawNodes(picture: Picture): void {
    const tied = degrees(picture.relationships)
    const wanted = new Set(picture.entities.map(({ id }) => id))
    for (const [id, { group, texts }] of this.#nodes) {
      if (wanted.has(id)) continue
      group.remove()
      texts.remove()
      this.#nodes.delete(id)
      if (id === this.#current) this.#current = null
    }
    for (const entity of picture.entities) {
      const node = this.#nodes.get(entity.id) ?? this.#addNode(entity)
      const left = picture.left.get(entity.id) ?? 0
      node.more.textContent = left > 0 ? `+${left}` : ''
      node.group.setAttribute('aria-label', describe(entity, tied.get(entity.id) ?? 0, left))
    }
    if (this.#current === null) this.#take(picture.entities[0]?.id ?? null)
  }

  #addNode(entity: Entity): DrawnNode {
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
    this.#nodeLayer.append(group)
    this.#textLayer.prepend(texts)
    const node = { group, texts, more, radius, entity }
    this.#nodes.set(entity.id, node)
    return node
  }

  #move(positions: Positions, isSettled: boolean): void {
    this.#positions = positions
    for (const [id, node] of this.#nodes) {
      const position = positions.get(id)
      if (position) moveNode(node, position)
    }
    for (const edge of this.#edges.values()) this.#moveEdge(edge)
    this.#svg.dataset['settled'] = String(isSettled)
    if (!this.#isMoved || ![...this.#nodes.keys()].some((id) => this.#isInWindow(id))) this.#fit()
    if (isSettled) this.#placeLabels()
    if (isSettled && this.#awaited !== null) this.focus(this.#awaited)
  }

  /** A mouse that goes down on an entity. While everything moves, it moves the picture. */
  #isDrag(event: Event): boolean {
    return event.type === 'mousedown' && this.#isSettled && nodeIdOf(event.target) !== null
  }

  get #isSettled(): boolean {
    return this.#svg.dataset['settled'] === 'true'
  }

  #drag(id: string, position: Position): void {
    const node = this.#nodes.get(id)
    if (!node) return
    this.#positions = new Map(this.#positions).set(id, position)
    moveNode(node, position)
    for (const edge of this.#edges.values()) {
      const { source, target } = edge.relationship
      if (source.id === id || target.id === id) this.#moveEdge(edge)
    }
    this.#placeVerb()
  }

  /** What was put somewhere stays there, and what comes later finds its place around it. */
  #drop(id: string): void {
    const position = this.#positions.get(id)
    if (position) this.#layouts.put(id, position)
    this.#isMoved = true
    this.#placeLabels()
  }

  #moveEdge(edge: DrawnEdge): void {
    const { source, target } = edge.relationship
    const [a, b] = [this.#positions.get(source.id), this.#positions.get(target.id)]
    if (!a || !b) return
    const rim = (id: string) => (this.#nodes.get(id)?.radius ?? 0) + RIM
    edge.curve = curveBetween(a, b, edge.offset, rim(source.id), rim(target.id))
    edge.path.setAttribute('d', pathOf(edge.curve))
  }

  #highlight(): void {
    const { selected, loading } = this.#highlights
    const ends = this.#edges.get(selected ?? '')?.relationship
    for (const [id, { group }] of this.#nodes) {
      group.classList.toggle('selected', id === selected)
      group.classList.toggle('end', id === ends?.source.id || id === ends?.target.id)
      group.classList.toggle('loading', id === loading)
      group.setAttribute('aria-pressed', String(id === selected))
    }
    for (const [id, { path, relationship }] of this.#edges) {
      path.classList.toggle('selected', id === selected)
      path.classList.toggle('near', relationship.source.id === selected || relationship.target.id === selected)
    }
    this.#placeVerb()
  }

  /** Marks the relationships of the ways that were found. */
  markWays(relationships: ReadonlySet<string>): void {
    for (const [id, { path }] of this.#edges) path.classList.toggle('way', relationships.has(id))
  }

  #hover(id: string | null): void {
    if (id === this.#hovered) return
    this.#edges.get(this.#hovered ?? '')?.path.classList.remove('hovered')
    this.#hovered = id
    this.#edges.get(id ?? '')?.path.classList.add('hovered')
    this.#svg.classList.toggle('over', id !== null)
    this.#placeVerb()
    this.#placeLabels()
  }

  /** The type of the relationship under the pointer, or else of the one that is selected. */
  #placeVerb(): void {
    const edge = this.#edges.get(this.#hovered ?? '') ?? this.#edges.get(this.#highlights.selected ?? '')
    this.#verb.textContent = edge?.curve ? verbOf(edge.relationship) : ''
    if (edge?.curve) put(this.#verb, at(edge.curve, 0.5))
  }

  #under(event: MouseEvent): string | null {
    return nodeIdOf(event.target) ?? this.#edgeNear(event)
  }

  /** Wide invisible lines would cover each other, so the nearest line is looked for. */
  #edgeNear(event: MouseEvent): string | null {
    const { x, y } = this.#pointOf(event)
    let nearest: string | null = null
    let least = REACH / this.#transform.k
    for (const [id, { curve }] of this.#edges) {
      const distance = curve ? distanceTo(curve, { x, y }) : least
      if (distance < least) [nearest, least] = [id, distance]
    }
    return nearest
  }

  /** Where the pointer is, in the coordinates of the drawing. */
  #pointOf({ clientX, clientY }: MouseEvent): Position {
    const { left, top } = this.#svg.getBoundingClientRect()
    const [x, y] = this.#transform.invert([clientX - left, clientY - top])
    return { x, y }
  }

  #expandUnder(event: MouseEvent): void {
    const id = nodeIdOf(event.target)
    if (id) this.#actions.expand(id)
  }

  #pan({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>): void {
    this.#transform = transform
    this.#board.setAttribute('transform', transform.toString())
    if (sourceEvent) this.#isMoved = true
  }

  /** One entity is a tab stop; arrows lead from it to its neighbours. */
  #take(id: string | null): void {
    if (id === null || id === this.#current) return
    this.#nodes.get(this.#current ?? '')?.group.setAttribute('tabindex', '-1')
    this.#current = id
    this.#nodes.get(id)?.group.setAttribute('tabindex', '0')
    this.#placeLabels()
  }

  #walk(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key]
    const from = this.#positions.get(this.#current ?? '')
    if (!direction || !from || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const others = (ids: readonly string[]) => ids.filter((id) => id !== this.#current)
    const towards = (ids: readonly string[]) => nearestTowards(direction, from, others(ids), this.#positions)
    const id = towards(this.#neighboursOfCurrent()) ?? towards([...this.#nodes.keys()])
    if (id) this.focus(id)
  }

  #neighboursOfCurrent(): string[] {
    return [...this.#edges.values()].flatMap(({ relationship: { source, target } }) =>
      source.id === this.#current ? [target.id] : target.id === this.#current ? [source.id] : [],
    )
  }

  #fit(): void {
    const { width, height } = this.#svg.getBoundingClientRect()
    const extent = this.extent
    if (!extent || width === 0 || height === 0) return
    // Names keep their size on the screen, so the room for them is the same at any scale.
    const across = Math.max(width - 2 * ROOM.across, width / 3) / (extent.width || 1)
    const down = Math.max(height - 2 * ROOM.down, height / 3) / (extent.height || 1)
    const scale = Math.min(across, down, 1.25)
    const target = zoomIdentity
      .translate(width / 2, height / 2)
      .scale(scale)
      .translate(-(extent.x + extent.width / 2), -(extent.y + extent.height / 2))
    this.#zoom.transform(select(this.#svg), target)
  }

  #isInWindow(id: string): boolean {
    const { width, height } = this.#svg.getBoundingClientRect()
    const position = this.#positions.get(id)
    const [x, y] = position ? this.#transform.apply([position.x, position.y]) : [-1, -1]
    return x >= 0 && y >= 0 && x <= width && y <= height
  }

  /** Moves the picture when an entity lies outside the window. */
  #bringIn(id: string): void {
    const position = this.#positions.get(id)
    if (position && !this.#isInWindow(id)) this.#zoom.translateTo(select(this.#svg), position.x, position.y)
  }

  #placeLabels(): void {
    const labels = [...this.#nodes].map(([id, { entity, radius }]) => {
      const center = this.#positions.get(id) ?? { x: 0, y: 0 }
      const mustShow = id === this.#highlights.selected || id === this.#hovered || id === this.#current
      return { id, text: shortened(entity.name), center, radius, mustShow, weight: entity.relationships.totalCount }
    })
    const shown = labelsThatFit(labels, this.#transform.k)
    this.#board.style.setProperty('--scale', String(Math.max(this.#transform.k, 0.2)))
    for (const [id, { texts }] of this.#nodes) texts.classList.toggle('named', shown.has(id))
  }
}

function describe(entity: Entity, tied: number, left: number): string {
  const more = left > 0 ? `, ${left} more` : ''
  const shown = tied === 1 ? '1 relationship shown' : `${tied} relationships shown`
  return `${entity.name}, ${nameOfType(entity.__typename)}, ${shown}${more}`
}

function moveNode({ group, texts }: DrawnNode, { x, y }: Position): void {
  for (const each of [group, texts]) {
    each.setAttribute('transform', `translate(${round(x)},${round(y)})`)
    each.classList.remove('unplaced')
  }
}

function degrees(relationships: readonly Relationship[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { source, target } of relationships) {
    for (const { id } of [source, target]) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

const nodeIdOf = (target: EventTarget | null): string | null =>
  (target instanceof Element ? target.closest<SVGGElement>('.node')?.dataset['id'] : null) ?? null

function arrowHead(): SVGDefsElement {
  const defs = element('defs', {})
  const marker = element('marker', {
    id: 'arrow',
    viewBox: '0 0 8 8',
    refX: '7',
    refY: '4',
    markerWidth: '7',
    markerHeight: '7',
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  })
  marker.append(element('path', { d: 'M0,0.5L8,4L0,7.5Z', class: 'arrow' }))
  defs.append(marker)
  return defs
}

const round = (value: number): number => Math.round(value * 10) / 10
