interface Dragged {
  /** What can be dragged, of that under the pointer; null for nothing. */
  idAt(event: PointerEvent): string | null
  /** Where the pointer has come to; at last, it is let go there. */
  move(id: string, event: PointerEvent): void
  drop(id: string): void
}

/** Pixels that a hand that only clicks may move. */
const SLACK = 4

/** Lets what lies in `svg` be dragged by mouse: fingers move the whole. A press that hardly moves stays a click. */
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
    // From here on it is followed, wherever the pointer goes.
    if (!isDragging) svg.setPointerCapture(event.pointerId)
    isDragging = true
    // What the pointer passes over is not pointed at.
    event.stopImmediatePropagation()
    move(id, event)
  })
  const release = () => {
    if (held && isDragging) drop(held.id)
    held = null
  }
  svg.addEventListener('pointerup', release)
  svg.addEventListener('pointercancel', release)
  // What was dragged was not clicked.
  const swallow = (event: MouseEvent) => {
    if (isDragging) event.stopImmediatePropagation()
    isDragging = false
  }
  svg.addEventListener('click', swallow, { capture: true })
}
