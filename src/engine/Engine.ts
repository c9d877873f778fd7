import type { FullText } from '../cypher/FullText.ts'
import type { Statement } from '../cypher/Statement.ts'
import type { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Indexes } from '../model/indexesOf.ts'

/** One row of an answer by column: null, booleans, numbers, strings, and lists and maps of these. */
export type Row = Readonly<Record<string, unknown>>

/**
 * Runs a statement. When `signal` is aborted, it rejects with the signal's reason, and a read is ended, as far as the engine
 * can end one. A read that the engine ended for the time it took rejects with `STATEMENT_TIMEOUT`; where that ended more than
 * the read, `client`, who sent it, is refused others of its shape for a while. A read that may work later rejects with
 * `GRAPH_UNAVAILABLE` or a code that begins with `ENGINE_`; any other with the error of the engine as it is.
 */
export type Run = (statement: Statement, signal?: AbortSignal, client?: string) => Promise<readonly Row[]>

/** What newsgraph needs of a graph database. Every statement reads the same on each: plain Cypher,
 * but for the clauses that find nodes by words. */
export interface Engine {
  readonly kind: 'embedded' | 'neo4j'
  /** What it is, for people: `Neo4j 5.26.30 at bolt://127.0.0.1:7687`, `embedded engine in memory`. */
  readonly name: string
  /** Makes the indexes that are missing. */
  prepare(indexes: Indexes): Promise<void>
  /** Runs one reading statement, in one snapshot of the graph. */
  readonly read: Run
  readonly fullText: FullText
  /**
   * Runs `work` in one transaction: all of it is written, or, when it throws, nothing. Writes come one after another.
   * `work` can be run again after a passing fault, so it does nothing but read and write through `run`. It need not wait for
   * one answer before it runs the next statement; those that are under way together are done in any order.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Resident memory of the graph's own process on this machine, in bytes; undefined where there is none, or nothing tells. */
  memory(): number | undefined
  close(): Promise<void>
}

/** Is told what becomes of a graph that is elsewhere: on a server, or in a process of its own. */
export interface Watcher {
  /** It is not there yet, and waited for; now and then. */
  onWait(reason: NewsgraphError): void
  /** It was there, and cannot be read any more. */
  onAway(reason: NewsgraphError): void
  onBack(): void
  /** Its process was started anew. */
  onRestart(reason: string): void
}
