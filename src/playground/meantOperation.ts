import { Kind, parse } from 'graphql'

/**
 * Which operation of a document to run. GraphiQL reads a document a moment after it has changed; until then it means
 * one of the document before. A document that cannot be read is the service's to refuse.
 */
export function meantOperation(query: string, named: string | null | undefined): string | undefined {
  const names = namesIn(query)
  if (!names) return named ?? undefined
  return names.find((name) => name === named) ?? names[0]
}

function namesIn(query: string): readonly (string | undefined)[] | undefined {
  try {
    const operations = parse(query).definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    return operations.map(({ name }) => name?.value)
  } catch {
    return undefined
  }
}
