import { type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema, isAbstractType } from 'graphql'
import neo4j from 'neo4j-driver'
import { nodeTypeOf } from '../../src/model/ids.ts'
import type { InterfaceType, Link, Model, NodeType } from '../../src/model/Model.ts'
import { decodeCursor } from '../../src/plan/cursor.ts'
import type { Along, Entry, Loaders, Properties } from './createLoaders.ts'
import { orderOf, whereOf } from './statementParts.ts'

interface Arguments {
  readonly id?: string
  readonly first?: number
  readonly after?: string
  readonly where?: Properties
  readonly orderBy?: readonly Properties[]
}

// biome-ignore lint/suspicious/noExplicitAny: what a resolver resolves on is whatever the one above it gave
type Resolver = GraphQLFieldResolver<any, { readonly loaders: Loaders }, Arguments>
type Set = (type: string, field: string, resolve: Resolver) => void

/** Reads only what its fields ask for. */
interface Connection {
  readonly size: number
  /** One more than the page has, if there is one more. */
  readonly entries: () => Promise<readonly Entry[]>
  readonly count: () => Promise<number>
}

const DEFAULT_PAGE = 20

/** Gives the fields that lead from one node to others their resolvers; properties resolve by themselves. */
export function addResolvers(schema: GraphQLSchema, model: Model): void {
  const set: Set = (type, field, resolve) => {
    const found = (schema.getType(type) as GraphQLObjectType | undefined)?.getFields()[field]
    if (found) found.resolve = resolve
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = ({ id }) => nodeTypeOf(model, id)?.name
    if (type.name.endsWith('Connection')) addConnection(type.name, set)
    if (type.name.endsWith('Edge')) set(type.name, 'title', ({ role }) => role)
    if (type.name.endsWith('Edge')) set(type.name, 'evidence', evidenceOfEdge)
  }
  for (const type of model.nodes.values()) addNode(type, model, set)
  for (const type of model.interfaces.values()) if (type.many) set('Query', type.many, list(type))
  set('Query', 'node', (_, { id = '' }, { loaders }) => loaders.node(nodeTypeOf(model, id)?.name ?? 'Entity').load(id))
  set('Relationship', 'evidence', evidenceOfRelationship)
  set('Relationship', 'source', ({ source }, _, { loaders }) => loaders.node('Entity').load(source))
  set('Relationship', 'target', ({ target }, _, { loaders }) => loaders.node('Entity').load(target))
}

function addNode(type: NodeType, model: Model, set: Set): void {
  const { name, one, many, links } = type
  if (one) set('Query', one, (_, { id = '' }, { loaders }) => loaders.node(name).load(id))
  if (many) set('Query', many, list(type))
  for (const link of links.values()) set(name, link.name, linked(name, link))
  set(name, 'relationships', relationshipsOf(name, model))
}

function addConnection(name: string, set: Set): void {
  const item = name === 'RelationshipConnection' ? 'edge' : 'node'
  const page = async ({ entries, size }: Connection) => (await entries()).slice(0, size)
  set(name, 'nodes', async (of: Connection) => (await page(of)).map((entry) => entry[item]))
  set(name, 'edges', async (of: Connection) => (await page(of)).map(({ node, edge }) => ({ ...edge, node })))
  set(name, 'totalCount', ({ count }: Connection) => count())
  set(name, 'pageInfo', async ({ entries, size }: Connection) => ({ hasNextPage: (await entries()).length > size }))
}

const evidenceOfEdge: Resolver = ({ evidence = [] }, { first = 10 }, { loaders }) =>
  loaders.node('Evidence').loadMany([...evidence].sort().slice(0, first))

const evidenceOfRelationship: Resolver = (
  { evidence = [] },
  { first: size = DEFAULT_PAGE },
  { loaders },
): Connection => ({
  size,
  entries: async () => {
    const nodes = await loaders.node('Evidence').loadMany([...evidence].sort().slice(0, size + 1))
    return nodes.map((node) => ({ edge: {}, node: node as Properties }))
  },
  count: async () => evidence.length,
})

const arrows = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] } as const

function linked(label: string, { relationship, direction, target, form }: Link): Resolver {
  const [begin, end] = arrows[direction]
  const pattern = `${begin}[r:${relationship}]${end}(m:${target})`
  return async ({ id }, args, { loaders }) => {
    if (form === 'connection') return connection({ label, pattern }, id, args, 'm.id, r.id', loaders)
    const entries = await loaders.along({ label, pattern, order: 'm.id', limit: null }).load(id)
    return form === 'one' ? entries[0]?.node : entries.map(({ node }) => node)
  }
}

function relationshipsOf(label: string, model: Model): Resolver {
  const types = [...model.relationships.values()].filter(({ vocabulary }) => vocabulary === 'RelationshipType')
  const pattern = `-[r:${types.map(({ name }) => name).join('|')}]-(m)`
  return ({ id }, args, { loaders }) => connection({ label, pattern }, id, args, 'r.id', loaders)
}

function connection(
  of: Pick<Along, 'label' | 'pattern'>,
  id: string,
  { first: size = DEFAULT_PAGE, orderBy = [] }: Arguments,
  last: string,
  loaders: Loaders,
): Connection {
  const order = [...orderBy.map(orderOf), last].join(', ')
  return {
    size,
    entries: () => loaders.along({ ...of, order, limit: size + 1 }).load(id),
    count: () => loaders.count(of).load(id),
  }
}

function list(type: NodeType | InterfaceType): Resolver {
  return (_, { first: size = DEFAULT_PAGE, after, where = {}, orderBy = [] }, { loaders }): Connection => {
    const filter = whereOf(where, type)
    const [cursor] = (after !== undefined && decodeCursor(`Query.${type.many}`, [BY_ID], after)) || []
    const inOrder = cursor === undefined ? 'm.id IS NOT NULL' : 'm.id > $cursor'
    const order = [...orderBy.map((by) => orderOf({ node: by })), 'm.id'].join(', ')
    const page = `WHERE ${[...filter.predicates, inOrder].join(' AND ')} WITH m ORDER BY ${order} LIMIT $limit`
    const all = filter.predicates.length > 0 ? `WHERE ${filter.predicates.join(' AND ')}` : ''
    return {
      size,
      async entries() {
        const params = { ...filter.params, cursor, limit: neo4j.int(size + 1) }
        const rows = await loaders.rows(`MATCH (m:${type.name}) ${page} RETURN properties(m) AS node`, params)
        return rows.map(({ node }) => ({ edge: {}, node: node as Properties }))
      },
      async count() {
        const [row] = await loaders.rows(`MATCH (m:${type.name}) ${all} RETURN count(m) AS count`, filter.params)
        return Number(row?.['count'])
      },
    }
  }
}

const BY_ID = { of: 'node', name: 'id', descending: false, nullable: false, boolean: false } as const
