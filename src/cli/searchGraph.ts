import { existsSync } from 'node:fs'
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { z } from 'zod'
import { createAnswering } from '../answer.ts'
import { readConfig } from '../config.ts'
import type { KnownEntity, SearchGraph } from '../draft/resolve/KnownEntity.ts'
import type { Engine } from '../engine/Engine.ts'
import { serveSchema } from '../graphql/schema/serveSchema.ts'
import type { Model } from '../model/Model.ts'
import type { SchemaSource } from '../model/readSchema.ts'
import { openEngine } from '../openEngine.ts'

/** How many queries one operation has, and how many hits each. */
const QUERIES = 20
const HITS = 5
/** Longer names are refused by `search`. */
const LONGEST = 150

/** A graph whose names drafts look up. */
export interface OpenGraph {
  readonly search: SearchGraph
  close(): Promise<void>
}

/**
 * Opens the graph that the settings name. Undefined where they name none, or a file that is not there: a draft needs no graph.
 * Rejects where it cannot be opened; it does not wait for a server that does not answer.
 */
export async function openGraph(
  env: NodeJS.ProcessEnv,
  source: SchemaSource,
  model: Model,
): Promise<OpenGraph | undefined> {
  const { engine: config } = readConfig(env)
  if (config.kind === 'embedded' && (config.file === undefined || !existsSync(config.file))) return undefined
  const watcher = { onWait() {}, onAway() {}, onBack() {}, onRestart() {} }
  const engine = await openEngine(config.kind === 'neo4j' ? { ...config, waitMs: 0 } : config, model, watcher)
  return { search: searchIn(engine, source, model), close: () => engine.close() }
}

/** Finds entities by `search`, as clients do: some names in each operation. */
export function searchIn(
  { read, dialect }: Pick<Engine, 'read' | 'dialect'>,
  source: SchemaSource,
  model: Model,
): SearchGraph {
  const { answer } = createAnswering({ schema: serveSchema(source, model), model, read, dialect })
  return async (queries) => {
    const found: (readonly KnownEntity[])[] = []
    for (let from = 0; from < queries.length; from += QUERIES) {
      const some = queries.slice(from, from + QUERIES)
      const document = operationFor(some.length)
      const { data, errors } = await answer({
        document,
        operation: document.definitions.find(isOperation) ?? fail(),
        key: `draft ${some.length}`,
        variables: Object.fromEntries(some.map((each, at) => [`query${at}`, each.slice(0, LONGEST)])),
      })
      if (errors?.[0]) throw errors[0]
      const answered = answers.parse(data)
      found.push(...some.map((_, at) => (answered[`search${at}`]?.nodes ?? []).map(entityOf)))
    }
    return found
  }
}

const isOperation = (each: DocumentNode['definitions'][number]): each is OperationDefinitionNode =>
  each.kind === Kind.OPERATION_DEFINITION

const fail = (): never => {
  throw new Error('The document has an operation.')
}

const documents = new Map<number, DocumentNode>()

function operationFor(count: number): DocumentNode {
  const all = Array.from({ length: count }, (_, at) => at)
  const known =
    documents.get(count) ??
    parse(
      `query Names(${all.map((at) => `$query${at}: String!`).join(', ')}) {
        ${all.map((at) => `search${at}: search(query: $query${at}, types: [PERSON, COUNTRY, ORGANIZATION, PLACE], first: ${HITS}) { nodes { ...Named } }`).join('\n')}
      }
      fragment Named on Entity { __typename id name aliases externalIds { scheme value } }`,
    )
  documents.set(count, known)
  return known
}

const TYPES = { Person: 'PERSON', Country: 'COUNTRY', Organization: 'ORGANIZATION', Place: 'PLACE' } as const

const hit = z.object({
  __typename: z.enum(['Person', 'Country', 'Organization', 'Place']).transform((name) => TYPES[name]),
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  externalIds: z.array(z.object({ scheme: z.string(), value: z.string() })),
})
const answers = z.record(z.string(), z.object({ nodes: z.array(hit) }))

const entityOf = ({ __typename, externalIds, ...each }: z.infer<typeof hit>): KnownEntity => ({
  ...each,
  type: __typename,
  codes: Object.fromEntries(externalIds.map(({ scheme, value }) => [scheme, value])),
})
