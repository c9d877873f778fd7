import { type ASTNode, GraphQLError, type GraphQLErrorOptions, type Source } from 'graphql'
import type { Limits } from './Limits.ts'

/** A request exceeds a limit. Metrics count refusals by `limit`. */
export class LimitExceeded extends GraphQLError {
  readonly limit: keyof Limits

  constructor(limit: keyof Limits, message: string, options: GraphQLErrorOptions) {
    super(message, options)
    this.limit = limit
  }
}

/** By how much a request exceeds a limit, and where. */
export interface Excess<Limit extends keyof Limits = keyof Limits> {
  readonly limit: Limit
  /** How many there are. */
  readonly found: number
  /** What is too much: "The document has 2001 tokens". */
  readonly says: (found: string) => string
  /** Where it is, when that is known: a node, or a place in a source. */
  readonly at?: ASTNode | { readonly source: Source; readonly position: number }
  /** What to do about it, where the message leaves that open. */
  readonly advice?: string
  /** The figures, for programs. */
  readonly extensions?: Readonly<Record<string, unknown>>
}

/** The error for a request that exceeds a limit. */
export function exceeded<Limit extends keyof Limits>(
  excess: Excess<Limit>,
  limits: Pick<Limits, Limit>,
): LimitExceeded {
  const { limit, found, says, at, advice, extensions } = excess
  const place = !at ? {} : 'kind' in at ? { nodes: at } : { source: at.source, positions: [at.position] }
  const message = `${says(figure(found))}; ${settingOf(limit)} allows ${limits[limit]}.`
  return new LimitExceeded(limit, advice ? `${message} ${advice}` : message, {
    ...place,
    extensions: { code: 'LIMIT_EXCEEDED', ...extensions },
  })
}

/** Fragments that are spread twice in each other, some hundred times, ask for more fields than numbers can count. */
export const figure = (found: number): string => (found <= COUNTED ? String(found) : `more than ${COUNTED}`)

const COUNTED = 1_000_000

const settingOf = (limit: string): string => `LIMIT_${limit.replace(/[A-Z]/g, '_$&').toUpperCase()}`
