import { select } from 'd3-selection'
import { type D3ZoomEvent, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom'
import type { Position } from './layout.ts'

/** A rectangle in the coordinates of the drawing. */
export interface Extent {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface CameraOptions {
  /** Whether a pointer event starts something else than moving the picture. */
  readonly isTaken: (event: Event) => boolean
  /** The rectangle around the centres of all shown entities; null if there are none. */
  readonly extent: () => Extent | null
  /** Called when a pan or zoom has ended. */
  readonly onEnd: () => void
}

/** Pixels around the outermost centres. */
const MARGIN = { across: 100, down: 45 }
const SCALES: [number, number] = [0.08, 4]
const LARGEST_FIT = 1.25

/** Pan and zoom: which part of the drawing the window shows, and at which scale. */
export class Camera {
  readonly #svg: SVGSVGElement
  readonly #board: SVGGElement
  readonly #extent: () => Extent | null
  readonly #zoom: ZoomBehavior<SVGSVGElement, unknown>
  #transform: ZoomTransform = zoomIdentity
  /** Whether the reader has moved the picture. It then stays where it is. */
  isMoved = false

  constructor(svg: SVGSVGElement, board: SVGGElement, { isTaken, extent, onEnd }: CameraOptions) {
    this.#svg = svg
    this.#board = board
    this.#extent = extent
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .scaleExtent(SCALES)
      // The first condition is the default of d3-zoom.
      .filter((event) => (event.type === 'wheel' || !(event.ctrlKey || event.button)) && !isTaken(event))
      .on('zoom', (event: D3ZoomEvent<SVGSVGElement, unknown>) => this.#pan(event))
      .on('end', onEnd)
    select(svg).call(this.#zoom).on('dblclick.zoom', null)
  }

  /** Pixels per unit of the drawing. */
  get scale(): number {
    return this.#transform.k
  }

  /** The position of the pointer in the coordinates of the drawing. */
  pointOf({ clientX, clientY }: MouseEvent): Position {
    const { left, top } = this.#svg.getBoundingClientRect()
    const [x, y] = this.#transform.invert([clientX - left, clientY - top])
    return { x, y }
  }

  /** Fits all that is shown into the window. */
  fit(): void {
    const { width, height } = this.#svg.getBoundingClientRect()
    const extent = this.#extent()
    if (!extent || width === 0 || height === 0) return
    // Names keep their size on the screen, so the margin for them is the same at any scale.
    const across = Math.max(width - 2 * MARGIN.across, width / 3) / (extent.width || 1)
    const down = Math.max(height - 2 * MARGIN.down, height / 3) / (extent.height || 1)
    const scale = Math.min(across, down, LARGEST_FIT)
    const target = zoomIdentity
      .translate(width / 2, height / 2)
      .scale(scale)
      .translate(-(extent.x + extent.width / 2), -(extent.y + extent.height / 2))
    this.#zoom.transform(select(this.#svg), target)
  }

  zoomBy(factor: number): void {
    this.#zoom.scaleBy(select(this.#svg), factor)
    this.isMoved = true
  }

  /** Whether a position lies inside the window. */
  shows(position: Position | undefined): boolean {
    if (!position) return false
    const { width, height } = this.#svg.getBoundingClientRect()
    const [x, y] = this.#transform.apply([position.x, position.y])
    return x >= 0 && y >= 0 && x <= width && y <= height
  }

  /** Centres a position if it lies outside the window. */
  bringIn(position: Position | undefined): void {
    if (position && !this.shows(position)) this.#zoom.translateTo(select(this.#svg), position.x, position.y)
  }

  #pan({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>): void {
    this.#transform = transform
    this.#board.setAttribute('transform', transform.toString())
    if (sourceEvent) this.isMoved = true
  }
}
