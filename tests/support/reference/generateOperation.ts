import {
  astFromValue,
  coerceInputValue,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql'
import type { ReferenceSchema } from './answerByReference.ts'
import { encodeCursor, FACT, keyOf, NODE, type OrderKey, orderOf, RELATIONSHIP } from './connection.ts'
import type { Dice } from './Dice.ts'
import type { Graph } from './Graph.ts'
import { generateInput } from './generateInput.ts'
import type { Entry } from './matches.ts'
import { BY_TIME, isDated, timeKeyOf } from './timelineOf.ts'

export interface GeneratedOperation {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** Variables that every operation may use; those that it does not use are not declared. */
const DIRECTIVE_VARIABLES = { yes: true, no: false }

/**
 * An operation of nested fields, aliases, fragments and directives. Some are not valid, where two of its fields cannot
 * merge: the caller leaves these out.
 */
export function generateOperation(
  dice: Dice,
  reference: ReferenceSchema,
  graph: Graph,
  { filters, depth }: { readonly filters: boolean; readonly depth: number },
): GeneratedOperation {
  const { schema } = reference
  const fragments: string[] = []
  const variables: Record<string, { type: string; value: unknown }> = {}

  const variable = (type: string, value: unknown): string => {
    const name = `v${Object.keys(variables).length}`
    variables[name] = { type, value }
    return `$${name}`
  }

  const directive = (): string => {
    if (!dice.chance(8)) return ''
    const name = dice.pick(['yes', 'no']) as keyof typeof DIRECTIVE_VARIABLES
    const condition = dice.chance(2) ? String(DIRECTIVE_VARIABLES[name]) : `$${name}`
    if (condition.startsWith('$')) variables[name] = { type: 'Boolean!', value: DIRECTIVE_VARIABLES[name] }
    return ` @${dice.pick(['skip', 'include'])}(if: ${condition})`
  }

  const id = (): string => {
    const ids = [...graph.nodes.map((node) => node.id), ...graph.relationships.flatMap((each) => each.id ?? [])]
    const value = dice.chance(10) ? dice.pick(['person:nobody', 'x', '', 'zzz:a']) : dice.pick(ids)
    return dice.chance(2) ? variable('ID!', value) : JSON.stringify(value)
  }

  /** Some of them twice, some of nothing. */
  const ids = (): string[] => {
    const all = [...graph.nodes.map((node) => node.id), ...graph.relationships.flatMap((each) => each.id ?? [])]
    return dice.times(0, 5, () => (dice.chance(8) ? dice.pick(['person:nobody', 'x', '']) : dice.pick(all)))
  }

  const entity = (): string => dice.pick(graph.nodes.filter(({ type }) => reference.entityTypes.includes(type))).id

  /** Mostly of an entity: nothing leads to others. */
  const end = (): string => {
    if (dice.chance(8)) return id()
    const value = entity()
    return dice.chance(2) ? variable('ID!', value) : JSON.stringify(value)
  }

  const listingOf = (
    type: GraphQLCompositeType,
    field: string,
  ): { list: string; unique: readonly OrderKey[]; of: Of; stored: Stored } => {
    if (field === 'relationships')
      return {
        list: type.name === 'Query' ? 'Query.relationships' : 'Entity.relationships',
        unique: RELATIONSHIP,
        of: 'relationship',
        stored: {},
      }
    if (field === 'evidence' && type.name !== 'Article' && type.name !== 'Query')
      return { list: 'Evidenced.evidence', unique: NODE, of: 'node', stored: {} }
    const link = reference.links.find(
      (each) => (each.owner === type.name && each.field === field) || each.list === `${type.name}.${field}`,
    )
    if (!link) return { list: `Query.${field}`, unique: NODE, of: 'node', stored: {} }
    const { list, fact, carries, relationship } = link
    return {
      list,
      unique: fact ? FACT : NODE,
      of: carries ? null : 'node',
      stored: reference.stored[relationship] ?? {},
    }
  }

  /** A cursor of the list in an order, at some entry that it has, or that it does not have any more. */
  const cursor = (type: GraphQLCompositeType, field: string, orderBy: unknown): string => {
    if (type.name === 'Timeline') return timelineCursor(field)
    const { list, unique, of, stored } = listingOf(type, field)
    const order = orderOf({ orderBy }, of, stored, unique)
    const isCursor = (entry: Entry) =>
      order.every((key) => keyOf(entry, key) !== null || reference.nullable.includes(key.name))
    const draw = () => ({
      node: dice.pick(graph.nodes),
      relationship: dice.pick(graph.relationships.filter(({ id }) => id)),
    })
    let entry = draw()
    while (!isCursor(entry)) entry = draw()
    return encodeCursor(
      list,
      order,
      order.map((key) => keyOf(entry, key)),
    )
  }

  const timelineCursor = (field: string): string => {
    const [order, events] = field === 'dated' ? [BY_TIME, graph.nodes.filter(isDated)] : [NODE, graph.nodes]
    const node = events.length > 0 ? dice.pick(events) : null
    const keys = order.map((key) => (node ? timeKeyOf(node, key) : '2021-07-24'))
    return encodeCursor(`Timeline.${field}`, order, keys)
  }

  const written = (type: GraphQLInputType, value: unknown): string => {
    if (dice.chance(2)) return variable(String(type), value)
    const node = value == null ? null : astFromValue(coerceInputValue(value, type), type)
    return node ? print(node) : 'null'
  }

  const argumentsOf = (parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): string => {
    const given: string[] = []
    let orderBy: unknown = []
    for (const { name, type } of [...field.args].sort(({ name }) => (name === 'orderBy' ? -1 : 1))) {
      if (name === 'id') given.push(`id: ${id()}`)
      else if (name === 'query') given.push(`query: ${written(type, generateInput(dice, type, graph, 0))}`)
      else if (name === 'from' || name === 'to') given.push(`${name}: ${end()}`)
      else if (name === 'of') given.push(`of: [${dice.times(0, 3, end).join(', ')}]`)
      else if (name === 'ids') given.push(`ids: ${dice.chance(2) ? variable('[ID!]!', ids()) : JSON.stringify(ids())}`)
      else if (name === 'by') given.push(`by: ${written(type, generateInput(dice, type, graph, 0))}`)
      else if (!isUsed(field.name, name, given) || !dice.chance(3)) continue
      else if (dice.chance(10)) given.push(`${name}: ${dice.chance(2) ? 'null' : variable(String(type), null)}`)
      else {
        const value = argument(parent, field.name, name, type, orderBy)
        if (name === 'orderBy') orderBy = value
        given.push(`${name}: ${written(type, value)}`)
      }
    }
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  /** A page is read from one side; broken graphs are neither filtered nor ordered, for their values have no order. */
  const isUsed = (field: string, name: string, given: readonly string[]): boolean => {
    // Its cursors belong to one query.
    if (field === 'search' && name === 'after') return false
    if (name === 'where' || name === 'orderBy' || name === 'asOf') return filters
    return !given.some((each) =>
      name === 'last' ? each.startsWith('first') : name === 'first' && each.startsWith('last'),
    )
  }

  const argument = (
    parent: GraphQLCompositeType,
    field: string,
    name: string,
    type: GraphQLInputType,
    orderBy: unknown,
  ): unknown => {
    if (name === 'depth') return dice.int(1, 3)
    if (name === 'first' && field === 'neighborhood') return dice.int(0, 9)
    if (name === 'among') return dice.times(0, 6, () => (dice.chance(10) ? 'person:nobody' : entity()))
    if (name === 'maxLength' || (name === 'first' && field === 'paths')) return dice.int(1, 6)
    if (name === 'first' || name === 'last') return dice.int(0, 4)
    if (name === 'after' || name === 'before') return cursor(parent, field, orderBy)
    return generateInput(dice, type, graph, 5)
  }

  const fieldOf = (parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string => {
    const args = argumentsOf(parent, field)
    // A field with arguments has an alias of its own, for two with different ones cannot merge.
    const alias = args !== '' || dice.chance(6) ? `${field.name}_${args === '' ? 'x' : dice.int(0, 999_999)}: ` : ''
    const type = getNamedType(field.type)
    return `${alias}${field.name}${args}${directive()}${isCompositeType(type) ? ` ${selection(type, depth - 1)}` : ''}`
  }

  const fragment = (type: GraphQLCompositeType, depth: number): string => {
    const overlapping = Object.values(schema.getTypeMap())
      .filter(isCompositeType)
      .filter((other) => !other.name.startsWith('__') && overlaps(schema, type, other))
    const on = dice.pick(overlapping)
    if (dice.chance(3)) return `...${directive()} ${selection(type, depth)}`
    if (dice.chance(2)) return `... on ${on.name}${directive()} ${selection(on, depth)}`
    const name = `F${fragments.length}`
    fragments.push('')
    fragments[Number(name.slice(1))] = `fragment ${name} on ${on.name} ${selection(on, depth)}`
    return `...${name}${directive()}`
  }

  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const fields = isUnionType(type) ? [] : Object.values(type.getFields())
    const usable = fields
      .filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)))
      // What articles say is not in these graphs; tests/engines/manyArticles.test.ts asks for it.
      .filter(({ name }) => name !== 'readings' && name !== 'conflicts')
      // What is not of its type has no order, and cannot be counted by.
      .filter((field) => filters || (field.name !== 'counts' && field.name !== 'timeline'))
    const parts = dice.times(1, 4, () => {
      if (usable.length === 0 || dice.chance(10)) return '__typename'
      if (depth > 0 && dice.chance(4)) return fragment(type, depth - 1)
      return fieldOf(type, dice.pick(usable), depth)
    })
    return `{ ${parts.join(' ')} }`
  }

  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no Query type.')
  const body = selection(query, depth)
  const declared = Object.entries(variables).map(([name, { type }]) => `$${name}: ${type}`)
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query'
  return {
    query: [`${head} ${body}`, ...fragments].join('\n'),
    variables: Object.fromEntries(Object.entries(variables).map(([name, { value }]) => [name, value])),
  }
}

type Of = 'node' | 'relationship' | null
type Stored = Readonly<Record<string, string>>

function overlaps(schema: GraphQLSchema, a: GraphQLCompositeType, b: GraphQLCompositeType): boolean {
  const possible = (type: GraphQLCompositeType) => (isObjectType(type) ? [type] : schema.getPossibleTypes(type))
  return possible(a).some((type) => possible(b).includes(type))
}
