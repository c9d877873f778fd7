import { DATE } from '../../model/conflicts.ts'
import { dateProperties, isDated } from '../../model/dateProperties.ts'
import type { Property } from '../../model/Model.ts'
import { compare } from '../../util/byId.ts'
import { ownProperty } from '../../util/objects.ts'
import { newestFirst } from './order.ts'
import type { Reading } from './Reading.ts'

/** The fields over which articles are in conflict, by name, in order. */
export function conflictsIn(properties: ReadonlyMap<string, Property>, readings: readonly Reading[]): string[] {
  if (readings.length < 2) return []
  const contested = [...properties.values()].filter((property) => isContested(property, readings))
  const fields = contested.map(({ name }) => name)
  return (isDated(properties) && datesExclude(readings) ? [...fields, DATE] : fields).sort()
}

function isContested({ name, contested }: Property, readings: readonly Reading[]): boolean {
  if (!contested) return false
  const [newest, ...older] = newestFirst(readings, ({ values }) => ownProperty(values, name))
  if (older.length === 0) return false
  const { superseded, by } = contested
  return !by.some((each) => each === newest) || older.some((value) => !superseded.includes(String(value)))
}

/** Whether two dates cannot both be so: one ends before the other begins. */
function datesExclude(readings: readonly Reading[]): boolean {
  const dates = readings.map(({ facts: { date } }) => dateProperties(date ?? {}))
  const bounds = (name: string): string[] =>
    dates.flatMap((each) => (name in each ? String(each[name]) : [])).sort(compare)
  const [starts, ends] = [bounds('startDate'), bounds('endDate')]
  const [last, first] = [starts.at(-1), ends[0]]
  return last !== undefined && first !== undefined && last > first
}
