import { RELATIONSHIP } from './core.ts'
import type { Model, Property } from './Model.ts'
import { viewProperties } from './properties.ts'
import { enumName } from './types.ts'

/** What the entries of a list are counted by. */
export type Grouping =
  /** A property of few values, by its stored name. */
  | { readonly kind: 'property'; readonly name: string }
  /** The part of time that its bounds have in common: so many characters of an ISO date. */
  | { readonly kind: 'period'; readonly length: number }
  /** Which of an interface's types it is. */
  | { readonly kind: 'nodeType'; readonly types: readonly string[] }
  | { readonly kind: 'relationshipType' }

const PERIODS = { DAY: 10, MONTH: 7, YEAR: 4 } as const

/** What a list of a type, an interface or relationships can be counted by, as values of an enum. */
export function groupingsOf(model: Model, target: string): ReadonlyMap<string, Grouping> {
  const properties = propertiesOf(model, target)
  const groupings = properties
    .filter(({ type, list }) => !list && (model.enums.has(type) || type === 'Boolean'))
    .map(({ name, stored }): [string, Grouping] => [enumName(name), { kind: 'property', name: stored }])
  return new Map<string, Grouping>([...typeOf(model, target), ...groupings, ...periodsOf(properties)])
}

const propertiesOf = (model: Model, target: string): readonly Property[] =>
  target === RELATIONSHIP
    ? viewProperties(model)
    : [...((model.interfaces.get(target) ?? model.nodes.get(target))?.properties.values() ?? [])]

function typeOf({ interfaces }: Model, target: string): [string, Grouping][] {
  if (target === RELATIONSHIP) return [['TYPE', { kind: 'relationshipType' }]]
  const types = interfaces.get(target)?.types
  return types ? [['TYPE', { kind: 'nodeType', types }]] : []
}

function periodsOf(properties: readonly Property[]): [string, Grouping][] {
  const isDated = ['startDate', 'endDate'].every((bound) => properties.some(({ stored }) => stored === bound))
  return isDated ? Object.entries(PERIODS).map(([name, length]) => [name, { kind: 'period', length }]) : []
}
