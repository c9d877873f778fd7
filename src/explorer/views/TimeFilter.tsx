import type { View } from '../address/View.ts'
import type { Picture } from '../graph/Picture.ts'
import { dayInWords } from '../words/dates.ts'
import { type Bin, binsOf } from './bins.ts'
import { dayOf, eventsOf } from './eventsInTime.ts'

interface TimeFilterProps {
  readonly view: View
  readonly picture: Picture
  /** While a thumb moves. */
  adjust(changes: Partial<View>): void
  change(changes: Partial<View>): void
}

/** How many events there were when, two thumbs for the time that is shown, and the day that relationships must hold on. */
export function TimeFilter({ view, picture, adjust, change }: TimeFilterProps) {
  const bins = binsOf(eventsOf(picture.all.entities).flatMap((event) => dayOf(event) ?? []))
  return (
    <section class="time" aria-label="Time">
      {bins.length > 1 && <Range bins={bins} view={view} adjust={adjust} />}
      <label class="as-of">
        As of{' '}
        <input
          type="date"
          value={view.asOf ?? ''}
          onChange={(event) => change({ asOf: event.currentTarget.value || null })}
        />
        {view.asOf && (
          <button type="button" onClick={() => change({ asOf: null })}>
            Any day
          </button>
        )}
      </label>
    </section>
  )
}

interface RangeProps {
  readonly bins: readonly Bin[]
  readonly view: View
  adjust(changes: Partial<View>): void
}

function Range({ bins, view, adjust }: RangeProps) {
  const last = bins.length - 1
  const low = view.from === null ? 0 : Math.max(bins.findLastIndex(({ from }) => from <= (view.from ?? '')), 0)
  const reached = view.to === null ? last : bins.findIndex(({ to }) => to >= (view.to ?? ''))
  const high = Math.max(reached < 0 ? last : reached, low)
  const from = (index: number) => adjust({ from: index === 0 ? null : (bins[Math.min(index, high)]?.from ?? null) })
  const to = (index: number) => adjust({ to: index === last ? null : (bins[Math.max(index, low)]?.to ?? null) })
  const most = Math.max(...bins.map(({ count }) => count))
  return (
    <div class="range">
      <svg class="histogram" viewBox={`0 0 ${bins.length} 10`} preserveAspectRatio="none" aria-hidden="true">
        {bins.map(({ from: day, count }, index) => (
          <rect
            key={day}
            class={index < low || index > high ? 'outside' : undefined}
            x={index + 0.1}
            width={0.8}
            y={10 - (10 * count) / most}
            height={(10 * count) / most}
          />
        ))}
      </svg>
      <Thumb label="From" value={low} max={last} text={dayInWords(bins[low]?.from ?? '')} move={from} />
      <Thumb label="To" value={high} max={last} text={dayInWords(bins[high]?.to ?? '')} move={to} />
      <output>
        {dayInWords(bins[low]?.from ?? '')} – {dayInWords(bins[high]?.to ?? '')}
        {(view.from || view.to) && (
          <button type="button" onClick={() => adjust({ from: null, to: null })}>
            All
          </button>
        )}
      </output>
    </div>
  )
}

interface ThumbProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** The day that the thumb stands for. */
  readonly text: string
  move(value: number): void
}

function Thumb({ label, value, max, text, move }: ThumbProps) {
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={text}
      min={0}
      max={max}
      value={value}
      onInput={(event) => move(event.currentTarget.valueAsNumber)}
    />
  )
}
