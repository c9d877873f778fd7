import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import { missingToken } from './access/Access.ts'
import { type Actor, includesRole, type Role } from './access/Actor.ts'
import { type Answering, faultOf } from './answer.ts'
import type { Engine } from './engine/Engine.ts'
import type { ErrorCode } from './errors/codes.ts'
import { NewsgraphError } from './errors/NewsgraphError.ts'
import { type GraphPart, graphPartOf, withoutWrapping } from './graphql/graphPart.ts'
import { MAX_ERRORS } from './graphql/readVariables.ts'
import { selectedFields } from './graphql/selectedFields.ts'
import { createRateLimit } from './http/createRateLimit.ts'
import { removeArticles } from './load/loadTogether.ts'
import type { Problem } from './load/Problem.ts'
import { type ArticleInput, publishArticle } from './load/publishArticle.ts'
import type { Timings } from './metrics/Observed.ts'
import type { Model } from './model/Model.ts'

/** A validated mutation. */
interface Mutation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly key: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly client?: string | undefined
  readonly actor: Actor | undefined
}

/** What a write did, as its payload shows it. */
interface Outcome {
  readonly article?: string | undefined
  readonly seq?: number | undefined
  readonly problems?: readonly Problem[]
  readonly warnings?: readonly Problem[]
}

type Args = Readonly<Record<string, unknown>>

export interface WritingOptions {
  readonly schema: GraphQLSchema
  readonly model: Model
  readonly engine: Pick<Engine, 'read' | 'write'>
  readonly answer: Answering['answer']
  /** Mutations per second and actor, averaged over 10 seconds; null for no limit. */
  readonly rate: number | null
  /** Whether anybody can have a token. */
  readonly isOn: boolean
  readonly log: { info(details: object, message: string): void }
}

/** The role that each mutation needs. */
const ROLES: Readonly<Record<string, Role>> = { publishArticle: 'editor', retractArticle: 'editor' }

/** Errors of a single field, which the client can do something about. */
const OF_FIELD: ReadonlySet<ErrorCode> = new Set(['VERSION_CONFLICT', 'ARTICLE_UNKNOWN', 'RATE_LIMITED'])

/**
 * Creates the execution of mutations: one after another, as GraphQL demands. What a payload selects of the graph is read by one statement,
 * planned as a query, after the write. Throws `UNAUTHENTICATED` or `FORBIDDEN` before anything runs, and as `answer` does if the graph
 * cannot be written.
 */
export function createWriting({ schema, model, engine, answer, rate, isOn, log }: WritingOptions) {
  const limit = rate === null ? undefined : createRateLimit(rate)

  async function write(name: string, args: Args, { id: actor }: Actor): Promise<Outcome> {
    const seconds = limit?.secondsFor(actor) ?? 0
    if (seconds > 0)
      throw new NewsgraphError(
        'RATE_LIMITED',
        `WRITE_RATE_LIMIT exceeded. Retry in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
      )
    const ifVersion = typeof args['ifVersion'] === 'number' ? args['ifVersion'] : undefined
    if (name === 'retractArticle') {
      const id = String(args['id'])
      const reason = typeof args['reason'] === 'string' ? args['reason'] : undefined
      const [removed] = await removeArticles(engine, model, [id], { kind: 'RETRACT', actor, reason, ifVersion })
      log.info({ actor, article: id, seq: removed?.seq }, 'Article retracted')
      return { seq: removed?.seq }
    }
    const { id, ...published } = await publishArticle(engine, model, args['input'] as ArticleInput, {
      actor,
      ifVersion,
    })
    if (published.seq !== undefined) log.info({ actor, article: id, seq: published.seq }, 'Article published')
    return { article: id, ...published }
  }

  return async function mutate(mutation: Mutation, timings: Timings, signal?: AbortSignal): Promise<ExecutionResult> {
    const { document, operation, actor } = mutation
    const { coerced: variables, errors } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      mutation.variables,
      { maxErrors: MAX_ERRORS },
    )
    if (errors) return { errors: errors.map(withInputCode) }
    const fragments = new Map(
      document.definitions.flatMap((each): [string, FragmentDefinitionNode][] =>
        each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [],
      ),
    )
    const type = schema.getMutationType()
    const roots = [...selectedFields('Mutation', operation.selectionSet.selections, fragments, variables)]
    const known = requireRoles(
      roots.flatMap(([, [field]]) => field?.name.value ?? []),
      actor,
      isOn,
    )
    const data: Record<string, unknown> = {}
    const found: GraphQLError[] = []
    for (const [key, fields] of roots) {
      const [field] = fields
      const definition = field && type?.getFields()[field.name.value]
      if (!field || !definition || !known) {
        data[key] = 'Mutation'
        continue
      }
      signal?.throwIfAborted()
      try {
        const args = getArgumentValues(definition, field, variables)
        const outcome = await write(field.name.value, args, known).catch((error) => {
          throw isOfField(error) ? error : faultOf(error)
        })
        const payload = String(definition.type)
        const selections = fields.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
        const selected = selectedFields(payload, selections, fragments, variables)
        const part = graphPartOf(mutation, key, selected, outcome)
        const read = part ? await readPart(part, timings, signal) : {}
        found.push(...(read.errors ?? []).map((error) => errorAt(error, field, [key, ...(error.path ?? [])])))
        data[key] = Object.fromEntries(
          [...selected].map(([name, [each]]) => [
            name,
            shownField(payload, name, each, outcome, read.data, fragments, variables),
          ]),
        )
      } catch (error) {
        if (!(error instanceof GraphQLError) && !isOfField(error)) throw error
        data[key] = null
        found.push(errorAt(error, field, [key]))
      }
    }
    return found.length > 0 ? { errors: found, data } : { data }
  }

  async function readPart(part: GraphPart, timings: Timings, signal?: AbortSignal): Promise<ExecutionResult> {
    const read = await answer(part, timings, signal)
    return { ...read, ...(read.data && { data: withoutWrapping(part, read.data) }) }
  }
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/** The actor, if the operation has mutations. */
function requireRoles(names: readonly string[], actor: Actor | undefined, isOn: boolean): Actor | undefined {
  const needed = names.flatMap((name) => ROLES[name] ?? [])
  if (needed.length === 0) return actor
  if (!isOn) throw new NewsgraphError('UNAUTHENTICATED', 'Writing is off. To turn it on, set TOKENS_FILE or JWKS_URL.')
  if (!actor) throw missingToken()
  const missing = needed.find((role) => !includesRole(actor.role, role))
  if (missing)
    throw new NewsgraphError('FORBIDDEN', `This needs a token with the role ${missing}; yours is ${actor.role}.`)
  return actor
}

function shownField(
  payload: string,
  key: string,
  field: FieldNode | undefined,
  { problems = [], warnings = [] }: Outcome,
  read: ExecutionResult['data'],
  fragments: Fragments,
  variables: Args,
): unknown {
  const name = field?.name.value
  if (name === '__typename') return payload
  if (name !== 'problems' && name !== 'warnings') return read?.[key] ?? null
  const selected = [...selectedFields('Problem', field?.selectionSet?.selections ?? [], fragments, variables)]
  const show = ({ message, path, hint }: Problem) => ({
    __typename: 'Problem',
    message,
    path: path.map(String),
    hint: hint ?? null,
  })
  return (name === 'problems' ? problems : warnings).map((problem) => {
    const all: Readonly<Record<string, unknown>> = show(problem)
    return Object.fromEntries(selected.map(([as, [each]]) => [as, all[each?.name.value ?? '']]))
  })
}

const isOfField = (error: unknown): error is NewsgraphError =>
  error instanceof NewsgraphError && OF_FIELD.has(error.code)

const withInputCode = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })

function errorAt(
  error: GraphQLError | NewsgraphError,
  field: FieldNode,
  path: readonly (string | number)[],
): GraphQLError {
  const extensions = error instanceof NewsgraphError ? { code: error.code } : error.extensions
  return new GraphQLError(error.message, { nodes: [field], path: [...path], extensions })
}
