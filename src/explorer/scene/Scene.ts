import type { Picture } from '../graph/Picture.ts'
import { Camera, type Extent } from './Camera.ts'
import { makeDraggable } from './dragging.ts'
import { EdgeLayer } from './EdgeLayer.ts'
import { LayoutCache } from './LayoutCache.ts'
import type { Position, Positions } from './layout.ts'
import { NodeLayer, nodeIdOf } from './NodeLayer.ts'
import { DIRECTIONS, nearestTowards } from './nearestTowards.ts'
import { arrowHead, element } from './svg.ts'

export interface SceneActions {
  /** An entity or a relationship, or null for none. */
  select(id: string | null): void
  expand(id: string): void
}

/** Ids of what is highlighted, or null for none. */
export interface Highlights {
  readonly selected: string | null
  /** The entity that is being expanded. */
  readonly loading: string | null
}

/** How near, in pixels, a pointer must come to a line. */
const REACH = 9
/** Labels are not scaled below this. */
const LEAST_SCALE = 0.2

/**
 * The graph as SVG: it connects pointer and keyboard with the layout, the camera and the layers. Elements are created once
 * per entity and relationship and moved after that; a virtual DOM diff per frame would cost more than drawing.
 */
export class Scene {
  readonly #svg: SVGSVGElement
  readonly #actions: SceneActions
  readonly #board = element('g', { class: 'board' })
  readonly #nodes = new NodeLayer()
  readonly #edges = new EdgeLayer()
  readonly #camera: Camera
  readonly #layouts: LayoutCache
  #positions: Positions = new Map()
  #highlights: Highlights = { selected: null, loading: null }
  #hovered: string | null = null
  #current: string | null = null
  /** The entity that gets the focus once it has a position. */
  #awaited: string | null = null

  constructor(svg: SVGSVGElement, actions: SceneActions) {
    this.#svg = svg
    this.#actions = actions
    this.#nodes.texts.append(this.#edges.verb)
    this.#board.append(this.#edges.lines, this.#nodes.shapes, this.#nodes.texts)
    svg.append(arrowHead(), this.#board)
    this.#layouts = new LayoutCache(
      (positions, isSettled) => this.#move(positions, isSettled),
      matchMedia('(prefers-reduced-motion: reduce)'),
    )
    this.#camera = new Camera(svg, this.#board, {
      isTaken: (event) => this.#isDrag(event),
      extent: () => this.extent,
      onEnd: () => this.#placeLabels(),
    })
    makeDraggable(svg, {
      idAt: (event) => (this.#isSettled ? nodeIdOf(event.target) : null),
      move: (id, event) => this.#drag(id, this.#camera.pointOf(event)),
      drop: (id) => this.#drop(id),
    })
    svg.addEventListener('pointermove', (event) => this.#hover(this.#under(event)))
    svg.addEventListener('pointerleave', () => this.#hover(null))
    svg.addEventListener('click', (event) => this.#actions.select(this.#under(event)))
    svg.addEventListener('dblclick', (event) => this.#expandUnder(event))
    svg.addEventListener('focusin', (event) => this.#take(nodeIdOf(event.target)))
    svg.addEventListener('keydown', (event) => this.#walk(event))
  }

  /** Draws a picture. New entities appear and find their place; those that are not in it disappear. */
  show(picture: Picture): void {
    this.#edges.draw(picture.relationships)
    this.#nodes.draw(picture)
    if (this.#current !== null && !this.#nodes.has(this.#current)) this.#current = null
    if (this.#current === null) this.#take(picture.entities[0]?.id ?? null)
    this.#highlight()
    void this.#layouts.show(picture)
  }

  highlight(highlights: Highlights): void {
    this.#highlights = highlights
    this.#highlight()
    this.#placeLabels()
  }

  /** Marks the relationships of the paths that were found. */
  markPaths(relationships: ReadonlySet<string>): void {
    this.#edges.markPaths(relationships)
  }

  get element(): SVGSVGElement {
    return this.#svg
  }

  /** The entity that keys act on: the one with the focus. */
  get current(): string | null {
    return this.#current
  }

  /** Pixels per unit of the drawing. */
  get scale(): number {
    return this.#camera.scale
  }

  get hasFocus(): boolean {
    return this.#svg.contains(document.activeElement)
  }

  /** Gives an entity the focus, now or as soon as it has a position. */
  focus(id: string): void {
    const group = this.#nodes.placed(id)
    this.#awaited = group ? null : id
    if (!group) return
    group.focus({ preventScroll: true })
    this.#camera.bringIn(this.#positions.get(id))
  }

  /** Fits all that is shown into the window. */
  fit(): void {
    this.#camera.isMoved = false
    this.#camera.fit()
  }

  /** Call this when the size of the window has changed. A picture that the reader has not moved is fitted again. */
  resized(): void {
    if (!this.#camera.isMoved) this.#camera.fit()
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor)
  }

  /** Stops the layout. */
  stop(): void {
    this.#layouts.stop()
  }

  /** The rectangle around the centres of all shown entities, in the coordinates of the drawing; null if there are none. */
  get extent(): Extent | null {
    const shown = this.#nodes.ids.flatMap((id) => this.#positions.get(id) ?? [])
    if (shown.length === 0) return null
    const [xs, ys] = [shown.map(({ x }) => x), shown.map(({ y }) => y)]
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
  }

  #move(positions: Positions, isSettled: boolean): void {
    this.#positions = positions
    for (const id of this.#nodes.ids) {
      const position = positions.get(id)
      if (position) this.#nodes.move(id, position)
    }
    this.#moveEdges()
    this.#svg.dataset['settled'] = String(isSettled)
    const isInView = this.#nodes.ids.some((id) => this.#camera.shows(positions.get(id)))
    if (!this.#camera.isMoved || !isInView) this.#camera.fit()
    if (isSettled) this.#placeLabels()
    if (isSettled && this.#awaited !== null) this.focus(this.#awaited)
  }

  #moveEdges(id?: string): void {
    this.#edges.move(this.#positions, (each) => this.#nodes.radiusOf(each), id)
  }

  /** A mouse press on an entity. While the layout is running, it moves the picture instead. */
  #isDrag(event: Event): boolean {
    return event.type === 'mousedown' && this.#isSettled && nodeIdOf(event.target) !== null
  }

  get #isSettled(): boolean {
    return this.#svg.dataset['settled'] === 'true'
  }

  #drag(id: string, position: Position): void {
    if (!this.#nodes.has(id)) return
    this.#positions = new Map(this.#positions).set(id, position)
    this.#nodes.move(id, position)
    this.#moveEdges(id)
    this.#placeVerb()
  }

  /** A dropped entity stays where it is; later ones find their place around it. */
  #drop(id: string): void {
    const position = this.#positions.get(id)
    if (position) this.#layouts.put(id, position)
    this.#camera.isMoved = true
    this.#placeLabels()
  }

  #highlight(): void {
    const { selected, loading } = this.#highlights
    const relationship = this.#edges.get(selected)
    const ends = relationship ? [relationship.source.id, relationship.target.id] : []
    this.#nodes.highlight({ selected, loading, ends })
    this.#edges.highlight(selected)
    this.#placeVerb()
  }

  #hover(id: string | null): void {
    if (id === this.#hovered) return
    this.#edges.hover(this.#hovered, id)
    this.#hovered = id
    this.#svg.classList.toggle('over', id !== null)
    this.#placeVerb()
    this.#placeLabels()
  }

  #placeVerb(): void {
    this.#edges.placeVerb([this.#hovered, this.#highlights.selected])
  }

  #placeLabels(): void {
    this.#board.style.setProperty('--scale', String(Math.max(this.#camera.scale, LEAST_SCALE)))
    const always = [this.#highlights.selected, this.#hovered, this.#current]
    this.#nodes.placeLabels(this.#positions, this.#camera.scale, always)
  }

  #under(event: MouseEvent): string | null {
    return nodeIdOf(event.target) ?? this.#edges.nearest(this.#camera.pointOf(event), REACH / this.#camera.scale)
  }

  #expandUnder(event: MouseEvent): void {
    const id = nodeIdOf(event.target)
    if (id) this.#actions.expand(id)
  }

  /** One entity is the tab stop; arrow keys move from it to others. */
  #take(id: string | null): void {
    if (id === null || id === this.#current) return
    this.#nodes.moveTabStop(this.#current, id)
    this.#current = id
    this.#placeLabels()
  }

  #walk(event: KeyboardEvent): void {
    const direction = DIRECTIONS[event.key]
    const from = this.#positions.get(this.#current ?? '')
    if (!direction || !from || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const others = (ids: readonly string[]) => ids.filter((id) => id !== this.#current)
    const towards = (ids: readonly string[]) => nearestTowards(direction, from, others(ids), this.#positions)
    const id = towards(this.#edges.neighboursOf(this.#current)) ?? towards(this.#nodes.ids)
    if (id) this.focus(id)
  }
}
