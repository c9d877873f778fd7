import { useEffect } from 'preact/hooks'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import type { List } from './List.ts'
import { ListTable } from './ListTable.tsx'
import { ENTITY_LISTS } from './lists.ts'
import { fromSearch, SPEAKS, toSearch, variablesOf } from './Narrowing.ts'

/** Who says something, a table for each type. */
export function Speakers() {
  useEffect(() => {
    document.title = 'Speakers · newsgraph'
  }, [])
  return (
    <>
      <div class="head">
        <h1>Speakers</h1>
        <p class="lead3 aside">Who is reported to have said something. What they said is at their pages.</p>
      </div>
      <div class="stackc">
        {ENTITY_LISTS.filter(({ speaks }) => speaks).map((list) => (
          <SpeakersOf key={list.path} list={list} />
        ))}
      </div>
    </>
  )
}

function SpeakersOf({ list }: { readonly list: List }) {
  const narrowing = fromSearch(`?${SPEAKS}=true`, list)
  const { data, problem, retry } = useAnswer(list.operation, variablesOf(list, narrowing, null))
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (!data) return <p class="waiting">Loading…</p>
  if (data.page.totalCount === 0) return null
  const address = `/browse/${list.path}${toSearch(narrowing)}`
  return (
    <section>
      <div class="row spread">
        <h2 class="h2">
          {list.many} <span class="n">{data.page.totalCount}</span>
        </h2>
        <a class="small" href={address}>
          Sort and filter
        </a>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <section class="tablebox" tabIndex={0} aria-label={`${list.many}, table`}>
        <ListTable
          list={list}
          rows={data.page.nodes}
          narrowing={narrowing}
          sortBy={(sort) => location.assign(`/browse/${list.path}${toSearch({ ...narrowing, sort })}`)}
        />
      </section>
    </section>
  )
}
