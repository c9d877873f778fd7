import { type Day, isDay, writeDay } from '../../util/day.ts'

export { type Day, isDay, writeDay }

export function readDay(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) }
}

const of = (date: Date): Day => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() })

export const addDays = ({ year, month, day }: Day, days: number): Day =>
  of(new Date(Date.UTC(year, month - 1, day + days)))

export const addMonths = ({ year, month, day }: Day, months: number): Day =>
  of(new Date(Date.UTC(year, month - 1 + months, day)))
