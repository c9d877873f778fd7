import { createHash } from 'node:crypto'
import QuickLRU from 'quick-lru'
import type { Statement } from '../../cypher/Statement.ts'

/** For how long, and how many, are kept: each took its time, so that nobody can send more than some hundreds meanwhile. */
const KEPT_MS = 600_000
const KEPT = 1_000

/**
 * Reads that ended the process of the graph, by who sent them and by their shape: the same with other values would end it
 * once more. Only who sent them is refused.
 */
export interface Refusals {
  add(client: string | undefined, statement: Pick<Statement, 'text'>): void
  has(client: string | undefined, statement: Pick<Statement, 'text'>): boolean
}

export function createRefusals(): Refusals {
  const kept = new QuickLRU<string, true>({ maxSize: KEPT / 2, maxAge: KEPT_MS })
  return {
    add: (client, statement) => void kept.set(keyOf(client, statement), true),
    has: (client, statement) => kept.size > 0 && kept.has(keyOf(client, statement)),
  }
}

/** A statement has the same text for all values of one shape. */
const keyOf = (client: string | undefined, { text }: Pick<Statement, 'text'>): string =>
  createHash('sha256')
    .update(JSON.stringify([client ?? null, text]))
    .digest('base64')
