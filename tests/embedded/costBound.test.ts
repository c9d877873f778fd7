import fc from 'fast-check'
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import { expect, test } from 'vitest'
import { createAnswering } from '../../src/answer.ts'
import { dialect } from '../../src/engine/neo4j/dialect.ts'
import type { Timings } from '../../src/metrics/Observed.ts'
import { runs, scaled } from '../support/effort.ts'
import { model, schema } from '../support/model.ts'
import { answerByReference } from '../support/reference/answerByReference.ts'
import { Dice } from '../support/reference/Dice.ts'
import { generateGraph } from '../support/reference/generateGraph.ts'
import { generateOperation } from '../support/reference/generateOperation.ts'
import { referenceOf } from '../support/reference/referenceOf.ts'

const reference = referenceOf(model, schema)
const { answer } = createAnswering({ schema, model, dialect, read: () => Promise.reject(new Error('Only the cost.')) })

type Variables = Readonly<Record<string, unknown>>

/** Undefined for an operation that is refused for what it asks with. */
async function costOf(document: DocumentNode, variables: Variables): Promise<number | undefined> {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  const timings: Timings = {}
  const question = { document, operation: operation as OperationDefinitionNode, key: `${++asked}`, variables }
  await answer(question, timings).catch(() => undefined)
  return timings.cost
}
let asked = 0

/** Generated operations that have a cost, with what they are answered on a generated graph. */
async function forGenerated(
  check: (document: DocumentNode, variables: Variables, cost: number, made: Made) => unknown,
) {
  let checked = 0
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const dice = new Dice(seed)
      const graph = generateGraph(dice, model, { broken: false })
      for (let index = 0; index < 60; index++) {
        const { query, variables } = generateOperation(dice, reference, graph, { filters: true, depth: 6 })
        const document = parse(query)
        if (validate(schema, document).length > 0) continue
        const cost = await costOf(document, variables)
        if (cost === undefined) continue
        checked++
        await check(document, variables, cost, { dice, graph, query })
      }
    }),
    runs(10, { endOnFailure: true }),
  )
  // Otherwise this would prove nothing.
  expect(checked).toBeGreaterThan(scaled(10) * 15)
}

interface Made {
  readonly dice: Dice
  readonly graph: ReturnType<typeof generateGraph>
  readonly query: string
}

test('no answer has more nodes than its operation costs', async () => {
  let nodes = 0
  await forGenerated((document, variables, cost, { graph, query }) => {
    const { data } = answerByReference(reference, graph, document, variables)
    const found = data ? nodesIn(schema.getQueryType() as GraphQLNamedType, data) : 0
    nodes += found
    expect(found, `${query}\n${JSON.stringify(variables)}`).toBeLessThanOrEqual(cost)
  })
  expect(nodes).toBeGreaterThan(1000)
})

const RULES = specifiedRules.filter(({ name }) => name !== 'NoUnusedVariablesRule' && name !== 'NoUnusedFragmentsRule')

test('no operation costs less for what is added to it', async () => {
  let [less, same] = [0, 0]
  await forGenerated(async (document, variables, cost, { dice, query }) => {
    const fewer = withoutOne(document, dice)
    if (validate(schema, fewer, RULES).length > 0) return
    const without = await costOf(fewer, variables)
    if (without === undefined) return
    expect(without, query).toBeLessThanOrEqual(cost)
    if (without < cost) less++
    else same++
  })
  expect(Math.min(less, same)).toBeGreaterThan(15)
})

test('no page costs less for being larger', async () => {
  const sizes = fc.integer({ min: 0, max: 99 })
  const inner = 'first: $inner) { nodes { id evidence { __typename } } totalCount }'
  const document = parse(
    `query ($n: Int, $inner: Int) { people(first: $n) { nodes { events(${inner} } edges { node { claims(${inner} } } } }`,
  )
  await fc.assert(
    fc.asyncProperty(sizes, sizes, async (n, inner) => {
      const cost = (await costOf(document, { n, inner })) as number
      expect(await costOf(document, { n: n + 1, inner })).toBeGreaterThan(cost)
      const wider = await costOf(document, { n, inner: inner + 1 })
      if (n > 0) expect(wider).toBeGreaterThan(cost)
      else expect(wider).toBe(cost)
    }),
    runs(200),
  )
})

/** The same document without one of its fields. */
function withoutOne(document: DocumentNode, dice: Dice): DocumentNode {
  const fields: FieldNode[] = []
  visit(document, { Field: (field) => void fields.push(field) })
  const one = dice.pick(fields)
  return visit(document, { Field: (field) => (field === one ? null : undefined) })
}

/** Of lists that have no pages, as many entries count. */
const ASSUMED = 10

type Answered = Readonly<Record<string, unknown>>

/** The nodes and relationships that an object of an answer holds, in whatever it holds. */
function nodesIn(type: GraphQLNamedType, object: Answered): number {
  if (type.name.endsWith('Connection')) return nodesOfConnection(type, object)
  return sum(
    Object.entries(object).map(([key, value]) => {
      const inner = typeOfKey(type, key)
      const counts = objectsIn(value).map((each) => nodesIn(inner, each) + (isNode(inner) ? 1 : 0))
      // Its length is an argument's, and counted by it.
      const isBounded = /^(Path|Subgraph)/.test(type.name) || type.name === 'Query'
      return sum(Array.isArray(value) && !isBounded ? counts.toSorted((a, b) => b - a).slice(0, ASSUMED) : counts)
    }),
  )
}

/** An entry is one, whether it is asked for as a node or as an edge. */
function nodesOfConnection(type: GraphQLNamedType, connection: Answered): number {
  const lists = Object.entries(connection).filter(([, value]) => Array.isArray(value))
  const entries = lists
    .filter(([key]) => /^(nodes|edges)/.test(key))
    .map(([key, value]) => ({ inner: typeOfKey(type, key), objects: objectsIn(value) }))
  const within = entries.flatMap(({ inner, objects }) =>
    objects.map((each) => nodesIn(inner, each) - (isNode(inner) ? 0 : ownNodes(inner, each))),
  )
  return Math.max(0, ...entries.map(({ objects }) => objects.length)) + sum(within)
}

/** How often an edge has its node, which is the entry itself. */
const ownNodes = (edge: GraphQLNamedType, object: Answered): number =>
  Object.keys(object).filter((key) => fieldOf(key) === 'node' && typeOfKey(edge, key)).length

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

const objectsIn = (value: unknown): Answered[] =>
  [value].flat().filter((each): each is Answered => typeof each === 'object' && each !== null)

/** Generated aliases begin with the field's name. */
const fieldOf = (key: string): string => key.replace(/_(x|\d+)$/, '')

/** Of whichever type behind an interface has the field: what it leads to is of one kind. */
function typeOfKey(type: GraphQLNamedType, key: string): GraphQLNamedType {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []
  const field = types.map((each) => each.getFields()[fieldOf(key)]).find((each) => each !== undefined)
  return field ? getNamedType(field.type) : type
}

const isNode = (type: GraphQLNamedType): boolean =>
  ['Node', 'Entity', 'Evidenced', 'Relationship'].includes(type.name) ||
  (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'))
