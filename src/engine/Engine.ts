import type { Dialect } from '../cypher/Dialect.ts'
import type { Statement } from '../cypher/Statement.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Indexes } from '../model/indexesOf.ts'

/** One row of a result by column: null, booleans, numbers, strings, and lists and maps of these. */
export type Row = Readonly<Record<string, unknown>>

/**
 * Runs a statement. If `signal` is aborted, it rejects with the signal's reason and cancels the read if the engine can.
 * Rejects with `STATEMENT_TIMEOUT` if a read exceeds its time limit; if that ended the graph process, reads of the same shape
 * from `client` are refused for a while. Rejects with `GRAPH_UNAVAILABLE` or a code that begins with `ENGINE_` if it may work
 * later, else with the error of the engine.
 */
export type Run = (statement: Statement, signal?: AbortSignal, client?: string) => Promise<readonly Row[]>

/** What newsgraph needs of a graph database. */
export interface Engine {
  readonly kind: 'embedded' | 'neo4j'
  /** The name for logs: `Neo4j 5.26.30 at bolt://127.0.0.1:7687`, `embedded engine in memory`. */
  readonly name: string
  /** Creates missing indexes. */
  prepare(indexes: Indexes): Promise<void>
  /** How statements for this engine are compiled. */
  readonly dialect: Dialect
  /** Runs one read statement in one snapshot of the graph, in which its look-ups are resolved too. */
  readonly read: Run
  /**
   * Runs `work` in one transaction. If it throws, nothing is written. Transactions run one after another. `work` can be
   * repeated after a transient fault, so it must only read and write through `run`. It may start a statement before the
   * previous one has finished; such statements run in any order, and have no look-ups.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Resident memory of the graph process on this machine, in bytes; undefined if there is none or it is unknown. */
  memory(): number | undefined
  close(): Promise<void>
}

/** Callbacks for the state of a graph that is on a server or in another process. */
export interface Watcher {
  /** The graph is not available yet. Called every few seconds. */
  onWait(reason: NewsgraphError): void
  /** The graph was available and cannot be read any more. */
  onAway(reason: NewsgraphError): void
  onBack(): void
  /** The graph process was restarted. */
  onRestart(reason: string): void
}

/** The error for a read that exceeded its time limit, on either engine. `statementMs` is the limit in milliseconds. */
export const tookTooLong = (statementMs: number, cause?: unknown): NewsgraphError =>
  new NewsgraphError(
    'STATEMENT_TIMEOUT',
    `The query exceeded ${statementMs / 1000} ${statementMs === 1000 ? 'second' : 'seconds'} and was cancelled. Request less data: smaller pages, fewer steps.`,
    { cause },
  )
