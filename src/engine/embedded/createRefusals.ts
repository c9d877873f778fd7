import { createHash } from 'node:crypto'
import QuickLRU from 'quick-lru'
import type { Statement } from '../../cypher/Statement.ts'

/** How long, and how many, are kept. Each took its time, so that a client cannot add more than a few hundred. */
const KEPT_MS = 600_000
const KEPT = 1_000

/**
 * Reads that ended the graph process, by client and shape: the same with other values would end it again. They are refused only
 * to the client that sent them.
 */
export interface Refusals {
  add(client: string | undefined, statement: Pick<Statement, 'text'>): void
  has(client: string | undefined, statement: Pick<Statement, 'text'>): boolean
}

/** Creates an empty list. */
export function createRefusals(): Refusals {
  const kept = new QuickLRU<string, true>({ maxSize: KEPT / 2, maxAge: KEPT_MS })
  return {
    add: (client, statement) => void kept.set(keyOf(client, statement), true),
    has: (client, statement) => kept.size > 0 && kept.has(keyOf(client, statement)),
  }
}

/** All values of one shape have the same statement text. */
const keyOf = (client: string | undefined, { text }: Pick<Statement, 'text'>): string =>
  createHash('sha256')
    .update(JSON.stringify([client ?? null, text]))
    .digest('base64')
