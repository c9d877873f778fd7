import { type DocumentNode, parse } from 'graphql'
import QuickLRU from 'quick-lru'
import type { JsonSize } from '../../util/jsonSize.ts'
import { findPersisted } from '../persisted/findPersisted.ts'
import type { PersistedOperations } from '../persisted/PersistedOperations.ts'
import { checkHash } from '../persisted/readPersistedQuery.ts'
import { type Excess, exceeded } from './exceeded.ts'
import { excessOfDocument, excessOfText } from './excessOf.ts'
import type { Limits } from './Limits.ts'
import { type HttpRequest, readRequest } from './readRequest.ts'

/** How many admitted documents are remembered; the least recently used go. */
const REMEMBERED = 500

/** The document of a request. */
export interface Admitted {
  readonly characters: number
  /** Whether it was not known from before: reading it is much of the work. */
  readonly isNew: boolean
}

/**
 * Refuses a request that asks too much, by throwing. It comes before all that Apollo does with a document, for rules of
 * validation take quadratic time, and a document that passes is validated fast whatever it says. What is no GraphQL passes:
 * Apollo tells what is wrong with it. A document that comes by its hash alone passed when it came with its text. Where
 * there are persisted operations, nothing else passes; their documents were measured when they were read.
 */
export function createAdmission(limits: Limits, persisted?: PersistedOperations): (request: HttpRequest) => Admitted {
  const admitted = new QuickLRU<string, true>({ maxSize: REMEMBERED / 2 })
  const refuse = (excess: Excess | null): void => {
    // Apollo answers with this status, and leaves it out.
    if (excess) throw exceeded({ ...excess, extensions: { http: { status: 400 } } }, limits)
  }
  return (request) => {
    const asked = readRequest(request)
    const { text, hash, variables } = asked
    refuse(excessOfVariables(variables, limits))
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

/** Undefined where the text is no GraphQL. */
function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

function excessOfVariables({ bytes, depth }: JsonSize, limits: Limits): Excess | null {
  if (bytes > limits.variables)
    return { limit: 'variables', found: bytes, says: (found) => `The variables have ${found} bytes` }
  // Filters hold filters, and each of them is a part of the statement.
  if (depth <= limits.depth) return null
  return {
    limit: 'depth',
    found: depth,
    says: (found) => `The variables nest values to a depth of ${found}`,
  }
}
