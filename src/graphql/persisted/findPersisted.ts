import { GraphQLError } from 'graphql'
import type { RequestedOperation } from '../limits/readRequest.ts'
import { unusable } from './readPersistedQuery.ts'

/** The only operations that a service answers. */
export interface PersistedOperations {
  /** How many different names they have. */
  readonly names: number
  /** The text of an operation by its id: that of a manifest, or the SHA-256 of the text, with or without `sha256:`. */
  textOf(id: string): string | undefined
  /** Whether a text is exactly that of an operation. */
  has(text: string): boolean
}

/**
 * The text of the persisted operation that a request names by id or text; undefined if it names none, which Apollo rejects.
 * Throws `PERSISTED_QUERY_NOT_IN_LIST`, or `BAD_REQUEST` if id and text do not match.
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
