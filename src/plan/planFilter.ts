import { ENTITY, EVIDENCE } from '../model/core.ts'
import { SUPPORT } from '../model/counted.ts'
import type { InterfaceType, Link, Model, NodeType, Property, ValueType } from '../model/Model.ts'
import { comparison, valueLink, viewProperties } from '../model/properties.ts'
import { enumName, hasEdgeProperties, isFact, typeNamed, typesOf } from '../model/types.ts'
import { constantOf, entriesOf, type Input, itemsOf, toValue } from './Input.ts'
import type { Filter, Operator, Quantifier } from './Plan.ts'
import type { Planning } from './Planning.ts'
import { stepOf } from './stepOf.ts'

/** What a filter is on, and so which fields it can have. */
export type FilterTarget =
  /** A node, reached along a fact or otherwise. */
  | { readonly kind: 'node'; readonly type: NodeType | InterfaceType; readonly fact: boolean }
  /** An entry of a list whose edges carry something: `node` and `edge`. */
  | { readonly kind: 'entry'; readonly type: NodeType | InterfaceType; readonly relationship: string }
  | { readonly kind: 'edge'; readonly relationship: string }
  /** A relationship by itself. */
  | { readonly kind: 'view' }
  /** An object that is stored within a property. */
  | { readonly kind: 'value'; readonly type: ValueType }

/** Plans a filter. Throws a refusal where the client may not ask so. */
export function planFilter(planning: Planning, target: FilterTarget, input: Input): Filter {
  const parts = entriesOf(planning, input).map(([name, value]): Filter => {
    if (name === 'NOT') return { kind: 'not', of: planFilter(planning, target, value) }
    if (name === 'AND' || name === 'OR') {
      const of = itemsOf(planning, value).map((item) => planFilter(planning, target, item))
      return { kind: name === 'AND' ? 'and' : 'or', of }
    }
    return planField(planning, target, name, value)
  })
  const [first] = parts
  return first && parts.length === 1 ? first : { kind: 'and', of: parts }
}

function planField(planning: Planning, target: FilterTarget, name: string, input: Input): Filter {
  const { model } = planning
  if (target.kind === 'entry') return planFilter(planning, targetOf(target, name), input)
  if (name === 'support' && (target.kind === 'node' || target.kind === 'view'))
    return planSupport(planning, target, input)
  const property = propertyOf(model, target, name)
  const value = property && model.values.get(property.type)
  if (value) return planValue(planning, property, value, input)
  if (property) return planOperators(planning, ownerOf(target), property, input)
  if (target.kind === 'node') return planNodeField(planning, target.type, name, input)
  if (name === 'evidence') return quantified(planning, nodeTarget(model, EVIDENCE), input, { kind: 'evidenceHop' })
  if (name === 'type') return planType(planning, input)
  if (name !== 'source' && name !== 'target') throw new Error(`The filter ${name} has no plan.`)
  return { kind: 'end', end: name, filter: planFilter(planning, nodeTarget(model, ENTITY), input) }
}

/** Whose property it is that a target has. */
const ownerOf = ({ kind }: FilterTarget): 'node' | 'relationship' =>
  kind === 'node' || kind === 'value' ? 'node' : 'relationship'

/** On the objects within a property, each of which is a node besides. */
function planValue(planning: Planning, property: Property, type: ValueType, input: Input): Filter {
  const relationship = valueLink(property)
  const step = { relationship, direction: 'OUT', label: null, target: type.name, one: false, fact: false } as const
  return quantified(planning, { kind: 'value', type }, input, { kind: 'hop', step })
}

function planSupport(planning: Planning, target: FilterTarget, input: Input): Filter {
  const of = entriesOf(planning, input).map(([name, value]): Filter => {
    return planOperators(planning, ownerOf(target), SUPPORT.get(name) as Property, value)
  })
  return { kind: 'and', of }
}

function planNodeField(planning: Planning, type: NodeType | InterfaceType, name: string, input: Input): Filter {
  const link = type.links.get(name)
  if (link) return planLink(planning, type, link, input)
  if (name === 'relationships') return quantified(planning, { kind: 'view' }, input, { kind: 'relationshipHop' })
  return planLabel(planning, input)
}

/** The part of an entry that a filter or an order names: its node, or what the relationship hasEdgeProperties. */
export const targetOf = ({ type, relationship }: Entry, name: string): FilterTarget =>
  name === 'node' ? { kind: 'node', type, fact: true } : { kind: 'edge', relationship }

type Entry = Extract<FilterTarget, { kind: 'entry' }>

/** The property that a filter or an order names. */
export function propertyOf(model: Model, target: FilterTarget, name: string): Property | undefined {
  if (target.kind === 'node' || target.kind === 'value') return target.type.properties.get(name)
  const own = target.kind === 'view' ? viewProperties(model) : ownProperties(model, target.relationship)
  return own.find((each) => each.name === name)
}

const nodeTarget = (model: Model, name: string): FilterTarget => ({
  kind: 'node',
  type: typeNamed(model, name),
  fact: false,
})

const ownProperties = ({ relationships }: Model, type: string): readonly Property[] => [
  ...(relationships.get(type)?.properties.values() ?? []),
]

/** What the filter on a list along a link is on. */
export function linkTarget(model: Model, link: Link): FilterTarget {
  const { relationship } = link
  const type = typeNamed(model, link.target)
  return hasEdgeProperties(model, link)
    ? { kind: 'entry', type, relationship }
    : { kind: 'node', type, fact: isFact(model, relationship) }
}

function planLink(planning: Planning, type: NodeType | InterfaceType, link: Link, input: Input): Filter {
  const step = stepOf(planning.model, typesOf(planning.model, type.name), link)
  const target = linkTarget(planning.model, link)
  if (link.form === 'one') return { kind: 'hop', step, quantifier: 'some', filter: planFilter(planning, target, input) }
  return quantified(planning, target, input, { kind: 'hop', step })
}

type FilterHop =
  | Pick<Extract<Filter, { kind: 'hop' }>, 'kind' | 'step'>
  | { readonly kind: 'relationshipHop' | 'evidenceHop' }

function quantified(planning: Planning, target: FilterTarget, input: Input, hop: FilterHop): Filter {
  const of = entriesOf(planning, input).map(([quantifier, value]): Filter => {
    return { ...hop, quantifier: quantifier as Quantifier, filter: planFilter(planning, target, value) }
  })
  return { kind: 'and', of }
}

function planOperators(planning: Planning, of: 'node' | 'relationship', property: Property, input: Input): Filter {
  const by = comparison(property)
  const parts = entriesOf(planning, input).map(([operator, value]): Filter => {
    if (operator === 'isNull')
      return { kind: 'isNull', of, name: property.stored, isNull: constantOf(planning, value) === true }
    const indexed = property.lookup && (operator === 'eq' || operator === 'in') ? ({ indexed: true } as const) : {}
    return { kind: 'compare', of, ...by, operator: operator as Operator, value: toValue(planning, value), ...indexed }
  })
  return { kind: 'and', of: parts }
}

function planType(planning: Planning, input: Input): Filter {
  const types = [...planning.model.relationships.keys()]
  const parts = entriesOf(planning, input).map(([, value]): Filter => {
    const wanted = [constantOf(planning, value)].flat()
    return { kind: 'hasType', types: types.filter((type) => wanted.includes(type)) }
  })
  return { kind: 'and', of: parts }
}

function planLabel(planning: Planning, input: Input): Filter {
  const types = typesOf(planning.model, ENTITY)
  const parts = entriesOf(planning, input).map(([, value]): Filter => {
    const wanted = [constantOf(planning, value)].flat()
    return { kind: 'hasLabel', labels: types.filter((type) => wanted.includes(enumName(type))) }
  })
  return { kind: 'and', of: parts }
}
