import { isDated, isDayWithin } from '../../model/dateProperties.ts'
import type { DateFacts, Facts } from '../../model/Facts.ts'
import { dayOfInstant, instantKey } from '../../util/instant.ts'
import type { CheckContext } from './CheckContext.ts'
import type { Fields } from './fieldsOf.ts'
import type { Owner } from './Owner.ts'

/** Checks the times of what has a date: the day of each, in its own offset, lies within the date, and they are in order. */
export function checkTimes(
  { properties }: Pick<Owner, 'properties'>,
  values: Facts['values'],
  date: DateFacts | undefined,
  fields: Fields,
  { report }: Pick<CheckContext, 'report'>,
): void {
  if (!isDated(properties)) return
  const times = [...properties.values()].flatMap(({ name, type }) => {
    const [value, data] = [values[name], fields.get(name)]
    return type === 'DateTime' && typeof value === 'string' && data ? [{ name, value, data }] : []
  })
  for (const { name, value, data } of times) {
    const day = dayOfInstant(value)
    if (date?.edtf === undefined)
      report(data.at, `\`${name}\` needs a \`date\` with its day: \`{ edtf: ${day}, basis: STATED }\`.`)
    else if (!isDayWithin(day, date.edtf))
      report(data.at, `\`${name}\` is on ${day}, which is not within \`${date.edtf}\`.`)
  }
  const [start, end] = times
  if (start && end && (instantKey(end.value) ?? '') < (instantKey(start.value) ?? ''))
    report(end.data.at, `\`${end.name}\` is before \`${start.name}\`.`)
}
