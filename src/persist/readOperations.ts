import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, GraphQLError, Kind, parse } from 'graphql'
import { z } from 'zod'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { PersistedOperations } from '../graphql/persisted/findPersisted.ts'
import { fileReason } from '../util/errors.ts'
import { sha256 } from '../util/sha256.ts'
import { manifestSchema, type PersistedOperation, textsSchema } from './Manifest.ts'
import { mistakesOf, type Rules } from './mistakesOf.ts'

/** The manifest of the operations of the pages that newsgraph serves. `npm run prepare` writes it. */
const OF_PAGES = join(import.meta.dirname, '../../dist/pages/operations.json')

/**
 * Reads the operations of manifests, in Apollo's format or as texts by their ids, and those of newsgraph's own pages. Throws
 * `MANIFEST_INVALID` with all problems, so that they are found when the service starts.
 */
export function readOperations(files: readonly string[], rules: Rules): PersistedOperations {
  const texts = new Map<string, string>()
  const names = new Set<string>()
  const problems: string[] = []
  for (const { name, body } of attempt(OF_PAGES, problems)) {
    texts.set(sha256(body), body)
    names.add(name)
  }
  for (const file of files) {
    for (const operation of attempt(file, problems)) {
      const { id, name, body } = operation
      const told = wrongWith(operation, rules)
      for (const key of new Set([id, sha256(body)])) {
        if ((texts.get(key) ?? body) !== body) told.push(`Its id is that of another operation: ${JSON.stringify(id)}.`)
        else texts.set(key, body)
      }
      names.add(name)
      problems.push(...told.map((message) => `${file}, operation ${JSON.stringify(name)}: ${message}`))
    }
  }
  if (problems.length > 0) throw new NewsgraphError('MANIFEST_INVALID', problems.join('\n'))
  const known = new Set(texts.values())
  return {
    names: names.size,
    textOf: (id) => texts.get(id) ?? texts.get(id.replace(/^sha256:/, '')),
    has: (text) => known.has(text),
  }
}

function attempt(file: string, problems: string[]): readonly Persisted[] {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const texts = textsSchema.safeParse(json)
    if (texts.success) return Object.entries(texts.data).map(([id, body]) => ({ id, name: nameIn(body), body }))
    const { data, error } = manifestSchema.safeParse(json)
    if (data) return data.operations
    problems.push(`${file} is no persisted query manifest:\n${z.prettifyError(error)}`)
  } catch (error) {
    problems.push(`${file} cannot be read: ${fileReason(error)}.`)
  }
  return []
}

type Persisted = Pick<PersistedOperation, 'id' | 'name' | 'body'>

/** What the operation of a text is called; empty where it has no name, or cannot be read, which is told later. */
function nameIn(text: string): string {
  const document = parsed(text)
  if (document instanceof GraphQLError) return ''
  const [operation] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  return operation?.name?.value ?? ''
}

/** What is wrong with an operation, with lines and columns of its body. */
function wrongWith({ name, body }: Persisted, rules: Rules): string[] {
  const document = parsed(body)
  if (document instanceof GraphQLError) return [printed(document)]
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const own = operations.length === 1 && operations[0]?.kind === Kind.OPERATION_DEFINITION ? operations[0] : undefined
  if (own?.name?.value !== name) return ['Its body must be one operation of that name.']
  return mistakesOf(document, body, rules).map(printed)
}

function parsed(body: string): DocumentNode | GraphQLError {
  try {
    return parse(body)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

const printed = ({ message, locations }: GraphQLError): string => {
  const [place] = locations ?? []
  return place ? `${message} (${place.line}:${place.column})` : message
}
