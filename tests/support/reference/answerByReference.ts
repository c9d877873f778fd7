import { type DocumentNode, type ExecutionResult, executeSync, type GraphQLSchema } from 'graphql'
import { byOrder, connection, FACT, keyOf, NODE, orderOf, RELATIONSHIP } from './connection.ts'
import { supportOf } from './counted.ts'
import type { Graph, GraphNode, GraphRelationship } from './Graph.ts'
import { follow, matching } from './matches.ts'
import { type Around, neighbourhood } from './neighbourhood.ts'
import { searchIn } from './searchIn.ts'
import { shortestWays, type Ways } from './shortestWays.ts'
import { timelineOf } from './timelineOf.ts'

type Args = Readonly<Record<string, unknown>>
type Resolved = Readonly<Record<string, unknown>>

/** What the reference knows of each link: the field, the relationship, the way, and what stands at the far end. */
export interface ReferenceLink {
  readonly owner: string
  readonly field: string
  readonly relationship: string
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  readonly targets: readonly string[]
  readonly form: 'connection' | 'list' | 'one'
  /** What its cursors begin with. */
  readonly list: string
  /** Whether its relationships have ids, which cursors hold as well. */
  readonly fact: boolean
  /** Whether its edges have properties: then filters and orders are on `node` and `edge`. */
  readonly carries: boolean
}

export interface ReferenceSchema {
  readonly schema: GraphQLSchema
  /** The lists of Query, by field: the types that they hold. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  /** The by-id fields of Query, by field: the type. */
  readonly ones: Readonly<Record<string, string>>
  readonly links: readonly ReferenceLink[]
  /** The kinds of relationship between entities, with the stored names of their properties by served name. */
  readonly relationshipTypes: readonly string[]
  readonly entityTypes: readonly string[]
  readonly stored: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Stored names of the properties that may be null wherever they are. */
  readonly nullable: readonly string[]
  /** Types of properties that are stored as JSON text, by `Type.field`. */
  readonly jsonFields: readonly string[]
}

/** Answers an operation by graphql-js over resolvers in memory: slow, plain, and what the specification says. */
export function answerByReference(
  reference: ReferenceSchema,
  graph: Graph,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
): ExecutionResult {
  return executeSync({
    schema: reference.schema,
    document,
    variableValues,
    rootValue: resolversOf(reference, graph),
    typeResolver: (value) => (value as Resolved)['__typename'] as string,
  })
}

/** `PersonOfficesEdge` for the list `Person.offices`. */
function edgeTypeOf({ list }: ReferenceLink): string {
  const [owner = '', field = ''] = list.split('.')
  return `${owner}${field.charAt(0).toUpperCase()}${field.slice(1)}Edge`
}

function resolversOf(reference: ReferenceSchema, graph: Graph): Resolved {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const nodeOf = (id: string) => nodes.get(id) as GraphNode
  const matches = matching(reference, graph)
  const byId = (a: { id: string | null }, b: { id: string | null }) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)

  const nodeObject = (node: GraphNode): Resolved => {
    const object: Record<string, unknown> = { __typename: node.type, id: node.id, ...node.properties }
    Object.assign(object, objectsIn(node.type, node))
    for (const link of reference.links.filter(({ owner }) => owner === node.type)) {
      object[link.field] = (args: Args) => linked(link, node, args)
    }
    object['support'] = supportOf(node.properties)
    object['entityType'] = node.type.toUpperCase()
    if (reference.entityTypes.includes(node.type)) object['relationships'] = (args: Args) => relationshipsOf(node, args)
    if (node.type === 'Evidence') object['supports'] = () => supportedBy(node)
    return object
  }

  /** What is stored as JSON, as the objects that it is. */
  const objectsIn = (type: string, { properties }: Pick<GraphNode, 'properties'>): Resolved =>
    Object.fromEntries(
      reference.jsonFields.flatMap((field) =>
        Array.isArray(properties[field]) ? [[field, parsed(`${type}.${field}`, properties[field] as string[])]] : [],
      ),
    )

  /** JSON that is none is an error of its item. */
  const parsed = (field: string, texts: readonly string[]) =>
    texts.map((text) => {
      try {
        return JSON.parse(text)
      } catch {
        return new Error(`${field} holds what is not JSON: ${JSON.stringify(text)}.`)
      }
    })

  const inOrder = (ids: readonly string[]) =>
    ids
      .map((id) => nodes.get(id) as GraphNode)
      .sort(byId)
      .map(nodeObject)

  const linked = (link: ReferenceLink, node: GraphNode, args: Args): unknown => {
    const found = follow(graph, nodeOf, link, node).sort(byOrder(link.fact ? FACT : NODE, keyOf))
    if (link.form === 'one') return found[0] ? nodeObject(found[0].node) : null
    if (link.form === 'list') return found.map((entry) => nodeObject(entry.node))
    return connection(link.list, args, found, {
      order: orderOf(
        args,
        link.carries ? null : 'node',
        reference.stored[link.relationship] ?? {},
        link.fact ? FACT : NODE,
      ),
      key: keyOf,
      matches: (where, entry) => matches.entry(link, where, entry),
      node: (entry) => nodeObject(entry.node),
      counted: ({ node }) => node,
      edge: ({ relationship }) => served(edgeTypeOf(link), relationship),
    })
  }

  /** @param type the name of the type of edges. */
  const served = (type: string, relationship: GraphRelationship): Resolved => {
    const names = reference.stored[relationship.type] ?? {}
    const own = Object.entries(names).map(([name, stored]) => [name, relationship.properties[stored]])
    return {
      ...relationship.properties,
      ...Object.fromEntries(own),
      ...objectsIn(type, relationship),
      relationship: () => relationshipObject(relationship),
      evidence: ({ first }: Args) => inOrder(relationship.evidence).slice(0, (first ?? 10) as number),
    }
  }

  const relationshipObject = (relationship: GraphRelationship): Resolved => ({
    __typename: 'Relationship',
    id: relationship.id,
    type: relationship.type,
    ...relationship.properties,
    ...objectsIn('Relationship', relationship),
    support: supportOf(relationship.properties),
    source: () => nodeObject(nodes.get(relationship.source) as GraphNode),
    target: () => nodeObject(nodes.get(relationship.target) as GraphNode),
    evidence: (args: Args) =>
      connection('Evidenced.evidence', args, relationship.evidence.map(nodeOf), {
        order: orderOf(args, 'node', {}, NODE),
        key: (node, key) => keyOf({ node }, key),
        matches: matches.node,
        node: nodeObject,
        counted: (node) => node,
        edge: () => ({}),
      }),
  })

  /** What points at a passage, then the relationships that name it. */
  const supportedBy = ({ id }: GraphNode) => [
    ...inOrder(
      graph.relationships
        .filter(({ type, target }) => type === 'EVIDENCED_BY' && target === id)
        .map(({ source }) => source),
    ),
    ...graph.relationships
      .filter(({ type, evidence }) => reference.relationshipTypes.includes(type) && evidence.includes(id))
      .sort(byId)
      .map(relationshipObject),
  ]

  const relationshipsOf = (node: GraphNode, args: Args) =>
    relationshipPage('Entity.relationships', args, ({ source, target }) => source === node.id || target === node.id)

  const relationshipPage = (list: string, args: Args, isListed: (relationship: GraphRelationship) => boolean) => {
    const found = graph.relationships.filter(
      (each) => reference.relationshipTypes.includes(each.type) && isListed(each),
    )
    return connection(list, args, found, {
      order: orderOf(args, 'relationship', {}, RELATIONSHIP),
      key: (relationship, key) => keyOf({ relationship }, key),
      matches: matches.relationship,
      node: relationshipObject,
      counted: (relationship) => relationship,
      edge: () => ({}),
    })
  }

  const list = (field: string, types: readonly string[]) => (args: Args) =>
    connection(
      `Query.${field}`,
      args,
      graph.nodes.filter(({ type }) => types.includes(type)),
      {
        order: orderOf(args, 'node', {}, NODE),
        key: (node, key) => keyOf({ node }, key),
        matches: matches.node,
        node: nodeObject,
        counted: (node) => node,
        edge: () => ({}),
      },
    )

  const one = (accept: (node: GraphNode) => boolean) => (args: Args) => {
    const node = nodes.get(String(args['id']))
    return node && accept(node) ? nodeObject(node) : null
  }

  /** A change has no id that clients know. */
  const isNode = ({ type }: GraphNode) => type !== 'Change'

  const anything = (args: Args) => {
    const relationship = graph.relationships.find(
      ({ id, type }) => id === args['id'] && reference.relationshipTypes.includes(type),
    )
    return relationship ? relationshipObject(relationship) : one(isNode)(args)
  }

  const entities = new Set(graph.nodes.filter(({ type }) => reference.entityTypes.includes(type)).map(({ id }) => id))

  const paths = (args: Args) => {
    const asked = { ...args, maxLength: args['maxLength'] ?? 4, first: args['first'] ?? 3 } as unknown as Ways
    return shortestWays(graph, reference.relationshipTypes, entities, asked).map((way) => ({
      length: way.relationships.length,
      nodes: () => way.nodes.map((id) => nodeObject(nodeOf(id))),
      relationships: () => way.relationships.map(relationshipObject),
    }))
  }

  const around = (args: Args) => {
    const asked = { ...args, depth: args['depth'] ?? 1, first: args['first'] ?? 50 } as unknown as Around
    const found = neighbourhood(graph, reference.relationshipTypes, entities, asked)
    return {
      nodes: () => found.nodes.map((id) => nodeObject(nodeOf(id))),
      relationships: () => found.relationships.map(relationshipObject),
      omitted: found.omitted,
    }
  }

  return {
    node: anything,
    nodes: ({ ids }: Args) => (ids as readonly string[]).map((id) => anything({ id })),
    relationships: (args: Args) => relationshipPage('Query.relationships', args, () => true),
    search: searchIn(graph, reference.entityTypes, nodeObject),
    neighborhood: around,
    timeline: timelineOf(graph, reference.relationshipTypes, matches.node, nodeObject),
    paths,
    ...Object.fromEntries(Object.entries(reference.lists).map(([field, types]) => [field, list(field, types)])),
    ...Object.fromEntries(
      Object.entries(reference.ones).map(([field, type]) => [field, one((node) => node.type === type)]),
    ),
  }
}
