import type { Statement } from '../../cypher/Statement.ts'
import type { ErrorCode } from '../../errors/codes.ts'
import type { Indexes } from '../../model/indexesOf.ts'
import type { TextIndex } from '../../model/TextIndex.ts'
import type { GrafeoOptions } from './openGrafeo.ts'
import type { Packed } from './pack.ts'

/** What the service asks of the process of the graph. Each request is answered once, by its number. */
export type Request =
  | ({ readonly kind: 'open'; readonly temporary: string | undefined } & GrafeoOptions)
  | { readonly kind: 'prepare'; readonly indexes: Indexes }
  | { readonly kind: 'read'; readonly statement: Packed<Statement>; readonly searches: readonly SearchedParameter[] }
  /** The number of the last commit. */
  | { readonly kind: 'epoch' }
  /** Writes the graph to a new file, and gives the number of the last commit in it. */
  | { readonly kind: 'copyTo'; readonly file: string }
  /** Begins a transaction, of which there is one at a time; gives the number of the commit before it. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'run'; readonly statement: Packed<Statement> }
  | { readonly kind: 'commit' }
  | { readonly kind: 'rollback' }
  | { readonly kind: 'close' }

/** A parameter whose value the index of words gives. */
interface SearchedParameter {
  readonly name: string
  readonly index: TextIndex
  readonly text: string
}

export interface ToGraph {
  readonly id: number
  readonly request: Request
}

export type FromGraph =
  /** Its words are found, and the statement begins. */
  | { readonly id: number; readonly begun: true }
  | { readonly id: number; readonly value: Packed<unknown> }
  | { readonly id: number; readonly fault: Fault }

export interface Fault {
  /** Of an error that newsgraph knows. */
  readonly code?: ErrorCode
  readonly message: string
}
