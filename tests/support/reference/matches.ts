import { inNfc } from '../../../src/util/unicode.ts'
import type { ReferenceLink, ReferenceSchema } from './answerByReference.ts'
import { comparedBy } from './compared.ts'
import { COUNTED } from './counted.ts'
import type { Graph, GraphNode, GraphRelationship } from './Graph.ts'

type Where = Readonly<Record<string, unknown>>

/** An entry of a list: what it is of, and the relationship that led there. */
export interface Entry {
  readonly node?: GraphNode
  readonly relationship?: GraphRelationship
}

/** Whether an entry is what a filter asks for, decided by plain loops. */
export interface Matching {
  node(where: Where, node: GraphNode): boolean
  relationship(where: Where, relationship: GraphRelationship): boolean
  /** A filter with `node` and `edge`, or, where edges carry nothing, on the node alone. */
  entry(link: ReferenceLink, where: Where, entry: Required<Entry>): boolean
}

export function matching(reference: ReferenceSchema, graph: Graph): Matching {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const nodeOf = (id: string) => nodes.get(id) as GraphNode

  function all<T>(
    where: Where,
    of: T,
    each: (where: Where, of: T) => boolean,
    field: (name: string, value: unknown) => boolean,
  ) {
    return Object.entries(where).every(([name, value]) => {
      if (name === 'AND') return list(value).every((inner) => each(inner, of))
      if (name === 'OR') return list(value).some((inner) => each(inner, of))
      if (name === 'NOT') return !each(value as Where, of)
      return field(name, value)
    })
  }

  const node = (where: Where, of: GraphNode): boolean =>
    all(where, of, node, (name, value) => {
      if (name === 'id') return operators(value as Where, of.id)
      if (name === 'support') return supported(value as Where, of)
      if (reference.jsonFields.includes(name)) return quantified(value as Where, parsedList(of.properties[name]), plain)
      const link = reference.links.find((each) => each.owner === of.type && each.field === name)
      if (link) return linked(link, value as Where, of)
      if (name === 'relationships') return quantified(value as Where, relationshipsOf(of), relationship)
      if (name === 'type' && reference.entityTypes.includes(of.type) && of.properties['type'] === undefined) {
        return operators(value as Where, of.type.toUpperCase())
      }
      if (name === 'type' && isKindFilter(value as Where)) return operators(value as Where, of.type.toUpperCase())
      return operators(value as Where, comparedBy(of.properties, name))
    })

  /** On an object that is stored as JSON. */
  const plain = (where: Where, of: Where): boolean =>
    all(where, of, plain, (name, value) => operators(value as Where, comparedBy(of, name)))

  /** `type` is a property of events, and the kind of entity in a filter on entities. */
  const isKindFilter = (value: Where): boolean =>
    [...list(value['in']), value['eq']].some((each) =>
      reference.entityTypes.some((type) => type.toUpperCase() === String(each)),
    )

  const linked = (link: ReferenceLink, where: Where, of: GraphNode): boolean => {
    const entries = follow(graph, nodeOf, link, of)
    if (link.form === 'one') return entries.some((each) => node(where, each.node))
    return quantified(where, entries, (inner, each) => entry(link, inner, each))
  }

  const entry = (link: ReferenceLink, where: Where, of: Required<Entry>): boolean => {
    if (!link.carries) return node(where, of.node)
    return all(
      where,
      of,
      (inner, each) => entry(link, inner, each),
      (name, value) => (name === 'node' ? node(value as Where, of.node) : edge(value as Where, of.relationship)),
    )
  }

  const edge = (where: Where, of: GraphRelationship): boolean =>
    all(where, of, edge, (name, value) => {
      if (name === 'evidence') return quantified(value as Where, of.evidence.map(nodeOf), node)
      if (name === 'id') return operators(value as Where, of.id)
      return operators(value as Where, comparedBy(of.properties, reference.stored[of.type]?.[name] ?? name))
    })

  const relationship = (where: Where, of: GraphRelationship): boolean =>
    all(where, of, relationship, (name, value) => {
      if (name === 'type') return operators(value as Where, of.type)
      if (name === 'support') return supported(value as Where, of)
      if (name === 'source') return node(value as Where, nodeOf(of.source))
      if (name === 'target') return node(value as Where, nodeOf(of.target))
      if (name === 'role') return operators(value as Where, of.properties['role'])
      return edge({ [name]: value }, of)
    })

  const relationshipsOf = (of: GraphNode) =>
    graph.relationships.filter(
      ({ type, source, target }) =>
        reference.relationshipTypes.includes(type) && (source === of.id || target === of.id),
    )

  return { node, relationship, entry }
}

const parsedList = (texts: unknown): Where[] => [
  ...new Map(((texts ?? []) as string[]).map((text) => [text, JSON.parse(text) as Where])).values(),
]

/** By the numbers that loading has counted. */
const supported = (where: Where, { properties }: Pick<GraphNode, 'properties'>): boolean =>
  Object.entries(where).every(([name, value]) => operators(value as Where, properties[COUNTED[name] as string]))

/** What a link leads to from a node. */
export function follow(
  { relationships }: Graph,
  nodeOf: (id: string) => GraphNode,
  { relationship: type, direction, targets }: ReferenceLink,
  { id }: GraphNode,
): Required<Entry>[] {
  return relationships
    .filter((relationship) => relationship.type === type)
    .flatMap((relationship) => [
      ...(direction !== 'IN' && relationship.source === id
        ? [{ node: nodeOf(relationship.target), relationship }]
        : []),
      ...(direction !== 'OUT' && relationship.target === id
        ? [{ node: nodeOf(relationship.source), relationship }]
        : []),
    ])
    .filter(({ node }) => targets.includes(node.type))
}

function quantified<T>(where: Where, items: readonly T[], holds: (where: Where, item: T) => boolean): boolean {
  return Object.entries(where).every(([quantifier, inner]) => {
    const count = items.filter((item) => holds(inner as Where, item)).length
    if (quantifier === 'some') return count > 0
    if (quantifier === 'all') return count === items.length
    if (quantifier === 'none') return count === 0
    return count === 1
  })
}

function operators(where: Where, value: unknown): boolean {
  return Object.entries(inNfc(where)).every(([operator, operand]) => {
    if (operator === 'isNull') return operand === (value === undefined || value === null)
    if (value === undefined || value === null) return false
    if (operator === 'includes') return (value as unknown[]).includes(operand)
    if (operator === 'eq') return value === operand
    if (operator === 'in') return list(operand).includes(value as never)
    const [a, b] = [String(value).toLowerCase(), String(operand).toLowerCase()]
    if (operator === 'contains') return a.includes(b)
    if (operator === 'startsWith') return a.startsWith(b)
    if (operator === 'endsWith') return a.endsWith(b)
    const sign = compareValues(value, operand)
    return { lt: sign < 0, lte: sign <= 0, gt: sign > 0, gte: sign >= 0 }[operator] ?? false
  })
}

const list = (value: unknown): readonly Where[] => (value === undefined ? [] : ([value].flat() as Where[]))

/** Numbers by size, false before true, texts by code point. */
export function compareValues(a: unknown, b: unknown): number {
  if (typeof a !== 'string' || typeof b !== 'string') return Number(a) - Number(b)
  const [x, y] = [[...a], [...b]].map((chars) => chars.map((char) => char.codePointAt(0) as number)) as [
    number[],
    number[],
  ]
  for (let index = 0; index < Math.min(x.length, y.length); index++) {
    const difference = (x[index] as number) - (y[index] as number)
    if (difference !== 0) return difference
  }
  return x.length - y.length
}
