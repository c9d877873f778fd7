import { ApolloServer, type BaseContext } from '@apollo/server'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { askApollo } from '../contenders/askApollo.ts'
import type { Contender, Neo4jAddress } from '../harness/Contender.ts'
import { apolloOptions } from './apolloOptions.ts'
import { typeDefs } from './typeDefs.ts'

const comparing = { LT: true, LTE: true, GT: true, GTE: true }

/** `@neo4j/graphql` on Apollo Server, over the graph as newsgraph stores it. */
export async function neo4jGraphql(address: Neo4jAddress): Promise<Contender> {
  const { apollo, stop } = await startNeo4jGraphql(address)
  return {
    name: '@neo4j/graphql',
    prepare({ neo4jGraphql: translated }) {
      if (typeof translated === 'string') return translated
      const { query, variables = (given) => given, data } = translated
      const ask = askApollo(apollo, query)
      return { ask: (given) => ask(variables(given)), data }
    },
    close: stop,
  }
}

export async function startNeo4jGraphql({ uri, user, password }: Neo4jAddress) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const library = new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: comparing } } })
  const apollo = new ApolloServer<BaseContext>({ schema: await library.getSchema(), ...apolloOptions })
  await apollo.start()
  return {
    apollo,
    async stop() {
      await apollo.stop()
      await driver.close()
    },
  }
}
