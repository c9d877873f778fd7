import { ApolloServer, type BaseContext } from '@apollo/server'
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled'
import { buildSchema } from 'graphql'
import { pino } from 'pino'
import { readConfig } from '../../src/config.ts'
import type { Engine } from '../../src/engine/Engine.ts'
import { openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import type { RequestContext } from '../../src/graphql/RequestContext.ts'
import { serveSchema } from '../../src/graphql/schema/serveSchema.ts'
import { createFairQueue } from '../../src/http/createFairQueue.ts'
import { createHttp } from '../../src/http/createHttp.ts'
import { buildModel } from '../../src/model/buildModel.ts'
import { readSchema } from '../../src/model/readSchema.ts'
import { startService } from '../../src/startService.ts'
import type { Neo4jAddress } from '../harness/Contender.ts'
import { loadRivals } from '../harness/loadRivals.ts'
import { openFilled } from '../harness/openGraph.ts'

export interface ServerOptions {
  readonly entities: number
  readonly address: Neo4jAddress
  /** What the bare server answers with, whatever person it is asked for. */
  readonly person: Readonly<Record<string, unknown>>
}

const log = pino({ level: 'silent' })

/** Who answers over HTTP. Each gives the address that it listens at, on the same HTTP server: fastify. */
export const servers: Readonly<Record<string, (options: ServerOptions) => Promise<string>>> = {
  'newsgraph, embedded': async ({ entities }) => serve(await openFilled(entities)),
  'newsgraph, Neo4j': async ({ address }) => serve(await openNeo4j({ ...address, database: undefined })),
  '@neo4j/graphql': async ({ address }) => {
    const { startNeo4jGraphql } = await loadRivals()
    return listen((await startNeo4jGraphql(address)).apollo)
  },
  'bare Apollo Server': ({ person }) => bare(person),
}

async function serve(engine: Engine): Promise<string> {
  const source = readSchema()
  const model = buildModel(source)
  const { limits, traffic } = readConfig({ RATE_LIMIT: 'off' })
  const own = {
    host: '127.0.0.1',
    port: 0,
    playground: false,
    introspection: true,
    metrics: true,
    slowMs: 1000,
    limits,
    traffic,
  }
  const service = await startService({ schema: serveSchema(source, model), model, engine, log, ...own })
  return `${service.url}/graphql`
}

/** Apollo Server and graphql-js, with nothing behind them. */
async function bare(person: ServerOptions['person']): Promise<string> {
  const schema = buildSchema(/* GraphQL */ `
    type Query {
      person(id: ID!): Person
    }
    type Person {
      id: ID!
      name: String!
      aliases: [String!]!
      description: String
      anonymous: Boolean!
    }
  `)
  const field = schema.getQueryType()?.getFields()['person']
  if (field) field.resolve = () => person
  const apollo = new ApolloServer<BaseContext>({ schema, plugins: [ApolloServerPluginUsageReportingDisabled()] })
  await apollo.start()
  return listen(apollo)
}

async function listen(apollo: ApolloServer<BaseContext> | ApolloServer<RequestContext>): Promise<string> {
  const { traffic } = readConfig({ RATE_LIMIT: 'off' })
  const admit = () => ({ characters: 0, isNew: false })
  const options = { admit, queue: createFairQueue(traffic), traffic, log, readyVersion: async () => 1 }
  const http = await createHttp({ apollo: apollo as ApolloServer<RequestContext>, ...options })
  return `${await http.listen({ host: '127.0.0.1', port: 0 })}/graphql`
}
