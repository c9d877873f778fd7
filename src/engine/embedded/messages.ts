import { deserialize, serialize } from 'node:v8'
import type { Lookup, Statement } from '../../cypher/Statement.ts'
import type { ErrorCode } from '../../errors/codes.ts'
import type { Indexes } from '../../model/indexesOf.ts'
import type { GrafeoOptions } from './openGrafeo.ts'

/** A request of the service to the graph process. Each is answered once, by its id. */
export type Request =
  | ({ readonly kind: 'open'; readonly temporary: string | undefined } & GrafeoOptions)
  | { readonly kind: 'prepare'; readonly indexes: Indexes }
  | { readonly kind: 'read'; readonly statement: Packed<Statement>; readonly lookups: readonly Lookup[] }
  /** The number of the last commit. */
  | { readonly kind: 'epoch' }
  /** Writes the graph to a new file. Returns the number of the last commit in it. */
  | { readonly kind: 'copyTo'; readonly file: string }
  /** Begins a transaction; only one can be open. Returns the number of the last commit. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'run'; readonly statement: Packed<Statement> }
  | { readonly kind: 'commit' }
  | { readonly kind: 'rollback' }
  | { readonly kind: 'close' }

/** A message to the graph process. */
export interface ToGraph {
  readonly id: number
  readonly request: Request
}

/** A message from the graph process. */
export type FromGraph =
  /** The look-ups are resolved, and the statement begins. */
  | { readonly id: number; readonly begun: true }
  | { readonly id: number; readonly value: Packed<unknown> }
  | { readonly id: number; readonly fault: Fault }

/** An error in the graph process. */
export interface Fault {
  /** The code of a `NewsgraphError`. */
  readonly code?: ErrorCode
  readonly message: string
}

/** A value as it is sent between processes as JSON. A value that JSON would change is serialized by V8. */
export type Packed<T> = { readonly plain: T } | { readonly packed: string }

/** Prepares a value for sending. */
export const pack = <T>(value: T): Packed<T> =>
  isPlain(value) ? { plain: value } : { packed: serialize(value).toString('base64') }

/** Restores a value that was received. */
export const unpack = <T>(packed: Packed<T>): T =>
  'plain' in packed ? packed.plain : deserialize(Buffer.from(packed.packed, 'base64'))

/** Whether JSON preserves a value: it contains no `undefined`, NaN, infinity, bigint or date. */
function isPlain(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
    case 'object':
      return value === null || (Array.isArray(value) ? value.every(isPlain) : isPlainMap(value))
    default:
      return false
  }
}

function isPlainMap(map: object): boolean {
  const prototype = Object.getPrototypeOf(map)
  return (prototype === Object.prototype || prototype === null) && Object.values(map).every(isPlain)
}

/** Sends all messages of one turn of the event loop together: sending costs as much as creating a small message. */
export function createBatch<T>(send: (messages: readonly T[]) => void): (message: T) => void {
  let waiting: T[] = []
  const flush = () => {
    const messages = waiting
    waiting = []
    send(messages)
  }
  return (message) => {
    if (waiting.push(message) === 1) setImmediate(flush)
  }
}

/** The engine's name in logs and process lists. */
export const nameOf = (file: string | undefined): string =>
  `embedded engine ${file === undefined ? 'in memory' : `in ${file}`}`
