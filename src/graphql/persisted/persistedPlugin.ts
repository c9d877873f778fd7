import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { readRequest } from '../limits/readRequest.ts'
import type { PersistedOperations } from './findPersisted.ts'
import { findPersisted } from './findPersisted.ts'

/** Gives Apollo the text of the operation that a request names. What names none was refused before. */
export const persistedPlugin = (operations: PersistedOperations): ApolloServerPlugin<BaseContext> => ({
  async requestDidStart({ request }) {
    if (!request.http) return
    const text = findPersisted(readRequest(request.http), operations)
    if (text === undefined) return
    request.query = text
    // Apollo would compare it with the text's hash, and ids need not be hashes.
    const { persistedQuery: _, ...extensions } = request.extensions ?? {}
    request.extensions = extensions
  },
})
