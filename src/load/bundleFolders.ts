import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's own bundles; at the same distance from `src/` and from `dist/`. */
const SEED_FOLDER = fileURLToPath(new URL('../../seed', import.meta.url))

/** The folders that are named, or, when none is, those of the bundles that come with newsgraph. */
export function bundleFolders(named: readonly string[]): readonly string[] {
  if (named.length > 0) return named
  const entries = readdirSync(SEED_FOLDER, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(SEED_FOLDER, name))
    .sort()
}
