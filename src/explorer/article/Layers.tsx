import { LineMark, TypeMark } from '../parts/TypeMark.tsx'

/** What can be marked in a text. */
export const LAYERS = ['names', 'facts', 'claims', 'events'] as const
export type Layer = (typeof LAYERS)[number]

/** How strongly. */
const STRENGTHS = ['off', 'light', 'strong'] as const
type Strength = (typeof STRENGTHS)[number]

/** Which passages are marked, and how strongly. */
export interface Marking {
  readonly strength: Strength
  readonly layers: ReadonlySet<Layer>
}

interface LayersProps {
  readonly marking: Marking
  readonly counts: Readonly<Record<Layer, number>>
  change(marking: Marking): void
}

const MARKS = {
  names: <TypeMark type="Person" />,
  facts: <LineMark kind="Fact" />,
  claims: <LineMark kind="Claim" />,
  events: <TypeMark type="Event" />,
} as const

/** Which kinds are marked in the text, and how strongly. */
export function Layers({ marking, counts, change }: LayersProps) {
  const toggle = (layer: Layer) => {
    const layers = new Set(marking.layers)
    if (!layers.delete(layer)) layers.add(layer)
    change({ ...marking, layers })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of controls has no legend
    <div class="layers" role="group" aria-label="What is marked in the text">
      {LAYERS.map((layer) => (
        <label key={layer} class="lay">
          <input type="checkbox" checked={marking.layers.has(layer)} onChange={() => toggle(layer)} />
          <span>
            {MARKS[layer]} {capitalized(layer)} <i class="num">{counts[layer]}</i>
          </span>
        </label>
      ))}
      <span class="int" role="radiogroup" aria-label="How strongly">
        {STRENGTHS.map((strength) => (
          <label key={strength}>
            <input
              type="radio"
              name="strength"
              checked={marking.strength === strength}
              onChange={() => change({ ...marking, strength })}
            />
            <span>{capitalized(strength)}</span>
          </label>
        ))}
      </span>
    </div>
  )
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
