import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { findJava } from '../../tests/support/neo4j/findJava.ts'
import { neo4jRelease } from '../../tests/support/neo4j/neo4jReleases.ts'
import { NEO4J } from '../harness/startServer.ts'

const root = join(import.meta.dirname, '../..')

/** What it was measured on, and with. */
export function machine(): string {
  const java = findJava(neo4jRelease(NEO4J).minJava)
  const installed = ['@grafeo-db/js', 'neo4j-driver', '@apollo/server', 'graphql', 'fastify'].map((name) => [
    name,
    versionOf(root, name),
  ])
  const rivals = ['@neo4j/graphql', 'dataloader'].map((name) => [name, versionOf(join(root, 'bench/rivals'), name)])
  const packages = [...installed, ...rivals].map(([name, version]) => `\`${name}\` ${version}`).join(', ')
  const memory = Math.round(totalmem() / 2 ** 30)
  return `Measured on ${availableParallelism()} cores and ${memory} GB, with Node ${process.versions.node}, Neo4j ${NEO4J} on Java ${java?.major}, ${packages}; commit ${commit()}.`
}

function versionOf(folder: string, name: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
  return String(version)
}

const commit = (): string =>
  spawnSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).stdout.trim()
