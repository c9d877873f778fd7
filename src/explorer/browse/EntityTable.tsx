import { useEffect } from 'preact/hooks'
import { ArticleChoices, NamedSo } from '../api/operations.ts'
import { asRequestError, request } from '../api/request.ts'
import { csvText } from '../export/csv.ts'
import { download } from '../export/download.ts'
import { titleOf } from '../parts/openings.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { fromEnum } from '../words/names.ts'
import { CsvButton } from './CsvButton.tsx'
import { exploreAddress } from './exploreAddress.ts'
import { type Choice, Facet, Facets } from './Facets.tsx'
import type { Count, List, ListAnswer, Row } from './List.ts'
import { dateOf, ListTable, valueInWords } from './ListTable.tsx'
import {
  ARTICLE,
  DIFFERS,
  fromSearch,
  isFirstDescending,
  type Narrowing,
  type SortKey,
  SPEAKS,
  toSearch,
  variablesOf,
} from './Narrowing.ts'
import { Pager } from './Pager.tsx'
import { useAddress } from './useAddress.ts'

/** The entities of a type: facets beside a table, which the address describes. */
export function EntityTable({ list }: { readonly list: List }) {
  const [search, go] = useAddress()
  const narrowing = fromSearch(search, list)
  const { q } = narrowing
  const named = useAnswer(NamedSo, { query: q, types: [list.enumValue] })
  const ids = q === '' ? null : (named.data?.search.nodes.map(({ id }) => id) ?? [])
  const isWaiting = q !== '' && named.data === null
  const { data, problem, retry } = useAnswer(list.operation, variablesOf(list, narrowing, ids))
  useEffect(() => {
    document.title = `${list.many} · newsgraph`
  }, [list])
  /** Narrowing begins at the first page again. */
  const change = (changes: Partial<Narrowing>) =>
    go(toSearch({ ...narrowing, after: null, before: null, from: 1, ...changes }))
  const sortBy = (sort: SortKey) =>
    change({ sort, isDescending: sort === narrowing.sort ? !narrowing.isDescending : isFirstDescending(sort) })
  const answer = isWaiting ? null : data
  return (
    <>
      <div class="row spread head">
        <h1>{list.many}</h1>
        <div class="row">
          <CsvButton
            count={answer?.page.totalCount ?? 0}
            give={async () => download(`newsgraph-${list.path}.csv`, await csvOf(list, narrowing, ids))}
          />
          {answer && answer.page.nodes.length > 0 && (
            <a class="btn" href={exploreAddress(answer.page.nodes.map(({ id }) => id))}>
              Show as a graph
            </a>
          )}
        </div>
      </div>
      <div class="grid">
        <Facets label="Filter by name or other name" q={q} filter={(words) => change({ q: words })}>
          {answer && <ListFacets {...{ list, narrowing, answer, change }} />}
        </Facets>
        <div class="listed" aria-busy={answer === null}>
          {problem && <ProblemNote problem={problem} retry={retry} />}
          {answer === null && !problem && <p class="waiting">Loading…</p>}
          {answer?.page.totalCount === 0 && (
            <p class="note">
              <span>
                {search === '' ? 'The graph has none yet.' : 'None of them is like that. Take a filter away, or '}
                {search !== '' && <a href={location.pathname}>show all</a>}
              </span>
            </p>
          )}
          {answer && answer.page.totalCount > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
            <section class="tablebox" tabIndex={0} aria-label={`${list.many}, table`}>
              <ListTable list={list} rows={answer.page.nodes} narrowing={narrowing} sortBy={sortBy} />
              <Pager page={answer.page} narrowing={narrowing} go={(next) => go(toSearch({ ...narrowing, ...next }))} />
            </section>
          )}
        </div>
      </div>
    </>
  )
}

interface ListFacetsProps {
  readonly list: List
  readonly narrowing: Narrowing
  readonly answer: ListAnswer
  change(changes: Partial<Narrowing>): void
}

function ListFacets({ list, narrowing: { chosen }, answer, change }: ListFacetsProps) {
  const { data: newest } = useAnswer(ArticleChoices, {})
  const choose = (field: string) => (values: readonly string[]) =>
    change({ chosen: new Map(chosen).set(field, values) })
  const facet = (field: string, legend: string, choices: readonly Choice[]) => (
    <Facet key={field} legend={legend} choices={choices} chosen={chosen.get(field) ?? []} choose={choose(field)} />
  )
  const speaking = answer.speaks?.totalCount
  const all = chosen.get(SPEAKS)?.length ? undefined : answer.page.totalCount
  return (
    <>
      {list.facets.map(({ field, kind, words }) =>
        facet(
          field,
          words.label,
          countsOf(answer, field).map(({ key, count }) => ({
            value: key ?? '',
            label: kind === 'enum' ? capitalized(fromEnum(key ?? '')) : key === 'true' ? words.yes : words.no,
            count,
          })),
        ),
      )}
      {speaking !== undefined &&
        facet(SPEAKS, 'Says something', [
          { value: 'true', label: 'Yes', count: speaking },
          { value: 'false', label: 'No', ...(all !== undefined && { count: all - speaking }) },
        ])}
      {facet(
        DIFFERS,
        'Articles',
        countsOf(answer, DIFFERS)
          .filter(({ key }) => key === 'true')
          .map(({ count }) => ({ value: 'true', label: 'Differ over it', count })),
      )}
      {newest &&
        newest.articles.totalCount > 1 &&
        facet(
          ARTICLE,
          'In the article',
          newest.articles.nodes.map((article) => ({ value: article.id, label: <bdi>{titleOf(article)}</bdi> })),
        )}
    </>
  )
}

/** The most frequent values first. */
const countsOf = (answer: ListAnswer, field: string): readonly Count[] => {
  const { counts }: { readonly counts: readonly Count[] } = Reflect.get(answer, field)
  return [...counts].sort((a, b) => b.count - a.count)
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** All rows of the list as it is narrowed, not only those of the page. */
async function csvOf(list: List, narrowing: Narrowing, ids: readonly string[] | null): Promise<Blob> {
  const rows: Row[] = []
  let after: string | null = null
  do {
    const variables = variablesOf(list, { ...narrowing, rows: 100, after, before: null }, ids)
    const { page }: ListAnswer = await request(list.operation, variables).catch((error: unknown) => {
      throw asRequestError(error)
    })
    rows.push(...page.nodes)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  const { facets, isDated, speaks } = list
  const head = ['id', 'name', 'description', ...facets.map(({ field }) => field), ...(isDated ? ['date', 'edtf'] : [])]
  const counts = ['articles', 'quotes', 'facts', ...(speaks ? ['claims_by'] : []), 'claims_about']
  const lines = rows.map((row) => [
    row.id,
    row.name,
    row.description,
    ...facets.map((facet) => valueInWords(facet, row)),
    ...(isDated ? [dateOf(row), row.edtf ?? ''] : []),
    row.support.articles,
    row.support.quotes,
    row.relationships.totalCount,
    ...(row.statements ? [row.statements.totalCount] : []),
    row.claims.totalCount,
  ])
  return new Blob([csvText([[...head, ...counts], ...lines])], { type: 'text/csv;charset=utf-8' })
}
