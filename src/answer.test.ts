import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { type AnsweringOptions, createAnswering } from './answer.ts'
import { dialect } from './engine/neo4j/dialect.ts'
import { serveSchema } from './graphql/schema/serveSchema.ts'
import { buildModel } from './model/buildModel.ts'
import { readSchema } from './model/readSchema.ts'

const source = readSchema()
const model = buildModel(source)
const schema = serveSchema(source, model)

function answering(options: Partial<AnsweringOptions> = {}) {
  const { answer, plans } = createAnswering({ schema, model, read: async () => [{ r0: [] }], dialect, ...options })
  return {
    plans,
    ask: (query: string, variables = {}) => {
      const document = parse(query)
      const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
      return answer({ document, operation: operation as OperationDefinitionNode, key: query, variables })
    },
  }
}

test('compiles an operation once for all values of one shape', async () => {
  const { ask, plans } = answering()
  const query = 'query ($first: Int, $after: String) { people(first: $first, after: $after) { nodes { name } } }'
  await ask(query, { first: 10 })
  await ask(query, { first: 20 })
  expect(plans().compiled).toBe(1)
  await ask(query, { first: 20, after: 'WyJRdWVyeS5wZW9wbGUiLCJwZXJzb246YSJd' })
  await ask(query, { first: 30, after: 'WyJRdWVyeS5wZW9wbGUiLCJwZXJzb246YiJd' })
  expect(plans().compiled).toBe(2)
})

test('compiles anew for another number of levels', async () => {
  const { ask, plans } = answering({ read: async () => [{ r0: [] }] })
  const query = 'query ($most: Int) { paths(from: "person:a", to: "person:b", maxLength: $most) { length } }'
  for (const most of [1, 6, 1, 6]) await ask(query, { most })
  expect(plans().compiled).toBe(2)
})

test('compiles anew where a variable decides what is selected', async () => {
  const { ask, plans } = answering()
  const query = 'query ($with: Boolean!) { people { nodes { name @include(if: $with) id } } }'
  await ask(query, { with: true })
  await ask(query, { with: false })
  await ask(query, { with: true })
  expect(plans().compiled).toBe(2)
})

test('compiles anew where an id is of another type, once for all ids of no type', async () => {
  const { ask, plans } = answering({ read: async () => [{ r0: null }] })
  const query = 'query ($id: ID!) { node(id: $id) { id } }'
  for (const id of ['person:a', 'person:b', 'country:c', 'x:1', 'y:2', 'z', '']) await ask(query, { id })
  expect(plans().compiled).toBe(3)
})

test('keeps no more plans than it may, and the latest of them', async () => {
  const { ask, plans } = answering({ keep: 10 })
  for (let index = 0; index < 100; index++) await ask(`{ a${index}: people { totalCount } }`)
  expect(plans()).toEqual({ compiled: 100, kept: expect.any(Number) })
  expect(plans().kept).toBeLessThanOrEqual(10)
  await ask('{ a99: people { totalCount } }')
  expect(plans().compiled).toBe(100)
})
