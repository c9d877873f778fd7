import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../model.ts'

/** A list of the schema, and the operation that reads a page of it. Where it belongs to an object, `$id` is that object's. */
export interface List {
  /** `People`, `PersonOffices`: unique, and a name for an operation. */
  readonly name: string
  /** The type that the list belongs to: `Query`, `Person`. */
  readonly owner: string
  readonly field: string
  /** The type of its entries. */
  readonly of: string
  readonly document: string
  /** Whether it can be read from its end, too. */
  readonly isTwoWay: boolean
  /** Two orders, where it can be ordered: by id, and by something else. */
  readonly orders: readonly (readonly object[])[]
}

/** Arguments without which a root field lists nothing. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  search: 'query: "united"',
  timeline: 'of: ["country:united-states"]',
}

function objectTypes(of: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(of.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.getFields()['id'] !== undefined,
  )
}

function listsOf(owner: GraphQLObjectType | null | undefined): readonly List[] {
  return Object.values(owner?.getFields() ?? {}).flatMap((field) => {
    if (owner && isConnection(field)) return [listOf(owner.name, field)]
    // A list in something without an id, such as a timeline.
    const type = getNamedType(field.type)
    if (owner?.name !== 'Query' || !isObjectType(type) || type.getFields()['id']) return []
    return Object.values(type.getFields())
      .filter(isConnection)
      .map((inner) => listOf(owner.name, inner, field))
  })
}

const isConnection = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  getNamedType(type).name.endsWith('Connection')

function listOf(owner: string, field: GraphQLField<unknown, unknown>, within?: GraphQLField<unknown, unknown>): List {
  const takes = new Map(field.args.map((argument) => [argument.name, argument.type]))
  const paging = [...takes].filter(([name]) => PAGING.includes(name))
  const variables = paging.map(([name, type]) => `$${name}: ${type}`)
  const own = ARGUMENTS[field.name] ?? []
  const args = [own, paging.map(([name]) => `${name}: $${name}`)].flat().join(', ')
  const page = `${field.name}(${args}) ${selectionOf(field.type)}`
  const name = [owner === 'Query' ? '' : owner, within?.name ?? '', field.name].map(capital).join('')
  const [declared, body] =
    owner === 'Query'
      ? [variables, within ? `${within.name}(${ARGUMENTS[within.name]}) { __typename ${page} }` : page]
      : [['$id: ID!', ...variables], `node(id: $id) { __typename id ... on ${owner} { ${page} } }`]
  return {
    name,
    owner,
    field: field.name,
    of: entryOf(field),
    document: `query ${name}Query(${declared.join(', ')}) { ${body} }`,
    isTwoWay: takes.has('last'),
    orders: ordersOf(takes.get('orderBy')),
  }
}

function entryOf({ type }: GraphQLField<unknown, unknown>): string {
  const connection = getNamedType(type)
  const nodes = 'getFields' in connection ? connection.getFields()['nodes'] : undefined
  return nodes && 'args' in nodes ? getNamedType(nodes.type).name : ''
}

const PAGING = ['first', 'after', 'last', 'before', 'orderBy']

/** Backward by what comes first, and forward by what comes next, in which several may be alike. */
function ordersOf(type: GraphQLInputType | undefined): readonly (readonly object[])[] {
  const ways = type ? waysToOrder(type) : []
  return ways.slice(0, 2).map((way, at) => [way(at === 0 ? 'DESC' : 'ASC')])
}

type Way = (direction: 'ASC' | 'DESC') => object

function waysToOrder(type: GraphQLInputType): readonly Way[] {
  const named = getNamedType(type)
  return Object.values(isInputObjectType(named) ? named.getFields() : {}).flatMap(({ name, type: inner }): Way[] =>
    isEnumType(getNamedType(inner))
      ? [(direction) => ({ [name]: direction })]
      : waysToOrder(inner).map((way) => (direction) => ({ [name]: way(direction) })),
  )
}

/** All of an object that takes no more than one level, and the ids of the objects that it leads to. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type)
  if (!isObjectType(named) && !isInterfaceType(named)) return ''
  const own = Object.values(named.getFields()).flatMap((field) => fieldOf(field, depth))
  // What only some types have is read by another name each: fields of several types that are named alike may differ.
  const typed = isInterfaceType(named)
    ? schema.getPossibleTypes(named).map((each) => `... on ${each.name} { ${leavesOf(each, named.getFields())} }`)
    : []
  return `{ __typename ${[...own, ...typed].join(' ')} }`
}

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): readonly string[] {
  const type = getNamedType(field.type)
  const required = field.args.filter(isRequiredArgument)
  const args = required.map(({ name, type: each }) => {
    const of = getNamedType(each)
    return `${name}: ${isEnumType(of) ? of.getValues()[0]?.name : '""'}`
  })
  const called = required.length > 0 ? `${field.name}(${args.join(', ')})` : field.name
  if (isLeafType(type)) return [called]
  if (type.name.endsWith('Connection') || !('getFields' in type)) return []
  // A page is edges of nodes, and what each of them is is told there; elsewhere ids suffice.
  if (field.name === 'node' || field.name === 'edges') return [`${called} ${selectionOf(field.type, depth + 1)}`]
  const isObject = type.getFields()['id'] !== undefined
  // Caches replace lists of what has no id: the same fields are read of it wherever it is, those of its interface.
  const shown = (isObjectType(type) && !isObject && type.getInterfaces()[0]) || type
  return [`${called} { ${isObject ? '__typename id' : leavesOf(shown, {})} }`]
}

function leavesOf(type: { getFields(): object }, without: object): string {
  const fields: readonly GraphQLField<unknown, unknown>[] = Object.values(type.getFields())
  const leaves = fields.filter(
    (field) => isLeafType(getNamedType(field.type)) && field.args.length === 0 && !(field.name in without),
  )
  const isAlias = Object.keys(without).length > 0
  const name = (type as GraphQLObjectType).name
  return ['__typename', ...leaves.map((each) => (isAlias ? `as${name}_${each.name}: ${each.name}` : each.name))].join(
    ' ',
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** All lists of the schema, by what their types say, so that a new one is among them. */
export const lists: readonly List[] = [...listsOf(schema.getQueryType()), ...objectTypes(schema).flatMap(listsOf)]
