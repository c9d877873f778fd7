import type { EntityType } from '../graph/Graph.ts'
import { outline } from '../scene/shapes.ts'

/** The shape and colour of a type, beside a name that says what it is. */
export function TypeMark({ type }: { readonly type: EntityType }) {
  return (
    <svg class={`mk ${type}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <path class="shape" d={outline(type, 6)} />
    </svg>
  )
}

const DRAWN = {
  Claim: 'M2.5 2.5h11a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H8l-3.5 3v-3h-2a1 1 0 0 1-1-1V3.5a1 1 0 0 1 1-1z',
  Article: 'M3.5 1.8h9v12.4h-9z M6 5.5h4 M6 8h4 M6 10.5h2.5',
  Fact: 'M3.5 2.5v11M7.5 5h7M7.5 8h7M7.5 11h4.5',
} as const

interface LineMarkProps {
  readonly kind: keyof typeof DRAWN
  /** What it says where no word stands beside it. */
  readonly label?: string
}

/** The hollow mark of what is no entity: a claim, an article, a fact. */
export function LineMark({ kind, label }: LineMarkProps) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has one where it says something
    <svg class={`mk ${kind}`} viewBox="0 0 16 16" role="img" aria-hidden={label === undefined}>
      {label !== undefined && <title>{label}</title>}
      <path d={DRAWN[kind]} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  )
}
