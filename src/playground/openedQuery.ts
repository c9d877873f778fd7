import type { QueryTab } from './readmeTabs.ts'

export interface OpenedQuery extends QueryTab {
  readonly operationName?: string
}

/** The query of an address such as `/graphql?query=…&variables=…&operationName=…`, which is how the explorer opens one. */
export function openedQuery(search: string): OpenedQuery | undefined {
  const parameters = new URLSearchParams(search)
  const query = parameters.get('query')?.trim()
  if (!query) return undefined
  const variables = parameters.get('variables')
  const operationName = parameters.get('operationName')
  return { query, ...(variables && { variables: indented(variables) }), ...(operationName && { operationName }) }
}

/** Indented JSON; the text itself if it is invalid, so that the editor shows the error. */
function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
