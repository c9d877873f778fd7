import { parseArgs } from 'node:util'
import { Kind, type OperationDefinitionNode, parse, validate } from 'graphql'
import { createAnswering } from '../src/answer.ts'
import type { Engine } from '../src/engine/Engine.ts'
import { NewsgraphError } from '../src/errors/NewsgraphError.ts'
import { serveSchema } from '../src/graphql/schema/serveSchema.ts'
import type { Timings } from '../src/metrics/Observed.ts'
import { buildModel } from '../src/model/buildModel.ts'
import { readSchema } from '../src/model/readSchema.ts'
import { openFilled, openGraph } from './harness/openGraph.ts'
import { costlyOperations } from './operations/costlyOperations.ts'

/*
 * Measures the slowest operations below LIMIT_COST on the largest hubs of a generated graph:
 * npm run bench:cost -- --entities 10000 --engine neo4j
 * --skip 'two hops' leaves out operations with this text in their name. With --quick, it only checks on a small graph that each
 * is answered or times out; else the exit code is 1.
 */

const { values } = parseArgs({
  options: {
    entities: { type: 'string' },
    engine: { type: 'string', default: 'embedded' },
    skip: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
})
const entities = Number(values.entities ?? (values.quick ? 300 : 10_000))
const source = readSchema()
const model = buildModel(source)
const schema = serveSchema(source, model)

if (values.engine === 'embedded') {
  const engine = await openFilled(entities)
  await measure(engine)
  await engine.close()
} else {
  const graph = await openGraph(entities)
  await measure(graph.neo4j)
  await graph.close()
}

async function measure(engine: Engine): Promise<void> {
  const { answer } = createAnswering({ schema, model, read: engine.read, dialect: engine.dialect })
  const hubs = await hubsOf(engine)
  for (const [name, query] of Object.entries(costlyOperations)) {
    if (values.skip && name.includes(values.skip)) continue
    const document = parse(query)
    const mistakes = validate(schema, document)
    if (mistakes.length > 0) throw new Error(`${name}: ${mistakes.join('\n')}`)
    const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
    let [ms, outcome, bytes]: [number, string, number] = [Number.POSITIVE_INFINITY, '', 0]
    const timings: Timings = {}
    // Neo4j compiles a statement when it first comes.
    for (let round = 0; round < (values.quick ? 1 : 3); round++) {
      const begun = performance.now()
      const question = { document, operation: operation as OperationDefinitionNode, key: query, variables: hubs }
      const result = await answer(question, timings).catch((error: Error) => error)
      if (values.quick && result instanceof Error && !isLate(result)) process.exitCode = 1
      outcome = result instanceof Error ? String(result.cause ?? result).slice(0, 80) : 'answered'
      ms = Math.min(ms, performance.now() - begun)
      bytes = JSON.stringify(result).length
    }
    const figures = [
      `${ms.toFixed(0).padStart(7)} ms`,
      `cost ${timings.cost}`.padEnd(14),
      `${Math.round(bytes / 1000)} kB`,
    ]
    console.log([...figures, name, outcome].join('  '))
  }
}

/** Whether it timed out, which can happen on a busy machine. */
function isLate(error: Error): boolean {
  return error instanceof NewsgraphError && error.code === 'STATEMENT_TIMEOUT'
}

/** The entities with the most relationships: one, two, and five hundred. */
async function hubsOf(engine: Engine) {
  const text = `MATCH (n:Entity)-[r]-(:Entity) WITH n.id AS id, count(r) AS degree ORDER BY degree DESC LIMIT 500 RETURN id`
  const ids = (await engine.read({ text, params: {} })).map((row) => String(row['id']))
  return { a: ids[0], b: ids.at(-1), many: ids }
}
