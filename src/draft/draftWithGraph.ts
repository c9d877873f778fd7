import type { Draft } from './Draft.ts'
import { type DraftOptions, draftText } from './draftText.ts'
import { withCandidates } from './resolve/findCandidates.ts'
import type { KnownEntity, SearchGraph } from './resolve/KnownEntity.ts'

/**
 * Drafts with the names of the graph as the first dictionary: what the text names is searched there, and then the text is read
 * again with what was found. Entities get candidates to merge with. Rejects with what `search` rejects with.
 */
export async function draftWithGraph(text: string, options: DraftOptions, search: SearchGraph): Promise<Draft> {
  const known = await knownOf(draftText(text, options), search)
  return withCandidates(draftText(text, { ...options, known }), known)
}

/** A draft with candidates for its entities. Rejects with what `search` rejects with. */
export const candidatesFrom = async (draft: Draft, search: SearchGraph): Promise<Draft> =>
  withCandidates(draft, await knownOf(draft, search))

async function knownOf({ entities }: Draft, search: SearchGraph): Promise<readonly KnownEntity[]> {
  const names = entities.flatMap(({ name, iso2, anonymous }) =>
    anonymous ? [] : iso2 === undefined ? [name] : [name, iso2],
  )
  const hits = await search([...new Set(names)])
  return [...new Map(hits.flat().map((each) => [each.id, each])).values()]
}
