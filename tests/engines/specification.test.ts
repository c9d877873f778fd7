import fc from 'fast-check'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAnswering } from '../../src/answer.ts'
import type { Engine } from '../../src/engine/Engine.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { EFFORT, runs, scaled } from '../support/effort.ts'
import { engineSeed, isEmbedded, onEngine, openEngine } from '../support/engine.ts'
import { model, schema } from '../support/model.ts'
import { answerByReference } from '../support/reference/answerByReference.ts'
import { Dice } from '../support/reference/Dice.ts'
import { generateGraph } from '../support/reference/generateGraph.ts'
import { generateOperation } from '../support/reference/generateOperation.ts'
import { referenceOf } from '../support/reference/referenceOf.ts'
import { writeGraph } from '../support/reference/writeGraph.ts'

const reference = referenceOf(model, schema)

/** Other operations, and more: `NEWSGRAPH_TEST_SEED=2 NEWSGRAPH_TEST_EFFORT=10 npx vitest run --project embedded specification`. */
const KINDS = {
  'whole graphs, filtered and ordered': { filters: true, broken: false, depth: 6 },
  'whole graphs, a few levels deep': { filters: true, broken: false, depth: 3 },
  'graphs with broken values': { filters: false, broken: true, depth: 6 },
}

/** Neo4j plans each of these statements anew, which takes it far longer than running it, and for the deep ones a second. */
const sizeOf = (depth: number) => {
  if (isEmbedded) return { graphs: 15, operations: 60 }
  return depth > 3 ? { graphs: 2, operations: 15 } : { graphs: 4, operations: 20 }
}

onEngine('the engine answers as graphql-js does over resolvers in memory', () => {
  let engine: Engine

  beforeAll(async () => {
    engine = await openEngine()
    await engine.prepare(indexesOf(model))
  })
  afterAll(() => engine.close())

  test.each(Object.entries(KINDS))(
    'for generated operations over %s',
    { timeout: 300_000 * Math.max(1, EFFORT) },
    async (_, { filters, broken, depth }) => {
      const { graphs, operations } = sizeOf(depth)
      const seen = { operations: 0, errors: 0 }
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (chance) => {
          const dice = new Dice(chance)
          const graph = generateGraph(dice, model, { broken })
          await writeGraph(engine, graph)
          const answering = createAnswering({ schema, model, read: engine.read, dialect: engine.dialect })
          for (let index = 0; index < operations; index++) {
            const { query, variables } = generateOperation(dice, reference, graph, { filters, depth })
            const document = parse(query)
            if (validate(schema, document).length > 0) continue
            const expected = answerByReference(reference, graph, document, variables)
            const actual = await answering.answer({ document, operation: operationOf(document), key: query, variables })
            seen.operations++
            seen.errors += expected.errors ? 1 : 0
            // As text, so that the order of keys counts.
            expect(plain(actual), `${query}\n${JSON.stringify(variables)}`).toBe(plain(expected))
          }
        }),
        runs(graphs, { seed: engineSeed, endOnFailure: true }),
      )
      // Otherwise this would prove nothing.
      expect(seen.operations).toBeGreaterThan((scaled(graphs) * operations) / 3)
      if (broken) expect(seen.errors).toBeGreaterThan(scaled(graphs))
    },
  )
})

const operationOf = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode

/** Codes are newsgraph's own; the rest is the specification's. */
function plain({ data, errors }: { data?: unknown; errors?: readonly { toJSON(): object }[] | undefined }): string {
  const bare = errors?.map((error) => ({ ...error.toJSON(), extensions: undefined }))
  return JSON.stringify({ ...(bare && { errors: bare }), data }, null, 1)
}
