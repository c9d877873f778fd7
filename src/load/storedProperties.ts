import { CONFLICTS_IN, HAS_CONFLICTS } from '../model/conflicts.ts'
import { ANONYMOUS, EXTERNAL_ID } from '../model/core.ts'
import { DATE_FIELDS, dateProperties, isDated, isDayWithin, isWithin } from '../model/dateProperties.ts'
import type { DateFacts, Facts, Properties, Scalar } from '../model/Facts.ts'
import type { Property } from '../model/Model.ts'
import { dayOfInstant } from '../util/instant.ts'
import { ownProperty } from '../util/objects.ts'
import { type CatalogueEntry, catalogues, type ExternalId } from './catalogues.ts'
import { comparable } from './comparable.ts'
import { conflictsIn } from './readings/conflicts.ts'
import { earliestFirst, newestFirst } from './readings/order.ts'
import type { Reading } from './readings/Reading.ts'
import { defaultOf } from './scalars.ts'

type Value = Scalar | readonly Scalar[] | undefined

/**
 * The properties of a node or a relationship, by stored name, from what articles say of it. Whoever was loaded first makes no
 * difference: single values are those of the newest reading that has one, a name is that of the earliest, so that names are
 * stable; lists are united, the earliest first. What nobody gives is absent, or its default. What is not compared as it is stored
 * has beside it what it is compared by.
 */
export function storedProperties(properties: ReadonlyMap<string, Property>, readings: readonly Reading[]): Properties {
  const chosen = chosenDate(readings) ?? {}
  const date = dateProperties(chosen)
  const isTime = ({ type }: Property): boolean => type === 'DateTime' && isDated(properties)
  const facts = earliestFirst(readings, (each) => each)
  const ids = facts.some((each) => each.externalIds) ? externalIds(facts) : []
  const name = properties.has('name') ? chosenName(readings) : undefined
  const conflicts = conflictsIn(properties, readings)
  const read = (property: Property): Value => {
    const { name: field, list, type, catalogue, unanimous } = property
    if (property === CONFLICTS_IN) return conflicts
    if (property === HAS_CONFLICTS) return conflicts.length > 0
    if (catalogue !== undefined) return entryOf(ids, catalogue)?.properties[field]
    if (DATE_FIELDS.has(field)) return date[field]
    if (type === EXTERNAL_ID) return ids.flatMap(withOthers).map((id) => JSON.stringify(id))
    if (field === 'name') return name
    if (field === 'aliases') return aliases(facts, name)
    if (unanimous) return facts.every(({ values }) => ownProperty(values, field) === true) || undefined
    if (list) return unique(facts.flatMap(({ values }) => ownProperty(values, field) ?? []))
    const values = newestFirst(readings, ({ values }) => ownProperty(values, field))
    // A time belongs to the date that was chosen; another article may give another day.
    return isTime(property) ? values.find((each) => isOnDate(each, chosen)) : values[0]
  }
  const stored = [...properties.values()].flatMap((property) => {
    const value = read(property) ?? (property.default && defaultOf(property.type, property.default))
    return value === undefined ? [] : [[property.stored, value]]
  })
  return comparable(properties, Object.fromEntries(stored))
}

/** Whole from the newest reading that has one, unless a more precise one lies within its bounds. */
function chosenDate(readings: readonly Reading[]): DateFacts | undefined {
  const dates = newestFirst(readings, ({ date }) => date)
  let chosen = dates[0]
  if (dates.length < 2) return chosen
  for (let finer = chosen; finer; finer = dates.find((each) => chosen && isWithin(each, chosen))) chosen = finer
  return chosen
}

const isOnDate = (instant: Scalar | readonly Scalar[], { edtf }: DateFacts): boolean =>
  edtf !== undefined && isDayWithin(dayOfInstant(String(instant)), edtf)

/** The earliest. What somebody unnamed is called is a description, which is not the name of somebody named. */
function chosenName(readings: readonly Reading[]): Scalar | undefined {
  const nameOf = ({ values }: Facts): Scalar | undefined => ownProperty(values, 'name') as Scalar | undefined
  const named = readings.filter(({ facts }) => !isAnonymous(facts))
  return earliestFirst(named, nameOf)[0] ?? earliestFirst(readings, nameOf)[0]
}

const isAnonymous = ({ values }: Facts): boolean => ownProperty(values, ANONYMOUS) === true

/** Every name but the chosen one, and every alias. */
function aliases(facts: readonly Facts[], name: Scalar | undefined): readonly Scalar[] {
  const names = facts.flatMap(({ values }) => [values['name'] ?? [], values['aliases'] ?? []].flat())
  return unique(names).filter((each) => each !== name)
}

function externalIds(facts: readonly Facts[]): readonly ExternalId[] {
  const all = facts.flatMap((each) => Object.entries(each.externalIds ?? {})).map(idOf)
  return unique(all, ({ scheme, value }) => `${scheme} ${value}`)
}

function idOf([scheme, value]: readonly [string, string]): ExternalId {
  const url = catalogues[scheme]?.url?.(value)
  return { scheme, value, ...(url !== undefined && { url }) }
}

function entryOf(ids: readonly ExternalId[], scheme: string): CatalogueEntry | undefined {
  const id = ids.find((each) => each.scheme === scheme)
  return id && catalogues[scheme]?.lookUp?.(id.value)
}

/** An id, and what its catalogue calls the same thing elsewhere. */
const withOthers = (id: ExternalId): readonly ExternalId[] => [
  id,
  ...(catalogues[id.scheme]?.lookUp?.(id.value)?.externalIds ?? []),
]

/** In order of first appearance. */
function unique<T>(items: readonly T[], keyOf: (item: T) => unknown = (item) => item): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
