import { createHash } from 'node:crypto'
import QuickLRU from 'quick-lru'
import type { Request } from './messages.ts'

/** For how long, and how many at least, requests are kept. */
const KEPT_MS = 60_000
const KEPT = 100

/** Requests that took too long: asked again, they would end the process of the graph once more. */
export interface Refusals {
  add(request: Request): void
  has(request: Request): boolean
}

export function createRefusals(): Refusals {
  const kept = new QuickLRU<string, true>({ maxSize: KEPT, maxAge: KEPT_MS })
  return {
    add: (request) => void kept.set(keyOf(request), true),
    has: (request) => kept.size > 0 && kept.has(keyOf(request)),
  }
}

const keyOf = (request: Request): string => createHash('sha256').update(JSON.stringify(request)).digest('base64')
