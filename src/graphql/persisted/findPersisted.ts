import { GraphQLError } from 'graphql'
import type { RequestedOperation } from '../limits/readRequest.ts'
import type { PersistedOperations } from './PersistedOperations.ts'
import { unusable } from './readPersistedQuery.ts'

/**
 * The text of the persisted operation that a request asks for, by its id or by its text; undefined where it asks for none,
 * which Apollo refuses. Throws `PERSISTED_QUERY_NOT_IN_LIST`, and `BAD_REQUEST` where id and text do not belong together.
 */
export function findPersisted(
  { text, documentId, hash }: RequestedOperation,
  operations: PersistedOperations,
): string | undefined {
  const id = documentId ?? hash
  if (id === undefined) {
    if (text === undefined || operations.has(text)) return text
    throw notInList('This service only answers persisted operations, and this is not one of them.')
  }
  const found = operations.textOf(id)
  if (found === undefined)
    throw notInList(`There is no persisted operation ${JSON.stringify(id.slice(0, LONGEST_ID))}.`)
  if (text !== undefined && text !== found)
    throw unusable('The query is not the persisted operation that the id names.')
  return found
}

/** Ids come from clients; those of manifests are hashes. */
const LONGEST_ID = 100

const notInList = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST', http: { status: 400 } } })
