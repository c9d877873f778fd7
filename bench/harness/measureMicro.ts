import { getOperationAST, getVariableValues, type OperationDefinitionNode, parse } from 'graphql'
import { createAnswering } from '../../src/answer.ts'
import { bind } from '../../src/cypher/bind.ts'
import { columnName, compile } from '../../src/cypher/compile.ts'
import type { Engine } from '../../src/engine/Engine.ts'
import { serveSchema } from '../../src/graphql/schema/serveSchema.ts'
import { buildModel } from '../../src/model/buildModel.ts'
import { readSchema } from '../../src/model/readSchema.ts'
import { bindArguments } from '../../src/plan/bindArguments.ts'
import { planKeyOf } from '../../src/plan/PlanKey.ts'
import { planOperation } from '../../src/plan/planOperation.ts'
import { shapeResponse } from '../../src/result/shapeResponse.ts'
import { largeResponse } from '../operations/largeResponse.ts'
import { threeLevels } from '../operations/threeLevels.ts'
import { countFields } from './compare.ts'
import { createSample } from './Sample.ts'
import { type Spread, spreadOf } from './statistics.ts'

export interface Micro {
  /** Milliseconds of CPU for an operation that was never seen, and for one that was: all but the engine's part. */
  readonly cold: Spread
  readonly warm: Spread
  /** How many times as long as `JSON.stringify` of a response the shaping of it takes. */
  readonly shaping: Spread
  readonly fields: number
}

const source = readSchema()
const model = buildModel(source)
const schema = serveSchema(source, model)

/** What newsgraph itself does, without an engine. */
export async function measureMicro(engine: Engine, rounds: number): Promise<Micro> {
  return { ...(await measureCompiling(engine, rounds)), ...(await measureShaping(engine, rounds)) }
}

const COLD = 100
const WARM = 5_000

async function measureCompiling(engine: Engine, rounds: number): Promise<Pick<Micro, 'cold' | 'warm'>> {
  const { answer } = createAnswering({ schema, model, read: async () => [], dialect: engine.dialect })
  const question = (key: string) => {
    const document = parse(threeLevels.query)
    return { document, operation: operationOf(document), key, variables: { id: 'event:none' } }
  }
  const cold: number[] = []
  const warm: number[] = []
  const known = question('known')
  for (let round = 0; round < rounds; round++) {
    const unseen = Array.from({ length: COLD }, (_, index) => question(`${round} ${index}`))
    cold.push(await cpuOf(unseen, answer))
    warm.push(await cpuOf(Array(WARM).fill(known), answer))
  }
  return { cold: spreadOf(cold), warm: spreadOf(warm) }
}

/** Milliseconds of CPU that one takes. */
async function cpuOf<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (const item of items) await work(item)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / items.length
}

async function measureShaping(engine: Engine, rounds: number): Promise<Pick<Micro, 'shaping' | 'fields'>> {
  const document = parse(largeResponse.query)
  const operation = operationOf(document)
  const [variables = {}] = await largeResponse.inputs(createSample(engine.read))
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  const plan = planOperation(schema, model, document, operation, planKeyOf(schema, model, operation, coerced))
  const template = compile(plan, model, engine.dialect)
  if (!template) throw new Error('The operation reads nothing.')
  const { arguments: args } = bindArguments(plan, coerced)
  const [row = {}] = await engine.read(bind(template, args))
  const columns = plan.columns.map((_, index) => row[columnName(index)])
  const shape = shapeResponse(plan, schema, model)
  const response = shape(columns, args, document.loc?.source)
  const ratios: number[] = []
  for (let round = 0; round < rounds * 5; round++) {
    const shaping = timeOf(() => shape(columns, args, document.loc?.source))
    ratios.push(shaping / timeOf(() => JSON.stringify(response)))
  }
  return { shaping: spreadOf(ratios), fields: countFields(response.data) }
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const operationOf = (document: ReturnType<typeof parse>): OperationDefinitionNode => {
  const operation = getOperationAST(document)
  if (!operation) throw new Error('The document has no operation.')
  return operation
}
