import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'
import { GraphQLError } from 'graphql'
import { sha256 } from '../../util/sha256.ts'

/**
 * The hash of Apollo's `extensions.persistedQuery`; undefined where there is none. Throws `BAD_REQUEST` where it cannot be
 * used: Apollo would call that a fault of its own.
 */
export function readPersistedQuery(extensions: unknown): string | undefined {
  const persistedQuery = memberOf(extensions, 'persistedQuery')
  if (persistedQuery === undefined || persistedQuery === null) return undefined
  if (memberOf(persistedQuery, 'version') !== 1) throw unusable('extensions.persistedQuery.version must be 1.')
  const hash = memberOf(persistedQuery, 'sha256Hash')
  if (typeof hash !== 'string') throw unusable('extensions.persistedQuery.sha256Hash must be a text.')
  return hash
}

/** Throws `BAD_REQUEST` where a text comes with a hash that is not its own. */
export function checkHash(text: string | undefined, hash: string | undefined): void {
  if (text === undefined || hash === undefined || sha256(text) === hash) return
  throw unusable('extensions.persistedQuery.sha256Hash is not the SHA-256 of the query.')
}

export const unusable = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } })

const memberOf = (record: unknown, name: string): unknown =>
  typeof record === 'object' && record !== null && Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined

const MOST_BYTES = 10_000_000

/** Bytes of an entry besides its text. Without them, a client could fill the memory with many short texts. */
const BESIDES_BYTES = 500

/** Creates the cache for the documents of automatic persisted queries. It removes the least recently used. */
export const createHashedTexts = (mostBytes = MOST_BYTES): InMemoryLRUCache<string> =>
  new InMemoryLRUCache<string>({
    maxSize: mostBytes,
    sizeCalculation: (text) => 2 * text.length + BESIDES_BYTES,
  })
