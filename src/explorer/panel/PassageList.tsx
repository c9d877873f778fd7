import { type EvidencePageFragment, MoreEvidence } from '../api/operations.ts'
import { request } from '../api/request.ts'
import { More } from '../parts/More.tsx'
import { usePages } from '../parts/usePages.ts'
import { Passages } from './Passages.tsx'

interface PassageListProps {
  /** Of the entity or the relationship that rests on them. */
  readonly id: string
  readonly first: EvidencePageFragment
  readonly isFirstOpen?: boolean
}

/** The passages that an entity or a relationship rests on, page by page. */
export function PassageList({ id, first, isFirstOpen = false }: PassageListProps) {
  const { items, left, load } = usePages(first, async (after) => {
    const { node } = await request(MoreEvidence, { id, after })
    return node && 'evidence' in node ? node.evidence : null
  })
  return (
    <>
      <Passages passages={items} isFirstOpen={isFirstOpen} />
      {left > 0 && <More left={left} load={load} />}
    </>
  )
}
