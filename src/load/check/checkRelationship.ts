import { RELATIONSHIP_TYPE } from '../../model/core.ts'
import type { RelationshipType } from '../../model/Model.ts'
import { didYouMean } from '../../util/didYouMean.ts'
import type { BundleRelationship } from '../Bundle.ts'
import type { DataEntry, DataMap } from '../Data.ts'
import { relationshipId } from '../ids.ts'
import type { Location } from '../Problem.ts'
import { readingOf } from '../readings/Reading.ts'
import { storedProperties } from '../storedProperties.ts'
import type { CheckContext } from './CheckContext.ts'
import { checkEvidence } from './checkEvidence.ts'
import { checkFacts } from './checkFacts.ts'
import { checkEnds, checkReference, type Reference } from './checkReference.ts'
import { type Fields, kindOf, peek } from './fieldsOf.ts'

/** A relationship, and where it stands, for the message about a second one like it. */
export interface PlacedRelationship {
  readonly at: Location
  readonly relationship: BundleRelationship
}

export function checkRelationship(written: DataMap, context: CheckContext): PlacedRelationship[] {
  const map = withParts(written, context)
  const type = checkType(map, context)
  // Without its type, its keys and its ends mean nothing yet; its quotes can be checked.
  const owner = type && { ...type, labels: [], keys: KEYS }
  const { facts = { values: {} }, fields } = owner ? checkFacts(owner, map, context) : { fields: unchecked(map) }
  const source = checkEnd('source', fields, map, context)
  const target = checkEnd('target', fields, map, context)
  const evidence = checkEvidence('The relationship', fields, map.at, context)
  if (!type || !source || !target || !checkEnds(type, source, target, context)) return []
  const [from, to] = inOrder(type, source.id, target.id)
  const id = relationshipId(type, from, to, storedProperties(context.model, type.properties, [readingOf(facts)]))
  return [{ at: map.at, relationship: { id, type: type.name, source: from, target: to, facts, evidence } }]
}

/** Reads `fact: person:joe-biden HOLDS_OFFICE country:united-states` as the `source`, `type` and `target` that it says. */
function withParts(map: DataMap, { report }: CheckContext): DataMap {
  const short = map.entries.find(({ key }) => key.value === FACT)
  if (!short) return map
  const parts = short.value.kind === 'text' ? short.value.value.trim().split(/\s+/) : []
  if (parts.length !== PARTS.length)
    report(
      short.value.at,
      `\`${FACT}\` is a source, a type and a target: \`person:joe-biden HOLDS_OFFICE country:united-states\`.`,
    )
  const made = PARTS.map(
    (name, index): DataEntry => ({
      key: { ...short.key, value: name },
      value: { kind: 'text', value: parts[index] ?? '', at: short.value.at },
    }),
  )
  return { ...map, entries: [...map.entries.filter((entry) => entry !== short), ...made] }
}

const FACT = 'fact'
const PARTS = ['source', 'type', 'target'] as const

/** Whichever way a relationship without direction is written, it is the same. */
const inOrder = ({ symmetric }: RelationshipType, source: string, target: string): [string, string] =>
  symmetric && target < source ? [target, source] : [source, target]

const KEYS = ['type', 'source', 'target', 'evidence']

const unchecked = (map: DataMap): Fields => new Map(map.entries.map(({ key, value }) => [key.value, value]))

function checkType(map: DataMap, { model, report }: CheckContext): RelationshipType | undefined {
  const data = peek(map, 'type')
  const types = [...model.relationships.values()].filter(({ vocabulary }) => vocabulary === RELATIONSHIP_TYPE)
  const type = types.find(({ name }) => data?.kind === 'text' && name === data.value.trim())
  if (!data) {
    report(map.at, 'A relationship needs a `type`.')
  } else if (data.kind !== 'text') {
    report(data.at, `\`type\` is text, not ${kindOf(data)}.`)
  } else if (!type) {
    const names = types.map(({ name }) => name)
    report(data.at, `There is no relationship \`${data.value.trim()}\`.${didYouMean(data.value.trim(), names)}`)
  }
  return type
}

function checkEnd(
  end: 'source' | 'target',
  fields: Fields,
  map: DataMap,
  context: CheckContext,
): Reference | undefined {
  const data = fields.get(end)
  if (!data) context.report(map.at, `A relationship needs a \`${end}\`.`)
  return data && checkReference(data, context)
}
