import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const DOCUMENT = /\.(graphql|gql)$/

/** The files that are named, there or not, and those of GraphQL in the folders that are, each once, by name. */
export function findDocuments(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() ? documentsIn(path) : [path],
  )
  return [...new Set(files.map((file) => join(file)))].sort()
}

function documentsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    // Those of an application's dependencies are not its own.
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : documentsIn(path)
    return DOCUMENT.test(entry.name) ? [path] : []
  })
}
