import { DATE } from '../model/conflicts.ts'
import { dateProperties } from '../model/dateProperties.ts'
import type { Facts } from '../model/Facts.ts'
import type { ReadingsPlan } from '../plan/Plan.ts'
import { ownProperty } from '../util/objects.ts'

type Row = unknown[]

interface Read {
  readonly facts: Facts
  readonly article: Row
  readonly evidence: Row | null
}

/** The rows that readings are answered from: an article, then what it says. */
export const rowsOfReadings = ({ names }: ReadingsPlan, value: unknown): Row[] =>
  readingsIn(value).map(({ facts, article }) => {
    const date = dateProperties(facts.date ?? {})
    const said = (name: string) => ownProperty(facts.values, name) ?? ownProperty(date, name)
    return [article, ...names.map((each) => each.map(said).find((value) => value !== undefined) ?? null)]
  })

/** The rows that conflicts are answered from: a field, and of each article that says something of it, what it says. */
export const rowsOfConflicts = (value: unknown, fields: unknown): Row[] => {
  const readings = readingsIn(value)
  return ((fields ?? []) as readonly string[]).map((field) => [
    field,
    readings.flatMap(({ facts, article, evidence }) => {
      const said = field === DATE ? (facts.date?.edtf ?? facts.date?.expression) : ownProperty(facts.values, field)
      return said === undefined ? [] : [[String(said), article, evidence]]
    }),
  ])
}

/** What is read of a node is a list, and of a relationship its id and a list. */
function readingsIn(value: unknown): Read[] {
  const [id, ofRelationship] = value as readonly [unknown, unknown]
  if (typeof id !== 'string') {
    return (value as readonly (readonly [string, Row, Row | null])[]).map(([facts, article, evidence]) => ({
      facts: JSON.parse(facts) as Facts,
      article,
      evidence,
    }))
  }
  return (ofRelationship as readonly (readonly [readonly Stated[], Row, Row | null])[]).map(
    ([stated, article, evidence]) => ({ facts: factsIn(id, stated), article, evidence }),
  )
}

/** The relationships that a passage states, and what its article says of each, if that stands with this passage. */
type Stated = readonly [relationships: readonly string[] | null, readings: readonly string[] | null]

function factsIn(id: string, stated: readonly Stated[]): Facts {
  for (const [relationships, readings] of stated) {
    const facts = readings?.[relationships?.indexOf(id) ?? -1]
    if (facts) return JSON.parse(facts) as Facts
  }
  return { values: {} }
}
