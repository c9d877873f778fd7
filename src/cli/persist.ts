import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readConfig } from '../config.ts'
import { serveSchema } from '../graphql/schema/serveSchema.ts'
import { printProblems } from '../load/printProblems.ts'
import { buildModel } from '../model/buildModel.ts'
import { readSchema } from '../model/readSchema.ts'
import { findDocuments } from '../persist/findDocuments.ts'
import { printManifest } from '../persist/Manifest.ts'
import { persistOperations } from '../persist/persistOperations.ts'
import { fileReason } from '../util/errors.ts'

/** Writes a manifest of the operations in GraphQL files, or prints their problems. Returns the exit code. */
export function persist(
  paths: readonly string[],
  file: string,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
): number {
  const { limits, introspection } = readConfig(env)
  const source = readSchema()
  const schema = serveSchema(source, buildModel(source))
  const { operations, problems } = persistOperations(findDocuments(paths), { schema, limits, introspection })
  if (problems.length > 0) {
    out(printProblems(problems))
    out(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`)
    return 1
  }
  if (operations.length === 0) {
    out('There are no operations there; nothing was written.')
    return 1
  }
  const refusal = writeWhole(file, printManifest(operations))
  if (refusal) {
    out(`${file} cannot be written: ${refusal}.`)
    return 1
  }
  out(`${operations.length} ${operations.length === 1 ? 'operation' : 'operations'} in ${file}.`)
  return 0
}

/** Replaces a file atomically. Returns why it could not be written; undefined if it was. */
function writeWhole(file: string, text: string): string | undefined {
  const draft = join(dirname(file), `.newsgraph-${process.pid}.json`)
  try {
    writeFileSync(draft, text)
    renameSync(draft, file)
    return undefined
  } catch (error) {
    return fileReason(error)
  } finally {
    rmSync(draft, { force: true })
  }
}
