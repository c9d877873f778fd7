import type { ApolloServer, BaseContext } from '@apollo/server'
import type { Variables } from '../harness/Operation.ts'

/** All of Apollo's work on a request, but HTTP: the response as the text that would be sent. */
export const askApollo =
  <C extends BaseContext>(apollo: ApolloServer<C>, query: string, context: () => C = () => ({}) as C) =>
  async (variables: Variables): Promise<string> => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: context() })
    if (body.kind !== 'single') throw new Error('The response came in parts.')
    if (body.singleResult.errors) throw new Error(JSON.stringify(body.singleResult.errors))
    return JSON.stringify(body.singleResult)
  }
