import { type ASTNode, GraphQLError, type Source } from 'graphql'
import type { Limits } from './Limits.ts'

export interface Excess {
  readonly limit: keyof Limits
  /** How many there are. */
  readonly found: number
  /** What is too much: "The document has 2001 tokens". */
  readonly says: (found: string) => string
  /** Where it is, when that is known: a node, or a place in a source. */
  readonly at?: ASTNode | { readonly source: Source; readonly position: number }
}

/** A refusal, before anything runs. */
export function exceeded({ limit, found, says, at }: Excess, limits: Limits): GraphQLError {
  const place = !at ? {} : 'kind' in at ? { nodes: at } : { source: at.source, positions: [at.position] }
  return new GraphQLError(`${says(figure(found))}; ${settingOf(limit)} allows ${limits[limit]}.`, {
    ...place,
    extensions: { code: 'LIMIT_EXCEEDED', http: { status: 400 } },
  })
}

/** Fragments that are spread twice in each other, some hundred times, ask for more fields than numbers can count. */
const figure = (found: number): string => (found <= COUNTED ? String(found) : `more than ${COUNTED}`)

const COUNTED = 1_000_000

const settingOf = (limit: string): string => `LIMIT_${limit.replace(/[A-Z]/g, '_$&').toUpperCase()}`
