import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import QuickLRU from 'quick-lru'
import { bind } from './cypher/bind.ts'
import { columnName, compile } from './cypher/compile.ts'
import type { Dialect } from './cypher/Dialect.ts'
import type { Template } from './cypher/Template.ts'
import type { Row, Run } from './engine/Engine.ts'
import type { ErrorCode } from './errors/codes.ts'
import { NewsgraphError } from './errors/NewsgraphError.ts'
import { executeIntrospection } from './graphql/executeIntrospection.ts'
import { excessOfCost, excessOfStatement, reportCost } from './graphql/limits/excessOfCost.ts'
import { type Excess, exceeded } from './graphql/limits/LimitExceeded.ts'
import type { Limits } from './graphql/limits/Limits.ts'
import { readVariables } from './graphql/readVariables.ts'
import type { Timings } from './metrics/Observed.ts'
import type { Model } from './model/Model.ts'
import { type Arguments, bindArguments } from './plan/bindArguments.ts'
import { type Cost, planCost } from './plan/cost/planCost.ts'
import type { Plan } from './plan/Plan.ts'
import { planKeyOf } from './plan/PlanKey.ts'
import { planOperation } from './plan/planOperation.ts'
import { type ShapeResponse, shapeResponse } from './result/shapeResponse.ts'

/** A validated query. */
interface Question {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** The key of the document in the cache. Equal documents have equal keys. */
  readonly key: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The address of the client, for the engine. */
  readonly client?: string | undefined
  /** Whether to add the cost to the response. */
  readonly showCost?: boolean
}

export interface Answering {
  /**
   * Answers a query with one statement. A query with wrong variables or arguments, or with too high a cost, is refused before
   * anything runs: the result has errors and no `data`. If only nullable fields of `Query` have wrong arguments, these are null, with
   * an error, and the others are answered. Throws `GRAPH_UNAVAILABLE` if the engine cannot be used now, `STATEMENT_TIMEOUT` if it
   * takes too long, `INTERNAL_SERVER_ERROR` if the statement fails, and the reason of `signal` if that is aborted. Writes durations
   * into `timings`.
   */
  answer(question: Question, timings?: Timings, signal?: AbortSignal): Promise<ExecutionResult>
  /** How many plans were made, and how many are cached. */
  plans(): { readonly compiled: number; readonly kept: number }
}

export interface AnsweringOptions {
  readonly schema: GraphQLSchema
  readonly model: Model
  readonly read: Run
  /** The Cypher of the engine. */
  readonly dialect: Dialect
  /** The limits of cost and of the length of statements. Not set: none. */
  readonly limits?: Pick<Limits, 'cost' | 'statement'>
  /** How many plans are cached. The least recently used ones are dropped. */
  readonly keep?: number
}

type Variables = Readonly<Record<string, unknown>>

/** Errors of an engine whose messages are shown to clients. */
const PUBLIC: ReadonlySet<ErrorCode> = new Set(['STATEMENT_TIMEOUT', 'GRAPH_UNAVAILABLE'])

/** Errors of the engine as a whole: the same statement works when they are resolved. */
const TRANSIENT: ReadonlySet<ErrorCode> = new Set(['ENGINE_UNREACHABLE', 'ENGINE_UNAUTHORIZED', 'ENGINE_UNSUPPORTED'])

const NO_LIMIT = { cost: Number.POSITIVE_INFINITY, statement: Number.POSITIVE_INFINITY }

interface Compiled {
  readonly plan: Plan
  readonly costOf: (args: Arguments) => Cost
  /** Made when it is first needed: what costs too much is not compiled. */
  readonly template: () => Template | null
  readonly shape: ShapeResponse
}

/** An operation whose arguments can be used, but for those of some fields of `Query`. */
interface Usable {
  readonly ready: Compiled
  readonly args: Arguments
  readonly refusals: readonly GraphQLError[]
}

/** Answers queries: plan, compile, bind, run, shape. The first two are cached for all variables with one plan key. */
export function createAnswering({
  schema,
  model,
  read,
  dialect,
  limits = NO_LIMIT,
  keep = 1000,
}: AnsweringOptions): Answering {
  const kept = new QuickLRU<string, Compiled>({ maxSize: Math.ceil(keep / 2) })
  let compiled = 0

  /** @param without keys of fields of `Query` that are left out, because their arguments cannot be used. */
  function compileQuestion(
    { document, operation, key }: Question,
    variables: Variables,
    timings: Timings,
    without: ReadonlySet<string>,
  ): Compiled {
    const planKey = planKeyOf(schema, model, operation, variables)
    const left = without.size > 0 ? JSON.stringify([...without]) : ''
    const name = `${key} ${operation.name?.value ?? ''} ${JSON.stringify(planKey)}${left}`
    const known = kept.get(name)
    timings.cacheHit = known !== undefined
    if (known) return known
    const plan = planOperation(schema, model, document, operation, planKey, without)
    let template: Template | null | undefined
    const fresh: Compiled = {
      plan,
      costOf: planCost(plan),
      template() {
        if (template === undefined) template = compile(plan, model, dialect)
        return template
      },
      shape: shapeResponse(plan, schema, model),
    }
    kept.set(name, fresh)
    compiled++
    return fresh
  }

  /**
   * Leaves out the fields of `Query` whose arguments cannot be used, with the errors of each: they are null, where they may be, and
   * the others are answered. Where one may not be null, or none is left, the whole operation is refused.
   */
  function checkArguments(
    question: Question,
    values: Variables,
    timings: Timings,
  ): Usable | { errors: GraphQLError[] } {
    const source = question.document.loc?.source
    const refusals: GraphQLError[] = []
    const without = new Set<string>()
    for (;;) {
      const ready = attempt(() => compileQuestion(question, values, timings, without))
      if (ready instanceof GraphQLError) return { errors: [ready] }
      const { roots, introspection } = ready.plan
      const { arguments: args, refused } = bindArguments(ready.plan, values, source)
      if (refused.length === 0) return { ready, args, refusals }
      const isWhole = refused.length === roots.length && introspection.length === 0
      if (isWhole || refused.some(({ root }) => !root.nullable))
        return { errors: refused.flatMap(({ errors }) => errors) }
      for (const { root, errors } of refused) {
        without.add(root.key)
        refusals.push(...errors.map((error) => errorAt(error, root.key)))
      }
    }
  }

  async function run(
    template: Template,
    args: Arguments,
    timings: Timings,
    signal: AbortSignal | undefined,
    client: string | undefined,
  ): Promise<readonly Row[]> {
    const begun = performance.now()
    timings.statementText = template.text
    timings.statementBegun = begun
    try {
      return await read(bind(template, args), signal, client)
    } catch (cause) {
      signal?.throwIfAborted()
      throw faultOf(cause)
    } finally {
      timings.statement = performance.now() - begun
    }
  }

  function refused(excess: Excess<'cost' | 'statement'>, timings: Timings): ExecutionResult {
    timings.limit = excess.limit
    return { errors: [exceeded(excess, limits)] }
  }

  return {
    plans: () => ({ compiled, kept: kept.size }),
    async answer(question, timings = {}, signal) {
      const begun = performance.now()
      timings.planBegun = begun
      const variables = readVariables(schema, question.operation, question.variables)
      if ('errors' in variables) return variables
      const { values } = variables
      const usable = checkArguments(question, values, timings)
      if ('errors' in usable) return usable
      const { ready, args, refusals } = usable
      const { plan, costOf, shape } = ready
      const source = question.document.loc?.source
      const cost = costOf(args)
      timings.cost = cost.total
      const tooCostly = excessOfCost(cost, limits, source)
      if (tooCostly) return refused(tooCostly, timings)
      const template = ready.template()
      const tooLong = template && excessOfStatement(template.text, limits)
      if (tooLong) return refused(tooLong, timings)
      const planned = performance.now()
      timings.plan = planned - begun
      const [row = {}] = template ? await run(template, args, timings, signal, question.client) : []
      const shaping = performance.now()
      timings.shapeBegun = shaping
      const response = shape(
        plan.columns.map((_, index) => row[columnName(index)]),
        args,
        source,
      )
      const { introspection } = plan
      const asked =
        introspection.length > 0 ? executeIntrospection(schema, question, introspection, response) : response
      const whole = refusals.length > 0 ? { ...asked, errors: [...refusals, ...(asked.errors ?? [])] } : asked
      timings.shape = performance.now() - shaping
      return question.showCost ? { ...whole, extensions: { cost: reportCost(cost, limits) } } : whole
    },
  }
}

/** What is said of a read that failed. Only what may pass by itself is an outage: a client that tried anything else again would do so in vain. */
export function faultOf(cause: unknown): NewsgraphError {
  const code = cause instanceof NewsgraphError ? cause.code : undefined
  if (cause instanceof NewsgraphError && PUBLIC.has(cause.code)) return cause
  return code !== undefined && TRANSIENT.has(code)
    ? new NewsgraphError('GRAPH_UNAVAILABLE', 'The graph is unavailable. Try again later.', { cause })
    : new NewsgraphError('INTERNAL_SERVER_ERROR', 'The graph refused a statement.', { cause })
}

/** What `make` gives, or the refusal that it throws. */
function attempt<T>(make: () => T): T | GraphQLError {
  try {
    return make()
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** The same error, of a field of the response. */
const errorAt = ({ message, nodes, source, positions, extensions }: GraphQLError, key: string): GraphQLError =>
  new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: [key],
    extensions,
  })
