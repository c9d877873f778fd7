import { ClaimList, type ClaimListQuery } from '../api/operations.ts'
import { request } from '../api/request.ts'
import { csvText } from '../export/csv.ts'
import { CLAIM_KINDS, telling } from '../words/claims.ts'
import type { conditionsOf } from './ClaimFilter.ts'

type Claim = ClaimListQuery['claims']['nodes'][number]

/** All claims under some conditions, each with the quote that has its words. */
export async function claimsCsv(conditions: ReturnType<typeof conditionsOf>): Promise<Blob> {
  const claims: Claim[] = []
  let after: string | null = null
  do {
    const answer: ClaimListQuery = await request(ClaimList, { ...conditions, first: 100, after })
    claims.push(...answer.claims.nodes)
    after = answer.claims.pageInfo.hasNextPage ? answer.claims.pageInfo.endCursor : null
  } while (after !== null)
  return new Blob([csvText([HEADER, ...claims.map(row)])], { type: 'text/csv;charset=utf-8' })
}

const HEADER = ['id', 'kind', 'attribution', 'speakers', 'about', 'quote', 'summary', 'article_id', 'start', 'end']

function row({ id, kind, attribution, speakers, subjects, evidence, content }: Claim) {
  const [best] = telling(evidence.nodes, content)
  const names = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join('; ')
  return [
    id,
    CLAIM_KINDS[kind].name,
    attribution,
    names(speakers.nodes),
    names(subjects.nodes),
    best?.quote ?? '',
    content,
    best?.article.id ?? '',
    best?.start ?? '',
    best?.end ?? '',
  ]
}
