import type { ApolloServerPlugin } from '@apollo/server'

/** What the GraphQL-over-HTTP specification wants with 200 in `application/json`: the request was read, its document refused. */
const REFUSED: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]

/**
 * Answers GraphQL errors with status 200 to clients that only accept `application/json`, because to them another status can come
 * from any gateway. Clients that accept `application/graphql-response+json` get 400.
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
