import { useEffect, useRef } from 'preact/hooks'
import { dayKey } from '../../util/day.ts'
import type { View } from '../address/View.ts'
import type { Picture } from '../graph/Picture.ts'
import { dayInWords } from '../words/dates.ts'
import { type Bin, binsOf } from './bins.ts'
import { dayOf, eventsOf } from './eventsInTime.ts'
import { keptInWords } from './keptInWords.ts'

interface TimeFilterProps {
  readonly view: View
  readonly picture: Picture
  /** While a thumb moves. */
  preview(changes: Partial<View>): void
  /** One step of the history, and the same step again as long as the gesture is the same. */
  change(changes: Partial<View>, gesture?: symbol): void
}

/**
 * How many events there were when, two thumbs for the time that is shown, and the day that relationships must hold on.
 * What comes and goes keeps its place, so that nothing moves under the pointer.
 */
export function TimeFilter({ view, picture, preview, change }: TimeFilterProps) {
  const bins = binsOf(eventsOf(picture.all.entities).flatMap((event) => dayOf(event) ?? []))
  return (
    <section class="time" aria-label="Time">
      {bins.length > 1 && <Range bins={bins} view={view} preview={preview} change={change} />}
      <label class="as-of">
        As of{' '}
        <input
          type="date"
          value={view.asOf ?? ''}
          onChange={(event) => change({ asOf: event.currentTarget.value || null })}
        />
        <button type="button" class={view.asOf ? undefined : 'absent'} onClick={() => change({ asOf: null })}>
          Any day
        </button>
      </label>
      <div class="kept">
        <p>{keptInWords(view, picture)}</p>
        <button
          type="button"
          class={view.from || view.to ? undefined : 'absent'}
          onClick={() => change({ from: null, to: null })}
        >
          All
        </button>
      </div>
    </section>
  )
}

interface RangeProps {
  readonly bins: readonly Bin[]
  readonly view: View
  preview(changes: Partial<View>): void
  change(changes: Partial<View>, gesture: symbol): void
}

function Range({ bins, view, preview, change }: RangeProps) {
  const last = bins.length - 1
  const low =
    view.from === null
      ? 0
      : Math.max(
          bins.findLastIndex(({ from }) => dayKey(from) <= dayKey(view.from ?? '')),
          0,
        )
  const reached = view.to === null ? last : bins.findIndex(({ to }) => dayKey(to) >= dayKey(view.to ?? ''))
  const high = Math.max(reached < 0 ? last : reached, low)
  const from = (index: number) => ({ from: index === 0 ? null : (bins[Math.min(index, high)]?.from ?? null) })
  const to = (index: number) => ({ to: index === last ? null : (bins[Math.max(index, low)]?.to ?? null) })
  const moving = { preview, change, max: last }
  return (
    <div class="range">
      <Histogram bins={bins} low={low} high={high} />
      <Thumb label="From" value={low} text={dayInWords(bins[low]?.from ?? '')} changes={from} {...moving} />
      <Thumb label="To" value={high} text={dayInWords(bins[high]?.to ?? '')} changes={to} {...moving} />
      <p class="bounds" aria-hidden="true">
        <span>{dayInWords(bins[0]?.from ?? '')}</span>
        <span>{dayInWords(bins[last]?.to ?? '')}</span>
      </p>
    </div>
  )
}

interface HistogramProps {
  readonly bins: readonly Bin[]
  readonly low: number
  readonly high: number
}

function Histogram({ bins, low, high }: HistogramProps) {
  const most = Math.max(...bins.map(({ count }) => count))
  return (
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
  )
}

interface ThumbProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** The day that the thumb stands for. */
  readonly text: string
  changes(value: number): Partial<View>
  preview(changes: Partial<View>): void
  change(changes: Partial<View>, gesture: symbol): void
}

interface Gesture {
  readonly by: 'pointer' | 'keys'
  readonly of: symbol
}

/**
 * Shows what comes of it while it moves, and makes a step of it when it is let go. One drag is a step, and so is all that
 * keys do until the thumb loses the focus.
 */
function Thumb({ label, value, max, text, changes, preview, change }: ThumbProps) {
  const input = useRef<HTMLInputElement>(null)
  const gesture = useRef<Gesture>({ by: 'pointer', of: Symbol(label) })
  const begin = (by: Gesture['by']) => {
    gesture.current = { by, of: Symbol(label) }
  }
  useEffect(() => {
    const thumb = input.current
    // Preact knows one event of the two by the names of both.
    const onChange = () => thumb && change(changes(thumb.valueAsNumber), gesture.current.of)
    thumb?.addEventListener('change', onChange)
    return () => thumb?.removeEventListener('change', onChange)
  })
  return (
    <input
      ref={input}
      type="range"
      class={value > max / 2 ? 'right' : undefined}
      aria-label={label}
      aria-valuetext={text}
      min={0}
      max={max}
      value={value}
      onPointerDown={() => begin('pointer')}
      onKeyDown={() => gesture.current.by === 'keys' || begin('keys')}
      onBlur={() => begin('pointer')}
      onInput={(event) => preview(changes(event.currentTarget.valueAsNumber))}
    />
  )
}
