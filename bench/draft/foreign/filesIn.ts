import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The paths of all files with an ending below a folder, in order. Throws where there are none. */
export function filesIn(folder: string, ending: string): readonly string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((each) => each.endsWith(ending))
    .sort()
    .map((each) => join(folder, each))
  if (found.length === 0) throw new Error(`${folder} has no files that end with ${ending}.`)
  return found
}
