export interface Neo4jRelease {
  readonly version: string
  readonly minJava: number
  /** The Vitest project that runs on it. */
  readonly project: string
  readonly mainClass: string
  /** The setting that says how long Bolt lingers at shutdown (5 s by default); its name and unit differ. */
  readonly noQuietPeriod: string
}

/** The releases that the tests run against: the long-term one, which docker-compose.yml uses, and the current one. */
export const neo4jReleases: readonly Neo4jRelease[] = [
  {
    version: '5.26.30',
    minJava: 17,
    project: 'neo4j-5',
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    noQuietPeriod: 'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  },
  {
    version: '2026.09.0',
    minJava: 21,
    project: 'neo4j-2026',
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    noQuietPeriod: 'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s',
  },
]

export function neo4jRelease(version: string): Neo4jRelease {
  const release = neo4jReleases.find((known) => known.version === version)
  if (release) return release
  const known = neo4jReleases.map((known) => known.version).join(', ')
  throw new Error(`Neo4j ${version} is not among the releases that the tests know: ${known}.`)
}
