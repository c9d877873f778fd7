import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundledProblems, licenceProblems } from './licenceProblems.ts'

/** `npm run check` fails when a package has a licence that is not allowed. Asks nobody: the lockfile knows them all. */
const root = join(import.meta.dirname, '..')
const notices = join(root, 'dist/pages/licences.md')
const problems = [
  ...licenceProblems(readFileSync(join(root, 'package-lock.json'), 'utf8')),
  ...(existsSync(notices) ? bundledProblems(readFileSync(notices, 'utf8')) : []),
]
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
