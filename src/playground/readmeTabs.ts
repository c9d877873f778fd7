export interface QueryTab {
  readonly query: string
  readonly variables?: string
}

/** A query, and the variables that are shown with it. */
const QUERY = /^```graphql\n([\s\S]*?)^```\n(?:\n```json variables\n([\s\S]*?)^```\n)?/gm

/** The queries of a page in Markdown, each under the question in bold that it answers. */
export function readmeTabs(markdown: string): readonly QueryTab[] {
  return [...markdown.matchAll(QUERY)].map(({ 1: query = '', 2: variables, index }) => {
    const question = questionBefore(markdown.slice(0, index))
    return {
      query: (question === undefined ? '' : `# ${question}\n`) + query.trimEnd(),
      ...(variables !== undefined && { variables: variables.trimEnd() }),
    }
  })
}

/** The last thing in bold, if nothing but its own paragraph stands between. */
const questionBefore = (text: string): string | undefined =>
  /(?:^|\n)\*\*([^*\n]+)\*\*[^\n]*(?:\n[^\n]+)*\n\n$/.exec(text)?.[1]
