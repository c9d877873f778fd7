import { RelationshipFacts } from '../api/operations.ts'
import { playgroundLink } from '../api/request.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { Inferred } from '../parts/Inferred.tsx'
import { NoSuch } from '../parts/NoSuch.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { Quantities } from '../parts/Quantities.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { dateWithWords } from '../words/dates.ts'
import { verbOf } from '../words/names.ts'
import { PassageList } from './PassageList.tsx'

/** A relationship and the passages that say so, the first of them shown in its article. */
export function RelationshipPanel({ id }: { readonly id: string }) {
  const { data, problem, retry } = useAnswer(RelationshipFacts, { id })
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (!data) return <p class="waiting">Loading…</p>
  if (data.node?.__typename !== 'Relationship') return <NoSuch what="relationship" id={id} />
  const { source, target, evidence } = data.node
  const date = dateWithWords(data.node)
  return (
    <>
      <header class="title">
        <p class="aside">
          relationship <Inferred of={data.node} />
        </p>
        <h2 class="sentence">
          <EntityLink entity={source} /> <bdi class="verb">{verbOf(data.node)}</bdi> <EntityLink entity={target} />
        </h2>
        {date && <p class="date">{date}</p>}
        <Quantities of={data.node.quantities} />
      </header>
      <section>
        <h3>The articles say so ({evidence.totalCount})</h3>
        <PassageList key={id} id={id} first={evidence} isFirstOpen />
      </section>
      <p class="aside">
        <a href={playgroundLink(RelationshipFacts, { id })}>Open this query</a>
      </p>
    </>
  )
}
