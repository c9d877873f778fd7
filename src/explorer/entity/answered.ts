import { type ContestedClaimFragment, type EntityFactsQuery, MoreClaims, MoreStatements } from '../api/operations.ts'
import { request } from '../api/request.ts'
import type { Page } from '../parts/usePages.ts'

/** An entity with all that its panel and its page say. */
export type AnsweredEntity = Extract<NonNullable<EntityFactsQuery['node']>, { readonly facts: unknown }>

type Claims = Page<ContestedClaimFragment>

/** The next page of what others said about an entity. */
export async function moreClaims(id: string, after: string): Promise<Claims | null> {
  const { node } = await request(MoreClaims, { id, after })
  return node && 'claims' in node ? node.claims : null
}

/** The next page of what an entity said. */
export async function moreStatements(id: string, after: string): Promise<Claims | null> {
  const { node } = await request(MoreStatements, { id, after })
  return node && 'statements' in node ? node.statements : null
}
