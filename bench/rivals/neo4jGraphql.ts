import { ApolloServer } from '@apollo/server'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import type { Contender, Neo4jAddress } from '../Contender.ts'
import { askApollo } from '../contenders/askApollo.ts'
import { apolloOptions } from './apolloOptions.ts'
import { typeDefs } from './typeDefs.ts'

const comparing = { LT: true, LTE: true, GT: true, GTE: true }

/** `@neo4j/graphql` on Apollo Server, over the graph as newsgraph stores it. */
export async function neo4jGraphql({ uri, user, password }: Neo4jAddress): Promise<Contender> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const library = new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: comparing } } })
  const apollo = new ApolloServer({ schema: await library.getSchema(), ...apolloOptions })
  await apollo.start()
  return {
    name: '@neo4j/graphql',
    prepare({ neo4jGraphql: translated }) {
      if (typeof translated === 'string') return translated
      const { query, variables = (given) => given, data } = translated
      const ask = askApollo(apollo, query)
      return { ask: (given) => ask(variables(given)), data }
    },
    async close() {
      await apollo.stop()
      await driver.close()
    },
  }
}
