import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { checkNames } from './checkNames.ts'
import { withConflicts } from './conflicts.ts'
import { ENTITY, EVIDENCED, EVIDENCED_BY, RELATIONSHIP, RELATIONSHIP_TYPE } from './core.ts'
import { directivesOf, type SchemaDirectives } from './directivesOf.ts'
import type { InterfaceType, Link, Model, NodeType, Property, RelationshipType, Term, ValueType } from './Model.ts'
import type { SchemaSource } from './readSchema.ts'

/** Reads the model from the schema's source. Throws where the directives contradict each other. */
export function buildModel({ schema }: SchemaSource): Model {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const objects = types.filter(isObjectType)
  const nodes = objects.filter((type) => directives(schema, type).node).map((type) => nodeType(schema, type))
  const interfaces = types
    .filter(isInterfaceType)
    .filter((type) => directives(schema, type).node)
    .map((type) => interfaceType(schema, type))
  const relationships = types.filter(isEnumType).flatMap((type) => relationshipTypes(schema, type))
  const model: Model = {
    nodes: byName(nodes.map((type) => (type.labels.includes(ENTITY) ? withConflicts(type) : type))),
    interfaces: byName(interfaces.map((type) => (type.name === ENTITY ? withConflicts(type) : type))),
    relationships: byName(
      relationships.map((type) => (type.vocabulary === RELATIONSHIP_TYPE ? withConflicts(type) : type)),
    ),
    values: byName(objects.filter((type) => isValueType(schema, type)).map((type) => valueType(schema, type))),
    enums: new Map(types.filter(isEnumType).map((type) => [type.name, type.getValues().map(({ name }) => name)])),
    terms: termsOf(schema, types),
  }
  checkModel(model)
  checkFacts(schema, model)
  checkNames(model)
  return model
}

const directives = (schema: GraphQLSchema, on: { astNode?: unknown }): SchemaDirectives =>
  directivesOf(schema, on.astNode as Parameters<typeof directivesOf>[1])

const byName = <T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.name, item]))

function nodeType(schema: GraphQLSchema, type: GraphQLObjectType): NodeType {
  const { node, mark } = directives(schema, type)
  if (!node?.prefix) throw new Error(`schema/: the type ${type.name} needs @node(prefix: …), which its ids begin with.`)
  const labels = type.getInterfaces().filter((each) => directives(schema, each).node)
  return {
    kind: 'node',
    name: type.name,
    prefix: node.prefix,
    ...(mark && { mark }),
    ...(node.one !== undefined && { one: node.one }),
    ...(node.many !== undefined && { many: node.many }),
    labels: [...labels.map(({ name }) => name), type.name],
    ...fields(schema, type),
  }
}

function interfaceType(schema: GraphQLSchema, type: GraphQLInterfaceType): InterfaceType {
  const many = directives(schema, type).node?.many
  return {
    kind: 'interface',
    name: type.name,
    ...(many !== undefined && { many }),
    types: schema.getPossibleTypes(type).map(({ name }) => name),
    ...fields(schema, type),
  }
}

function fields(schema: GraphQLSchema, type: GraphQLObjectType | GraphQLInterfaceType) {
  const all = Object.values(type.getFields())
  return {
    properties: byName(all.filter((field) => isProperty(schema, field)).map((field) => property(schema, field))),
    links: byName(all.filter((field) => directives(schema, field).relationship).map((field) => link(schema, field))),
  }
}

const isProperty = (schema: GraphQLSchema, { type }: GraphQLField<unknown, unknown>): boolean => {
  const named = getNamedType(type)
  return isLeafType(named) || isValueType(schema, named)
}

/** An object type that is no node, and that some field of a node is made of. */
function isValueType(schema: GraphQLSchema, type: GraphQLNamedType): type is GraphQLObjectType {
  return (
    isObjectType(type) &&
    !directives(schema, type).node &&
    type.name !== RELATIONSHIP &&
    type.getInterfaces().length === 0
  )
}

function property(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Property {
  const {
    stored: as,
    default: fallback,
    search,
    catalogue,
    verbatim,
    lookup,
    identity,
    recorded,
    contested,
    unanimous,
  } = directives(schema, field)
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  const name = getNamedType(field.type).name
  const stored = as?.as ?? field.name
  return {
    name: field.name,
    stored,
    type: name,
    ...comparedBy(stored, name, verbatim !== undefined),
    ...(verbatim && { verbatim: true as const }),
    ...(lookup && { lookup: true as const }),
    ...(identity && { identity: true as const }),
    ...(recorded && { derived: true as const }),
    ...(contested && { contested }),
    ...(unanimous && { unanimous: true as const }),
    list: isListType(type),
    required: isNonNullType(field.type),
    ...(fallback && { default: fallback.value }),
    ...(search && { searched: search.as }),
    ...(catalogue && { catalogue: catalogue.scheme }),
  }
}

/**
 * Instants are served as they were written and compared as instants; what is verbatim is compared in NFC. Every other value is
 * stored in the form in which it is compared.
 */
function comparedBy(stored: string, type: string, verbatim: boolean): Pick<Property, 'compared'> {
  if (type === 'DateTime') return { compared: { stored: `${stored}Utc`, optional: false } }
  return verbatim ? { compared: { stored: `${stored}Nfc`, optional: true } } : {}
}

function link(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Link {
  const { relationship } = directives(schema, field)
  if (!relationship) throw new Error(`schema/: ${field.name} has no @relationship.`)
  const type = isNonNullType(field.type) ? field.type.ofType : field.type
  return {
    name: field.name,
    relationship: relationship.type,
    direction: relationship.direction,
    target: getNamedType(field.type).name,
    form: !isListType(type) ? 'one' : relationship.connection ? 'connection' : 'list',
    required: isNonNullType(field.type),
  }
}

/** Where nothing else is given, a role stands in brackets behind the target. */
const wordsOf = ({ verb, inverse, withRole }: NonNullable<SchemaDirectives['words']>) => ({
  verb,
  inverse: inverse ?? verb,
  withRole: withRole ?? `${verb} … ({role})`,
})

function relationshipTypes(schema: GraphQLSchema, type: GraphQLEnumType): RelationshipType[] {
  return type.getValues().flatMap((value) => {
    const { relates, symmetric, words } = directives(schema, value)
    if (relates.length === 0) return []
    const holder = relates[0]?.properties === undefined ? undefined : schema.getType(relates[0].properties)
    return [
      {
        name: value.name,
        prefix: value.name.toLowerCase().replaceAll('_', '-'),
        vocabulary: type.name,
        ends: relates.map(({ from, to }) => ({ from: concrete(schema, from), to: concrete(schema, to) })),
        ...(symmetric && { symmetric: true as const }),
        ...(words && { words: wordsOf(words) }),
        ...(isObjectType(holder) && { holder: holder.name }),
        properties: isObjectType(holder) ? fields(schema, holder).properties : new Map(),
      },
    ]
  })
}

function concrete(schema: GraphQLSchema, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const type = schema.getType(name)
    if (isInterfaceType(type)) return schema.getPossibleTypes(type).map((each) => each.name)
    if (isObjectType(type)) return [type.name]
    throw new Error(`schema/: @relates names ${name}, which is neither a type nor an interface.`)
  })
}

function valueType(schema: GraphQLSchema, type: GraphQLObjectType): ValueType {
  return { name: type.name, properties: fields(schema, type).properties }
}

/** By schema coordinate. */
function termsOf(schema: GraphQLSchema, types: readonly GraphQLNamedType[]): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>()
  const add = (coordinate: string, on: Described): void => {
    const { description, deprecationReason } = on
    const { also = [], ...term } = directives(schema, on).term ?? {}
    terms.set(coordinate, {
      ...term,
      also,
      ...(description && { description }),
      ...(deprecationReason && { deprecated: deprecationReason }),
    })
  }
  for (const type of types) {
    if (isEnumType(type)) for (const each of type.getValues()) add(`${type.name}.${each.name}`, each)
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    add(type.name, type)
    for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field)
  }
  return terms
}

interface Described {
  readonly astNode?: unknown
  readonly description?: string | null | undefined
  readonly deprecationReason?: string | null | undefined
}

function checkModel(model: Model): void {
  const prefixes = new Map<string, string>()
  for (const { name, prefix } of [...model.nodes.values(), ...model.relationships.values()]) {
    const other = prefixes.get(prefix)
    if (other)
      throw new Error(`schema/: ${name} and ${other} both have the prefix "${prefix}"; ids must tell them apart.`)
    prefixes.set(prefix, name)
  }
  for (const type of [...model.nodes.values(), ...model.interfaces.values()]) {
    for (const { name, relationship } of type.links.values()) {
      if (!model.relationships.has(relationship)) {
        throw new Error(`schema/: ${type.name}.${name} follows ${relationship}, which no enum declares with @relates.`)
      }
    }
  }
  for (const { name, symmetric, ends } of model.relationships.values()) {
    if (symmetric && ends.some(({ from, to }) => [...from].sort().join() !== [...to].sort().join())) {
      throw new Error(
        `schema/: ${name} is @symmetric, so that what it goes out from and what it points at are the same.`,
      )
    }
  }
  checkSearched(model)
  checkCompared(model)
  if (!model.interfaces.has(ENTITY)) throw new Error(`schema/: the interface ${ENTITY} with @node is missing.`)
}

/** What a passage can carry is what its `supports` can answer with. */
function checkFacts(schema: GraphQLSchema, { relationships }: Model): void {
  const fact = schema.getType(EVIDENCED)
  if (!isInterfaceType(fact)) throw new Error(`schema/: the interface ${EVIDENCED} is missing.`)
  const facts = schema.getPossibleTypes(fact).map(({ name }) => name)
  const carried = relationships.get(EVIDENCED_BY)?.ends.flatMap(({ from }) => from) ?? []
  const other = [...carried, RELATIONSHIP].find((name) => !facts.includes(name))
  if (other !== undefined)
    throw new Error(`schema/: ${other} rests on passages, so that it must implement ${EVIDENCED}.`)
}

/** Throws where a property is stored under the name of what another one is compared by. */
function checkCompared({ nodes, interfaces, relationships }: Model): void {
  for (const { name, properties } of [...nodes.values(), ...interfaces.values(), ...relationships.values()]) {
    const taken = new Set([...properties.values()].map(({ stored }) => stored))
    const [other] = [...properties.values()].filter(({ compared }) => compared && taken.has(compared.stored))
    if (other) {
      throw new Error(
        `schema/: ${name}.${other.compared?.stored} is what ${other.name} is compared by; choose another name.`,
      )
    }
    const [wrong] = [...properties.values()].filter(({ verbatim, type }) => verbatim && type !== 'String')
    if (wrong) throw new Error(`schema/: ${name}.${wrong.name} has @verbatim, which is for texts.`)
  }
}

function checkSearched({ nodes, interfaces, values }: Model): void {
  const isSearchable = ({ type, searched }: Property): boolean =>
    type === 'String' || (searched === 'CODE' && values.has(type))
  for (const { name, properties } of [...nodes.values(), ...interfaces.values()]) {
    for (const property of properties.values()) {
      if (!property.searched || (name === ENTITY && isSearchable(property))) continue
      throw new Error(
        `schema/: ${name}.${property.name} has @search, which is for texts and external ids of ${ENTITY}.`,
      )
    }
  }
  const [first] = [...(interfaces.get(ENTITY)?.properties.values() ?? [])].filter(({ searched }) => searched)
  if (first && !first.list && first.required) return
  throw new Error(`schema/: @search belongs first of all on the name of ${ENTITY}, a single text that is always there.`)
}
