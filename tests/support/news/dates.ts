import type { DateFacts } from '../../../src/model/Facts.ts'
import type { Dice } from '../reference/Dice.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A date as articles give one, with its words: of any precision, open, approximate, in words alone; often none. */
export function dateOf(dice: Dice): DateFacts | undefined {
  const year = String(dice.int(1995, 2024))
  const month = dice.int(1, 12)
  const day = dice.int(1, 28)
  const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'))
  const name = MONTHS[month - 1]
  const stated = (edtf: string, expression: string): DateFacts => ({ edtf, basis: 'STATED', expression })
  switch (dice.int(1, 10)) {
    case 1:
    case 2:
      return stated(`${year}-${mm}-${dd}`, `on ${day} ${name} ${year}`)
    case 3:
      return stated(`${year}-${mm}`, `in ${name} ${year}`)
    case 4:
      return stated(year, `in ${year}`)
    case 5:
      return stated(`${year}~`, `around ${year}`)
    case 6:
      return { edtf: `${year}/..`, basis: 'RESOLVED', expression: `since ${year}` }
    case 7:
      return { basis: 'STATED', expression: dice.pick(['some years ago', 'of late', 'not long ago']) }
    default:
      return undefined
  }
}
