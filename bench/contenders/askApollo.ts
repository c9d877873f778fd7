import type { ApolloServer } from '@apollo/server'
import type { Variables } from '../Operation.ts'

/** All of Apollo's work on a request, but HTTP: the response as the text that would be sent. */
export const askApollo =
  (apollo: ApolloServer, query: string) =>
  async (variables: Variables): Promise<string> => {
    const { body } = await apollo.executeOperation({ query, variables })
    if (body.kind !== 'single') throw new Error('The response came in parts.')
    return JSON.stringify(body.singleResult)
  }
