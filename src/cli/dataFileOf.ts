import { readConfig } from '../config.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'

/** The file of the embedded engine. Throws `SETTINGS_INVALID` when the settings name another graph. */
export function dataFileOf(env: NodeJS.ProcessEnv): string {
  const { engine } = readConfig(env)
  if (engine.kind === 'neo4j') {
    throw new NewsgraphError(
      'SETTINGS_INVALID',
      'NEO4J_URI is set, and a Neo4j is backed up and restored by its own tools: neo4j-admin database dump and load, or backup and restore. See Backups in docs/operations.md.',
    )
  }
  if (engine.file !== undefined) return engine.file
  throw new NewsgraphError(
    'SETTINGS_INVALID',
    'DATA_FILE is not set: a graph in memory is made of the bundles at each start, and has no backup.',
  )
}
