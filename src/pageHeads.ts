import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import type { Answering } from './answer.ts'
import type { PageHead } from './http/pageHead.ts'
import { withTimeout } from './util/withTimeout.ts'

const DOCUMENT = parse(`query PageHead($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity { name description support { articles quotes } relationships { totalCount } claims { totalCount } }
    ... on Article { headline publisher publishedOn text }
  }
}`)
const [OPERATION] = DOCUMENT.definitions.filter(
  (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
)

/** The page is sent without its head when the graph takes longer. */
const WITHIN_MS = 1_000
/** Characters of a title that comes from a text, and of a description. */
const [LONGEST_TITLE, LONGEST_DESCRIPTION] = [60, 200]

interface Found {
  readonly __typename: string
  readonly name?: string
  readonly description?: string | null
  readonly support?: { readonly articles: number; readonly quotes: number }
  readonly relationships?: { readonly totalCount: number }
  readonly claims?: { readonly totalCount: number }
  readonly headline?: string | null
  readonly publisher?: string | null
  readonly publishedOn?: string | null
  readonly text?: string
}

/** What the page of an entity or an article is called. */
export interface PageHeads {
  /** Its head; null where nothing has the id; undefined where the graph does not answer in time. */
  of(kind: 'entity' | 'article', id: string): Promise<PageHead | null | undefined>
}

/** Reads the heads of pages from the graph. */
export function createPageHeads({ answer }: Pick<Answering, 'answer'>): PageHeads {
  const read = async (kind: 'entity' | 'article', id: string): Promise<PageHead | null | undefined> => {
    if (!OPERATION) return undefined
    const question = { document: DOCUMENT, operation: OPERATION, key: 'PageHead', variables: { id } }
    const { data } = await answer(question, {}, AbortSignal.timeout(WITHIN_MS))
    if (!data) return undefined
    const { node } = data as { readonly node: Found | null }
    if (!node) return null
    const isArticle = node.__typename === 'Article'
    if (kind === 'article') return isArticle ? articleHead(node) : null
    return node.name === undefined ? null : entityHead(node)
  }
  return {
    of: (kind, id) =>
      withTimeout(
        WITHIN_MS,
        read(kind, id).catch(() => undefined),
        () => undefined,
      ),
  }
}

function entityHead({ name = '', description, support, relationships, claims }: Found): PageHead {
  const counts = [
    counted(relationships?.totalCount ?? 0, 'fact', 'facts'),
    counted(claims?.totalCount ?? 0, 'claim', 'claims'),
    `${counted(support?.quotes ?? 0, 'quote', 'quotes')} in ${counted(support?.articles ?? 0, 'article', 'articles')}`,
  ]
  return { title: name, description: `${description ? `${description}. ` : ''}${counts.join(', ')}.` }
}

function articleHead({ headline, publisher, publishedOn, text = '' }: Found): PageHead {
  const source = [publisher, publishedOn].filter(Boolean).join(', ')
  const beginning = cut(text, LONGEST_DESCRIPTION)
  return {
    title: headline ?? cut(text.trim().split('\n')[0] ?? '', LONGEST_TITLE),
    description: source ? `${source}. ${beginning}` : beginning,
  }
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** The beginning of a text, cut at a word. */
function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const part = [...line.slice(0, length + 1)].slice(0, -1).join('')
  const space = part.lastIndexOf(' ')
  return `${space > length / 2 ? part.slice(0, space) : part}…`
}
