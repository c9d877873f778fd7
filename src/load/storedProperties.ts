import type { Model, Property } from '../model/Model.ts'
import { own } from '../util/own.ts'
import type { Properties } from './Bundle.ts'
import { type CatalogueEntry, catalogues, type ExternalId } from './catalogues.ts'
import { comparable } from './comparable.ts'
import { DATE_FIELDS, dateProperties } from './dateProperties.ts'
import type { Facts, Scalar } from './Facts.ts'
import { defaultOf } from './scalars.ts'

type Value = Scalar | readonly Scalar[] | undefined

/**
 * The properties of a node or a relationship, by stored name, from what articles say of it, in order of the articles'
 * ids. Of single values the first counts, a date is taken whole from the first article that has one, and lists are
 * united. What nobody gives is absent, or its default. What is not compared as it is stored has beside it what it is compared by.
 */
export function storedProperties(
  model: Model,
  properties: ReadonlyMap<string, Property>,
  facts: readonly Facts[],
): Properties {
  const date = dateProperties(facts.find((each) => each.date)?.date ?? {})
  const ids = externalIds(facts)
  const read = (property: Property): Value => {
    const { name, list, type, catalogue } = property
    if (catalogue !== undefined) return entryOf(ids, catalogue)?.properties[name]
    if (DATE_FIELDS.has(name)) return date[name]
    if (model.values.has(type)) return ids.flatMap(withOthers).map((id) => JSON.stringify(id))
    if (name === 'aliases') return aliases(facts)
    const given = facts.map(({ values }) => own(values, name)).filter((value) => value !== undefined)
    return list ? unique(given.flat()) : given[0]
  }
  const stored = [...properties.values()].flatMap((property) => {
    const value = read(property) ?? (property.default && defaultOf(property.type, property.default))
    return value === undefined ? [] : [[property.stored, value]]
  })
  return comparable(properties, Object.fromEntries(stored))
}

/** Every name but the first that an article gives, and every alias. */
function aliases(facts: readonly Facts[]): readonly Scalar[] {
  const names = facts.flatMap(({ values }) => [values['name'] ?? [], values['aliases'] ?? []].flat())
  const name = facts.find(({ values }) => values['name'] !== undefined)?.values['name']
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
