import type { Served } from '../http/measureHttp.ts'
import type { Compared } from './compare.ts'
import type { Latency } from './latency.ts'
import type { Micro } from './measureMicro.ts'
import type { Startup } from './measureStartup.ts'
import type { Operation } from './Operation.ts'

/** What one run has measured so far. */
export interface Results {
  readonly sizes: readonly AtSize[]
  /** By operation and engine, by size. */
  readonly growth: readonly Grown[]
  readonly http: readonly Served[]
  readonly micro?: Micro
  readonly startup: readonly Startup[]
  /** What could not be measured, and why. */
  readonly failures: readonly string[]
  /** Whether there is nothing left to measure. */
  readonly isComplete: boolean
}

export interface AtSize {
  readonly entities: number
  readonly nodes: number
  readonly relationships: number
  readonly compared: readonly Compared[]
}

export interface Grown {
  readonly operation: Operation
  readonly engine: string
  readonly latency: ReadonlyMap<string, Latency>
}

/** The names of the contenders. */
export const NEWSGRAPH = 'newsgraph'
export const EMBEDDED = 'newsgraph, embedded'
export const NEO4J_GRAPHQL = '@neo4j/graphql'
export const DATALOADER = 'resolvers with DataLoader'
export const AUTO_COMMIT = 'Cypher by hand, auto-commit'
export const EXECUTE_QUERY = 'Cypher by hand, executeQuery'
