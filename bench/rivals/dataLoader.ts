import { ApolloServer } from '@apollo/server'
import neo4j from 'neo4j-driver'
import { serveSchema } from '../../src/graphql/schema/serveSchema.ts'
import { buildModel } from '../../src/model/buildModel.ts'
import { readSchema } from '../../src/model/readSchema.ts'
import { askApollo } from '../contenders/askApollo.ts'
import type { Contender, Neo4jAddress } from '../harness/Contender.ts'
import { addResolvers } from './addResolvers.ts'
import { apolloOptions } from './apolloOptions.ts'
import { createLoaders } from './createLoaders.ts'

/** The classic: a resolver for each field, over the very schema that newsgraph serves, and DataLoader between it and Neo4j. */
export async function dataLoader({ uri, user, password }: Neo4jAddress): Promise<Contender> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  const source = readSchema()
  const model = buildModel(source)
  const schema = serveSchema(source, model)
  addResolvers(schema, model)
  const apollo = new ApolloServer({ schema, ...apolloOptions })
  await apollo.start()
  return {
    name: 'resolvers with DataLoader',
    prepare: ({ query, notByResolvers }) =>
      notByResolvers ?? {
        ask: askApollo(apollo, query, () => ({ loaders: createLoaders(driver) })),
        data: (data) => data,
      },
    async close() {
      await apollo.stop()
      await driver.close()
    },
  }
}
