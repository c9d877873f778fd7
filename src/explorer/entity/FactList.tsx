import { groupBy } from '../../util/objects.ts'
import { MoreRelationships, type RelationshipPageFragment } from '../api/operations.ts'
import { request } from '../api/request.ts'
import { FactSentence } from '../parts/FactSentence.tsx'
import { Inferred } from '../parts/Inferred.tsx'
import { More } from '../parts/More.tsx'
import { Quantities } from '../parts/Quantities.tsx'
import { Quote } from '../parts/Quote.tsx'
import { usePages } from '../parts/usePages.ts'
import { dateWithWords } from '../words/dates.ts'
import { headingOf } from '../words/names.ts'

interface FactListProps {
  readonly id: string
  readonly first: RelationshipPageFragment
}

/** The facts of an entity as sentences, by their kind, each with its quotes. */
export function FactList({ id, first }: FactListProps) {
  const { items, left, load } = usePages(first, async (after) => {
    const { node } = await request(MoreRelationships, { id, after })
    return node && 'facts' in node ? node.facts : null
  })
  const groups = [...groupBy(items, ({ type, source }) => headingOf(type, source.id === id))]
  return (
    <section id="facts" class="facts">
      <h2 class="h2">
        Facts <span class="n">{first.totalCount}</span>
      </h2>
      {first.totalCount === 0 && <p class="aside">The articles name it without saying how it is tied to anything.</p>}
      {groups.map(([heading, facts]) => (
        <div key={heading}>
          <h3 class="over gh">
            {heading} {facts.length > 1 && <span class="n">{facts.length}</span>}
          </h3>
          <ul>
            {facts.map((fact) => (
              <Fact key={fact.id} fact={fact} of={id} />
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && <More left={left} load={load} />}
    </section>
  )
}

function Fact({ fact, of }: { readonly fact: RelationshipPageFragment['nodes'][number]; readonly of: string }) {
  // The longest says most.
  const [best, ...others] = [...fact.evidence.nodes].sort((a, b) => b.quote.length - a.quote.length)
  const date = dateWithWords(fact)
  const left = fact.evidence.totalCount - fact.evidence.nodes.length
  return (
    <li class="fact">
      <p>
        <FactSentence fact={fact} of={of} /> {date && <span class="date">{date}</span>} <Inferred of={fact} />
      </p>
      <Quantities of={fact.quantities} />
      {best && <Quote passage={best} />}
      {others.length > 0 && (
        <details class="more small">
          <summary>{others.length + left === 1 ? '1 more quote' : `${others.length + left} more quotes`}</summary>
          {others.map((passage) => (
            <Quote key={passage.id} passage={passage} />
          ))}
          {left > 0 && (
            <a href={`/explore?sel=${encodeURIComponent(fact.id)}&seed=${encodeURIComponent(of)}`}>All of them</a>
          )}
        </details>
      )}
    </li>
  )
}
