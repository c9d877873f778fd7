import { startNeo4j } from '../../tests/support/neo4j/startNeo4j.ts'
import type { Neo4jMemory } from '../../tests/support/neo4j/startNeo4jProcess.ts'
import type { Neo4jAddress } from './Contender.ts'

export const NEO4J = '5.26.30'

/** The variable in which bench/quick.ts hands on the server that its benchmarks share, empty: the address as JSON. */
export const SHARED_NEO4J = 'NEWSGRAPH_BENCH_NEO4J'

/** A Neo4j that is empty: one of its own, or the one that is shared. Without memory, one that starts quickly. */
export async function startServer(memory?: Neo4jMemory): Promise<Neo4jAddress & { stop(): Promise<void> }> {
  const shared = process.env[SHARED_NEO4J]
  return shared ? { ...JSON.parse(shared), stop: async () => {} } : startNeo4j(NEO4J, memory && { memory })
}
