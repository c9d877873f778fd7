import type { View } from '../address/View.ts'
import type { Picture } from '../graph/Picture.ts'
import { dayInWords } from '../words/dates.ts'
import { eventsOf } from './eventsInTime.ts'

/** Which time is shown, and how much of the picture has no date, which no time leaves out. */
export function keptInWords({ from, to, asOf }: View, { entities, relationships }: Picture): string {
  const shown = [
    [from && `from ${dayInWords(from)}`, to && `until ${dayInWords(to)}`].filter(Boolean).join(' '),
    asOf && `as of ${dayInWords(asOf)}`,
  ].filter(Boolean)
  const undated = [undatedOf(relationships, 'relationship'), undatedOf(eventsOf(entities), 'event')].filter(
    (each) => each !== null,
  )
  const time = shown.length > 0 ? capitalized(`${shown.join(', ')}. `) : ''
  if (undated.length === 0) return time
  const isOne = undated.length === 1 && undated[0]?.startsWith('1 of')
  const kept = shown.length === 0 ? '' : isOne ? ' and is kept' : ' and are kept'
  return `${time}${undated.join(' and ')} ${isOne ? 'has' : 'have'} no date${kept}.`
}

interface Bounds {
  readonly startDate: string | null
  readonly endDate: string | null
}

/** `17 of 24 relationships` */
function undatedOf(all: readonly Bounds[], noun: string): string | null {
  const undated = all.filter(({ startDate, endDate }) => startDate === null && endDate === null)
  return undated.length === 0 ? null : `${undated.length} of ${all.length} ${noun}${all.length === 1 ? '' : 's'}`
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
