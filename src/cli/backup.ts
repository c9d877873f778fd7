import { readConfig } from '../config.ts'
import { backUp } from '../engine/embedded/backup/backUp.ts'
import type { GraphSize } from '../engine/embedded/backup/copies.ts'
import { restore as restoreFile } from '../engine/embedded/backup/restore.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'

/** Writes a backup of the graph in `DATA_FILE` and prints its size. Returns the exit code. */
export async function backup(
  file: string,
  replace: boolean,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): Promise<number> {
  const size = await backUp(dataFileOf(env), file, replace)
  out(`${file}  ${printSize(size)}`)
  return 0
}

/** Replaces `DATA_FILE` by a backup and prints its size. Returns the exit code. */
export async function restore(
  backup: string,
  replace: boolean,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): Promise<number> {
  const file = dataFileOf(env)
  const { size, kept } = await restoreFile(backup, file, replace)
  out(`${file}  ${printSize(size)}`)
  if (kept !== undefined) out(`The previous graph was damaged. It was moved to ${kept}`)
  return 0
}

/** The file of the embedded engine. Throws `SETTINGS_INVALID` if the settings name another graph. */
function dataFileOf(env: NodeJS.ProcessEnv): string {
  const { engine } = readConfig(env)
  if (engine.kind === 'neo4j') {
    throw new NewsgraphError(
      'SETTINGS_INVALID',
      'NEO4J_URI is set. Back up and restore Neo4j with its own tools: neo4j-admin database dump and load, or backup and restore. See Backups in docs/operations.md.',
    )
  }
  if (engine.file !== undefined) return engine.file
  throw new NewsgraphError(
    'SETTINGS_INVALID',
    'DATA_FILE is not set. A graph in memory is rebuilt from the bundles at each start and has no backup.',
  )
}

/** `1,234 nodes, 5,678 relationships, 901,120 bytes`. Scripts can rely on this form. */
const printSize = ({ nodes, relationships, bytes }: GraphSize): string =>
  `${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships, ${bytes.toLocaleString('en')} bytes`
