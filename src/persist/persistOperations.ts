import { type GraphQLError, print } from 'graphql'
import { byPlace, type Problem, startOf } from '../load/Problem.ts'
import { sha256 } from '../util/sha256.ts'
import type { PersistedOperation } from './Manifest.ts'
import { mistakesOf, type Rules } from './mistakesOf.ts'
import { readDefinitions } from './readDefinitions.ts'
import { withFragments } from './withFragments.ts'

interface Persisted {
  readonly operations: readonly PersistedOperation[]
  /** Where there are any, the operations are not to be used. */
  readonly problems: readonly Problem[]
}

/** The operations of files of GraphQL, each with the fragments that it needs, wherever they stand; or all that is wrong with them. */
export function persistOperations(files: readonly string[], rules: Rules): Persisted {
  const { operations, fragments, mistakes } = readDefinitions(files)
  const found = [...mistakes]
  const persisted = operations.map((operation): PersistedOperation => {
    const document = withFragments(operation, fragments)
    const body = print(document)
    found.push(...mistakesOf(document, body, rules))
    return { id: sha256(body), name: operation.name?.value ?? '', type: operation.operation, body }
  })
  return { operations: persisted, problems: problemsOf(found) }
}

/** A mistake in a fragment is found with each operation that needs it, and told once. */
function problemsOf(mistakes: readonly GraphQLError[]): readonly Problem[] {
  const problems = mistakes.map(problemOf)
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()].sort(byPlace)
}

function problemOf({ message, nodes, source, locations }: GraphQLError): Problem {
  const file = nodes?.[0]?.loc?.source.name ?? source?.name ?? ''
  return { message, path: [], place: { ...startOf(file), ...locations?.[0] } }
}
