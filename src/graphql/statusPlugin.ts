import type { ApolloServerPlugin } from '@apollo/server'

/** What the GraphQL-over-HTTP specification wants with 200 in `application/json`: the request was read, its document refused. */
const REFUSED: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]

/**
 * Answers a client that knows `application/json` alone, where a status other than 200 may come from any gateway, with the
 * status that such clients read GraphQL errors from. One that names `application/graphql-response+json` gets 400.
 */
export const statusPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response: { http, body } }) {
        const isNew = request.http?.headers.get('accept')?.includes('application/graphql-response+json')
        if (isNew || http.status !== 400 || body.kind !== 'single') return
        if (REFUSED.includes(body.singleResult.errors?.[0]?.extensions?.['code'])) http.status = 200
      },
    }
  },
}
