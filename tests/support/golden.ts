import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/*
 * Golden files: for each case of tests/golden, the question, which says in words what is to be seen, and beside it its plan,
 * its statement with its parameters, and its answer over the articles of seed/.
 */

const folder = fileURLToPath(new URL('../golden/', import.meta.url))

/** What each case has, one file for each. */
const PARTS = ['graphql', 'plan', 'cypher', 'json'] as const

type GoldenPart = (typeof PARTS)[number]

const files = readdirSync(folder).sort()

export const goldenCases: readonly string[] = files
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length))

export const goldenFile = (name: string, part: GoldenPart): string => `${folder}${name}.${part}`

export const goldenQuestion = (name: string): string => readFileSync(goldenFile(name, 'graphql'), 'utf8')

/** Files that belong to no case. */
export const strayGoldenFiles: readonly string[] = files.filter(
  (file) => !goldenCases.some((name) => PARTS.some((part) => file === `${name}.${part}`)),
)
