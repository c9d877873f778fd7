import { useEffect } from 'preact/hooks'
import {
  ArticleChoices,
  ClaimList,
  type ClaimListQuery,
  Differences as DifferencesOperation,
} from '../api/operations.ts'
import { request } from '../api/request.ts'
import { CsvButton } from '../browse/CsvButton.tsx'
import { Facet, Facets } from '../browse/Facets.tsx'
import { useAddress } from '../browse/useAddress.ts'
import { type ClaimFilter, conditionsOf, fromSearch, isEmpty, isKeyOf, toSearch } from '../claims/ClaimFilter.ts'
import { claimsCsv } from '../claims/claimsCsv.ts'
import { Differences } from '../claims/Differences.tsx'
import { saidBy, useSpeakers } from '../claims/useSpeakers.ts'
import { download } from '../export/download.ts'
import { ClaimCard } from '../panel/ClaimCard.tsx'
import { More } from '../parts/More.tsx'
import { titleOf } from '../parts/openings.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { LineMark, TypeMark } from '../parts/TypeMark.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { usePages } from '../parts/usePages.ts'
import { ATTRIBUTIONS, CLAIM_KINDS } from '../words/claims.ts'
import { Header } from './Header.tsx'

type Claims = ClaimListQuery['claims']

const ROWS = 24
const HEAVY = Object.keys(CLAIM_KINDS)
  .filter(isKeyOf(CLAIM_KINDS))
  .filter((kind) => CLAIM_KINDS[kind].isHeavy)

/** Who said what: first where sources differ, then accusations, threats and demands, then all. */
export function ClaimsPage() {
  const [search, go] = useAddress()
  const filter = fromSearch(search)
  const isWhole = isEmpty(filter)
  const variables = { ...conditionsOf(filter), first: ROWS, after: null }
  const { data, problem, retry } = useAnswer(ClaimList, variables)
  const speakers = useSpeakers()
  useEffect(() => {
    document.title = 'Who said what · newsgraph'
  }, [])
  const change = (changes: Partial<ClaimFilter>) => go(toSearch({ ...filter, ...changes }))
  const total = data?.claims.totalCount ?? 0
  return (
    <>
      <Header current="claims" />
      <main id="main" class="wrap wide">
        <div class="head row spread">
          <div>
            <h1>Who said what</h1>
            <p class="lead3 aside">A claim is what somebody is reported to have said. It is never drawn as a fact.</p>
          </div>
          <CsvButton
            count={total}
            give={async () => download('newsgraph-claims.csv', await claimsCsv(conditionsOf(filter)))}
          />
        </div>
        <div class="grid">
          <Facets label="Words in the quote" q={filter.q} filter={(q) => change({ q })}>
            <ClaimFacets filter={filter} data={data} speakers={speakers} change={change} />
          </Facets>
          <div class="stackc">
            {problem && <ProblemNote problem={problem} retry={retry} />}
            {isWhole && <First />}
            {!data && !problem && <p class="waiting">Loading…</p>}
            {data && (
              <section id="all">
                <h2 class="h2">
                  {isWhole ? 'All claims' : 'Claims'} <span class="n">{total}</span>
                </h2>
                {total === 0 && (
                  <p class="note">
                    <span>
                      {isWhole ? 'No article reports a claim.' : 'No claim is like that. '}
                      {!isWhole && <a href="/claims">Show all</a>}
                    </span>
                  </p>
                )}
                <Cards key={search} first={data.claims} filter={filter} />
              </section>
            )}
          </div>
        </div>
      </main>
    </>
  )
}

/** What stands before all claims. */
function First() {
  const differences = useAnswer(DifferencesOperation, { after: null })
  const heavy = useAnswer(ClaimList, { ...conditionsOf({ ...fromSearch(''), kind: HEAVY }), first: ROWS, after: null })
  return (
    <>
      {differences.problem && <ProblemNote problem={differences.problem} retry={differences.retry} />}
      {differences.data && <Differences differences={differences.data} />}
      {heavy.data && heavy.data.claims.totalCount > 0 && (
        <section id="heavy">
          <h2 class="h2">
            Accusations, threats and demands <span class="n">{heavy.data.claims.totalCount}</span>
          </h2>
          <div class="clist c3">
            {heavy.data.claims.nodes.map((each) => (
              <ClaimCard key={each.id} claim={each} />
            ))}
          </div>
          {heavy.data.claims.totalCount > heavy.data.claims.nodes.length && (
            <a href={`/claims?${new URLSearchParams(HEAVY.map((kind) => ['kind', kind]))}`}>Show all of them</a>
          )}
        </section>
      )}
    </>
  )
}

function Cards({ first, filter }: { readonly first: Claims; readonly filter: ClaimFilter }) {
  const { items, left, load } = usePages(
    first,
    async (after) => (await request(ClaimList, { ...conditionsOf(filter), first: ROWS, after })).claims,
  )
  return (
    <>
      <div class="clist two-up">
        {items.map((each) => (
          <ClaimCard key={each.id} claim={each} />
        ))}
      </div>
      {left > 0 && <More left={left} load={load} />}
    </>
  )
}

interface ClaimFacetsProps {
  readonly filter: ClaimFilter
  readonly data: ClaimListQuery | null
  readonly speakers: ReturnType<typeof useSpeakers>
  change(changes: Partial<ClaimFilter>): void
}

function ClaimFacets({ filter, data, speakers, change }: ClaimFacetsProps) {
  const { data: newest } = useAnswer(ArticleChoices, {})
  const byCount = (counts: ClaimListQuery['kinds']['counts'] | undefined, words: Readonly<Record<string, string>>) =>
    [...(counts ?? [])]
      .sort((a, b) => b.count - a.count)
      .map(({ key, count }) => ({ value: key ?? '', label: words[key ?? ''] ?? '', count }))
  const articles = newest?.articles.nodes ?? []
  return (
    <>
      <Facet
        legend="Against others"
        choices={[{ value: '1', label: 'Only where sources differ' }]}
        chosen={filter.differ}
        choose={(differ) => change({ differ })}
      />
      <Facet
        legend="Speaker"
        choices={(speakers ?? []).map((each) => ({
          value: each.id,
          label: (
            <>
              <TypeMark type={each.__typename} />
              <bdi>{each.name}</bdi>
            </>
          ),
          count: saidBy(each),
        }))}
        chosen={filter.speaker}
        choose={(speaker) => change({ speaker })}
      />
      <Facet
        legend="Kind"
        choices={byCount(
          data?.kinds.counts,
          Object.fromEntries(Object.entries(CLAIM_KINDS).map(([kind, { name }]) => [kind, name])),
        )}
        chosen={filter.kind}
        choose={(kinds) => change({ kind: kinds.filter(isKeyOf(CLAIM_KINDS)) })}
      />
      <Facet
        legend="Source"
        choices={byCount(data?.attributions.counts, ATTRIBUTIONS)}
        chosen={filter.attribution}
        choose={(values) => change({ attribution: values.filter(isKeyOf(ATTRIBUTIONS)) })}
      />
      {articles.length > 1 && (
        <Facet
          legend="Article"
          choices={articles.map((article) => ({
            value: article.id,
            label: (
              <>
                <LineMark kind="Article" />
                <bdi>{titleOf(article)}</bdi>
              </>
            ),
          }))}
          chosen={filter.article}
          choose={(article) => change({ article })}
        />
      )}
    </>
  )
}
