interface Dragged {
  /** The id of the draggable element under the pointer; null if there is none. */
  idAt(event: PointerEvent): string | null
  /** Called for each move; `drop` is called at the end. */
  move(id: string, event: PointerEvent): void
  drop(id: string): void
}

/** Pixels that the pointer may move during a click. */
const SLACK = 4

/** Makes elements in `svg` draggable by mouse. Touch moves the whole picture. A press that hardly moves is a click. */
export function makeDraggable(svg: SVGSVGElement, { idAt, move, drop }: Dragged): void {
  let held: { readonly id: string; readonly from: PointerEvent } | null = null
  let isDragging = false
  svg.addEventListener('pointerdown', (event) => {
    const id = event.pointerType === 'mouse' && event.button === 0 ? idAt(event) : null
    held = id === null ? null : { id, from: event }
    isDragging = false
  })
  svg.addEventListener('pointermove', (event) => {
    if (!held) return
    const { id, from } = held
    if (!isDragging && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < SLACK) return
    // From here on, events follow the pointer outside the element.
    if (!isDragging) svg.setPointerCapture(event.pointerId)
    isDragging = true
    // No hover effects while dragging.
    event.stopImmediatePropagation()
    move(id, event)
  })
  const release = () => {
    if (held && isDragging) drop(held.id)
    held = null
  }
  svg.addEventListener('pointerup', release)
  svg.addEventListener('pointercancel', release)
  // A drag is not a click.
  const swallow = (event: MouseEvent) => {
    if (isDragging) event.stopImmediatePropagation()
    isDragging = false
  }
  svg.addEventListener('click', swallow, { capture: true })
}
