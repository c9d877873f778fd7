import { execFile, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const cache = join(import.meta.dirname, '../../../.cache/neo4j')
const pom = join(import.meta.dirname, 'pom.xml')

export function isNeo4jDownloaded(version: string): boolean {
  return existsSync(join(cache, version, 'complete'))
}

export function hasMaven(): boolean {
  return spawnSync('mvn', ['--version']).status === 0
}

/** Fetches the server's jars once and answers their folder. Not for two versions at a time: Maven's own cache forbids it. */
export async function downloadNeo4j(version: string): Promise<string> {
  if (!isNeo4jDownloaded(version)) await fetchJars(version)
  return join(cache, version, 'lib')
}

async function fetchJars(version: string): Promise<void> {
  if (!hasMaven()) throw new Error(`To download Neo4j ${version}, Maven is needed, but \`mvn --version\` did not run.`)
  await mkdir(cache, { recursive: true })
  const folder = await mkdtemp(join(cache, `${version}.part-`))
  try {
    await copyDependencies(version, join(folder, 'lib'))
    await writeFile(join(folder, 'complete'), '')
    await publish(folder, version)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function copyDependencies(version: string, lib: string): Promise<void> {
  const options = [`-Dneo4j.version=${version}`, `-DoutputDirectory=${lib}`, '-DincludeScope=runtime']
  try {
    await run('mvn', ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', ...options])
  } catch (cause) {
    throw new Error(`Maven could not fetch Neo4j ${version}.`, { cause })
  }
}

/** Another run may have finished the same download meanwhile; then the rename fails, and theirs is as good. */
async function publish(folder: string, version: string): Promise<void> {
  try {
    await rename(folder, join(cache, version))
  } catch (error) {
    if (!isNeo4jDownloaded(version)) throw error
  }
}
