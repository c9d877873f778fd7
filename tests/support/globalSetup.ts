import type { TestProject } from 'vitest/node'
import { downloadNeo4j, hasMaven, isNeo4jDownloaded } from './neo4j/downloadNeo4j.ts'
import { findJava } from './neo4j/findJava.ts'
import { type Neo4jRelease, neo4jReleases } from './neo4j/neo4jReleases.ts'
import { type Neo4jServer, startNeo4j } from './neo4j/startNeo4j.ts'
import { skippedNotice } from './skippedNotice.ts'

export interface ProvidedEngine {
  readonly name: string
  readonly uri: string
  readonly user: string
  readonly password: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j servers of this run, one per release, shared by all files of tests/engines: empty them before use. */
    readonly engines: readonly ProvidedEngine[]
  }
}

const ADVICE = [
  'To run them, install Maven and a JDK, for example on Debian:',
  '  apt-get install maven default-jdk-headless',
  'A JDK that is not the default one is found by JAVA_HOME, or in /usr/lib/jvm.',
  'To leave them out without this notice: NEWSGRAPH_TEST_ENGINES=embedded',
]

/** Starts each Neo4j release that this machine can run, once per run; the embedded engine needs no server. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const releases = isEmbeddedOnly() ? [] : runnableReleases()
  // One after the other, because Maven's cache is not made for two writers; a no-op from the second run on.
  for (const { version } of releases) await downloadNeo4j(version)
  const servers = await startAll(releases)
  project.provide(
    'engines',
    servers.map(({ name, server: { uri, user, password } }) => ({ name, uri, user, password })),
  )
  return async () => {
    await Promise.all(servers.map(({ server }) => server.stop()))
  }
}

function isEmbeddedOnly(): boolean {
  const wanted = process.env['NEWSGRAPH_TEST_ENGINES']
  if (!wanted) return false
  if (wanted === 'embedded') return true
  throw new Error(`NEWSGRAPH_TEST_ENGINES must be "embedded" or not be set, but is "${wanted}".`)
}

function runnableReleases(): readonly Neo4jRelease[] {
  const skipped = neo4jReleases.flatMap((release) => {
    const reason = whyNot(release)
    return reason === null ? [] : [{ release, reason }]
  })
  if (skipped.length === 0) return neo4jReleases
  const reasons = skipped.map(({ release, reason }) => `Neo4j ${release.version}: ${reason}`)
  const notice = skippedNotice('NEO4J TESTS ARE SKIPPED', reasons, ADVICE)
  if (process.env['NEWSGRAPH_REQUIRE_ALL'] === '1' && skipped.some(({ release }) => release.required))
    throw new Error(`NEWSGRAPH_REQUIRE_ALL=1, but\n${notice}`)
  console.warn(notice)
  return neo4jReleases.filter((release) => !skipped.some((skip) => skip.release === release))
}

function whyNot(release: Neo4jRelease): string | null {
  if (!findJava(release.minJava)) return `Java ${release.minJava} or newer was not found`
  if (!isNeo4jDownloaded(release.version) && !hasMaven()) return 'Maven (`mvn`), which downloads it, was not found'
  return null
}

/** If one does not start, the others must not stay behind. */
async function startAll(releases: readonly Neo4jRelease[]): Promise<readonly { name: string; server: Neo4jServer }[]> {
  const results = await Promise.allSettled(
    releases.map(async ({ version }) => ({
      name: `neo4j ${version}`,
      server: await startNeo4j(version, { runsLong: true }),
    })),
  )
  const servers = results.filter((result) => result.status === 'fulfilled').map((result) => result.value)
  const failure = results.find((result) => result.status === 'rejected')
  if (!failure) return servers
  await Promise.all(servers.map(({ server }) => server.stop()))
  throw failure.reason
}
