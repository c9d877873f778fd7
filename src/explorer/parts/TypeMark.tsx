import type { EntityType } from '../graph/Graph.ts'
import { outline } from '../scene/shapes.ts'

/** The shape and colour of a type, beside a name that says what it is. */
export function TypeMark({ type }: { readonly type: EntityType }) {
  return (
    <svg class={`mark ${type}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <path class="shape" d={outline(type, 6.5)} />
    </svg>
  )
}
