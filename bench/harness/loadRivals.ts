import type { ApolloServer, BaseContext } from '@apollo/server'
import type { Contender, Neo4jAddress } from './Contender.ts'

/** What needs packages that only measuring needs: `npm run bench` installs them in `bench/rivals`. */
export interface Rivals {
  neo4jGraphql(address: Neo4jAddress): Promise<Contender>
  dataLoader(address: Neo4jAddress): Promise<Contender>
  startNeo4jGraphql(address: Neo4jAddress): Promise<{ apollo: ApolloServer<BaseContext>; stop(): Promise<void> }>
  /** Asks over HTTP, as fast as it is answered. */
  shoot(
    url: string,
    bodies: readonly string[],
    clients: number,
    seconds: number,
  ): Promise<{ readonly perSecond: number }>
}

/** By a name that the compiler does not follow: types are checked without those packages, too. */
const module: string = '../rivals/rivals.ts'

export const loadRivals = async (): Promise<Rivals> => ((await import(module)) as { rivals: Rivals }).rivals
