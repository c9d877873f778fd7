import { type DocumentNode, parse } from 'graphql'
import QuickLRU from 'quick-lru'
import type { JsonSize } from '../../util/jsonSize.ts'
import type { PersistedOperations } from '../persisted/findPersisted.ts'
import { findPersisted } from '../persisted/findPersisted.ts'
import { checkHash } from '../persisted/readPersistedQuery.ts'
import { excessOfDocument, excessOfText } from './excessOf.ts'
import { type Excess, exceeded } from './LimitExceeded.ts'
import type { Limits } from './Limits.ts'
import { type HttpRequest, readRequest } from './readRequest.ts'

/** How many accepted documents are remembered; the least recently used are removed. */
const REMEMBERED = 500

/** The document of a request. */
export interface Admitted {
  readonly characters: number
  /** Whether it had to be parsed, which is a large part of the work. */
  readonly isNew: boolean
}

/**
 * Creates the check of limits, which throws `LIMIT_EXCEEDED`. It runs before Apollo validates a document, because some
 * validation rules take quadratic time. Documents that are not GraphQL pass, and Apollo reports their errors. A hash without
 * text passes, because its document was checked when it was sent. With persisted operations, all others are rejected here.
 */
export function createAdmission(limits: Limits, persisted?: PersistedOperations): (request: HttpRequest) => Admitted {
  const admitted = new QuickLRU<string, true>({ maxSize: REMEMBERED / 2 })
  const refuse = (excess: Excess | null): void => {
    // Apollo uses this as the HTTP status and removes it from the response.
    if (excess) throw exceeded({ ...excess, extensions: { http: { status: 400 } } }, limits)
  }
  return (request) => {
    const asked = readRequest(request)
    const { text, hash, variables } = asked
    refuse(excessOfVariables(variables, limits, request.isWriter ? 'write' : 'variables'))
    if (persisted) {
      findPersisted(asked, persisted)
      return KNOWN
    }
    checkHash(text, hash)
    if (text === undefined) return KNOWN
    if (admitted.has(text)) return { characters: text.length, isNew: false }
    refuse(excessOfText(text, limits))
    const document = parsed(text)
    if (document) {
      refuse(excessOfDocument(document, limits))
      admitted.set(text, true)
    }
    return { characters: text.length, isNew: true }
  }
}

const KNOWN: Admitted = { characters: 0, isNew: false }

/** Undefined if the text is not GraphQL. */
function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function excessOfVariables({ bytes, depth }: JsonSize, limits: Limits, limit: 'variables' | 'write'): Excess | null {
  if (bytes > limits[limit]) return { limit, found: bytes, says: (found) => `The variables have ${found} bytes` }
  // Filters can be nested, and each level becomes part of the statement.
  if (depth <= limits.depth) return null
  return {
    limit: 'depth',
    found: depth,
    says: (found) => `The variables nest values to a depth of ${found}`,
  }
}
