import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'

interface FacetsProps {
  /** What the box filters by. */
  readonly label: string
  readonly q: string
  filter(q: string): void
  readonly children: ComponentChildren
}

/** Beside a list: a box for words, and the facets. On a narrow screen they are behind a button. */
export function Facets({ label, q, filter, children }: FacetsProps) {
  const [isOpen, setIsOpen] = useState(() => matchMedia('(min-width: 1001px)').matches)
  return (
    <details class="facets" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary class="btn">
        <Icon name="filter" /> Filters
      </summary>
      <form
        class="fl"
        onSubmit={(event) => {
          event.preventDefault()
          const box = event.currentTarget.elements.namedItem('q')
          if (box instanceof HTMLInputElement) filter(box.value.trim())
        }}
      >
        <input
          key={q}
          name="q"
          type="search"
          dir="auto"
          maxLength={150}
          aria-label={label}
          placeholder={label}
          defaultValue={q}
          // Also when it is emptied by its own button.
          onChange={(event) => filter(event.currentTarget.value.trim())}
        />
      </form>
      {children}
    </details>
  )
}

export interface Choice {
  readonly value: string
  readonly label: ComponentChildren
  /** How many there are; left out where it is not known. */
  readonly count?: number
}

interface FacetProps {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  choose(values: readonly string[]): void
}

/** How many values are shown at first. */
const SHOWN = 8

/** The values of a facet, several of which can be chosen. */
export function Facet({ legend, choices, chosen, choose }: FacetProps) {
  const [isWhole, setIsWhole] = useState(false)
  const shown = choices.filter(({ count, value }) => count !== 0 || chosen.includes(value))
  if (shown.length === 0) return null
  const visible = isWhole ? shown : shown.filter(({ value }, index) => index < SHOWN || chosen.includes(value))
  return (
    <fieldset>
      <legend>{legend}</legend>
      {visible.map(({ value, label, count }) => (
        <label key={value} class="ck">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() =>
              choose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value])
            }
          />
          <span>{label}</span>
          {count !== undefined && <i class="num">{count}</i>}
        </label>
      ))}
      {visible.length < shown.length && (
        <button type="button" class="link small" onClick={() => setIsWhole(true)}>
          {shown.length - visible.length} more
        </button>
      )}
    </fieldset>
  )
}
