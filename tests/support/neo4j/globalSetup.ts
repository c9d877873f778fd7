import type { TestProject } from 'vitest/node'
import type {} from '../engine.ts'
import { skippedNotice } from '../skippedNotice.ts'
import { downloadNeo4j, hasMaven, isNeo4jDownloaded } from './downloadNeo4j.ts'
import { findJava } from './findJava.ts'
import { type Neo4jRelease, neo4jReleases } from './neo4jReleases.ts'
import { startNeo4j } from './startNeo4j.ts'

const ADVICE = [
  'To run them, install Maven and a JDK, for example on Debian:',
  '  apt-get install maven default-jdk-headless',
  'A JDK that is not the default one is found by JAVA_HOME, or in /usr/lib/jvm.',
]

/** Starts the Neo4j release that a project is named after (`neo4j-5`), once for all of its files, and provides it. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const release = releaseOf(project.name)
  const reason = whyNot(release)
  if (reason !== null) {
    skip(release, reason)
    project.provide('engine', null)
    return undefined
  }
  await downloadNeo4j(release.version)
  const { uri, user, password, stop } = await startNeo4j(release.version, { runsLong: true })
  project.provide('engine', { version: release.version, uri, user, password })
  return stop
}

function releaseOf(project: string): Neo4jRelease {
  const release = neo4jReleases.find((each) => each.project === project)
  if (release) return release
  throw new Error(`No release of Neo4j has the project ${project}.`)
}

function whyNot({ version, minJava }: Neo4jRelease): string | null {
  if (!findJava(minJava)) return `Java ${minJava} or newer was not found`
  if (!isNeo4jDownloaded(version) && !hasMaven()) return 'Maven (`mvn`), which downloads it, was not found'
  return null
}

function skip({ version }: Neo4jRelease, reason: string): void {
  const notice = skippedNotice(`TESTS ON NEO4J ${version} ARE SKIPPED`, [reason], ADVICE)
  if (process.env['NEWSGRAPH_REQUIRE_ALL'] === '1') throw new Error(`NEWSGRAPH_REQUIRE_ALL=1, but\n${notice}`)
  console.warn(notice)
}
