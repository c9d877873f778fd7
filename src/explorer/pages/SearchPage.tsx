import { useEffect } from 'preact/hooks'
import { SearchEverything, type SearchEverythingQuery, type SearchEverythingQueryVariables } from '../api/operations.ts'
import { ENTITY_LISTS } from '../browse/lists.ts'
import { useAddress } from '../browse/useAddress.ts'
import { ClaimCard } from '../panel/ClaimCard.tsx'
import { ArticleName } from '../parts/ArticleName.tsx'
import { articlePlaceAddress } from '../parts/addresses.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { Icon } from '../parts/Icon.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { TypeMark } from '../parts/TypeMark.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { matchesIn, spellingsOf } from '../search/matchesIn.ts'
import { readDate } from '../search/readDate.ts'
import { dateWithWords, dayInWords } from '../words/dates.ts'
import { paragraphAt, paragraphsOf } from '../words/paragraphs.ts'
import { Header } from './Header.tsx'

/** Everything that a search finds: names, passages, claims, dates and types. */
export function SearchPage() {
  const [search, go] = useAddress()
  const query = (new URLSearchParams(search).get('q') ?? '').trim()
  useEffect(() => {
    document.title = query ? `${query} · newsgraph` : 'Search · newsgraph'
  }, [query])
  return (
    <>
      <Header hasOwnSearch />
      <main id="main" class="wrap p-search">
        <h1>Search</h1>
        <form
          class="bigfind"
          onSubmit={(event) => {
            event.preventDefault()
            const box = event.currentTarget.elements.namedItem('q')
            if (box instanceof HTMLInputElement) go(`?${new URLSearchParams({ q: box.value.trim() })}`)
          }}
        >
          <Icon name="search" />
          <input
            key={query}
            id="search"
            name="q"
            type="search"
            dir="auto"
            maxLength={150}
            aria-label="Search names, quotes, claims, dates"
            placeholder="Search names, quotes, claims, dates"
            defaultValue={query}
          />
          <button type="submit" class="btn primary">
            Search
          </button>
        </form>
        {query === '' ? (
          <p class="aside">
            Names and other names, words of an article as it writes them, or a date such as 24 July 2021.
          </p>
        ) : (
          <Results key={query} query={query} />
        )}
      </main>
    </>
  )
}

function variablesOf(query: string): SearchEverythingQueryVariables {
  const spellings = spellingsOf(query)
  const span = readDate(query)
  return {
    query,
    claims: {
      OR: spellings.flatMap((words) => [
        { evidence: { some: { quote: { contains: words } } } },
        { content: { contains: words } },
      ]),
    },
    articles: { OR: spellings.map((words) => ({ text: { contains: words } })) },
    events: span ? { AND: [{ startDate: { lte: span.to } }, { endDate: { gte: span.from } }] } : { id: { in: [] } },
  }
}

function Results({ query }: { readonly query: string }) {
  const { data, problem, retry } = useAnswer(SearchEverything, variablesOf(query))
  if (problem) return <ProblemNote problem={problem} retry={retry} />
  if (!data) return <p class="waiting">Searching…</p>
  const lists = ENTITY_LISTS.filter(({ many }) => many.toLowerCase().startsWith(query.toLowerCase()))
  const total = data.search.totalCount + data.articles.totalCount + data.claims.totalCount + data.events.totalCount
  return (
    <div class="stackc">
      <p class="sr" role="status">
        {total} found
      </p>
      {total + lists.length === 0 && (
        <p class="note">
          <Icon name="search" />
          <span>
            Nothing was found for <b dir="auto">{query}</b>. Try fewer words, or words as an article writes them.
          </span>
        </p>
      )}
      {lists.length > 0 && (
        <p class="row">
          {lists.map(({ path, type, many }) => (
            <a key={path} class="btn" href={`/browse/${path}`}>
              <TypeMark type={type} /> All {many.toLowerCase()}
            </a>
          ))}
        </p>
      )}
      <Dates query={query} events={data.events} />
      <Names found={data.search} />
      <Texts query={query} articles={data.articles} />
      <Claims found={data.claims} />
    </div>
  )
}

function Names({ found }: { readonly found: SearchEverythingQuery['search'] }) {
  if (found.nodes.length === 0) return null
  return (
    <section>
      <h2 class="h2">
        Names <span class="n">{found.totalCount}</span>
      </h2>
      <ul class="hits">
        {found.nodes.map((each) => (
          <li key={each.id}>
            <EntityLink entity={each} />
            {each.description && (
              <small class="aside" dir="auto">
                {each.description}
              </small>
            )}
          </li>
        ))}
      </ul>
      <Left total={found.totalCount} shown={found.nodes.length} />
    </section>
  )
}

/** How many places of one article are shown. */
const PLACES = 3

function Texts({ query, articles }: { readonly query: string; readonly articles: SearchEverythingQuery['articles'] }) {
  if (articles.nodes.length === 0) return null
  return (
    <section>
      <h2 class="h2">
        In articles <span class="n">{articles.totalCount}</span>
      </h2>
      <ul class="hits">
        {articles.nodes.flatMap((article) => {
          const paragraphs = paragraphsOf(article.text)
          return matchesIn(article.text, query, PLACES).map(({ start, end, before, words, behind }) => (
            <li key={`${article.id} ${start}`} class="q">
              <p class="pass" dir="auto">
                {before}
                <mark>{words}</mark>
                {behind}
              </p>
              <p class="source">
                <a class="src" href={articlePlaceAddress(article.id, start, end)}>
                  <ArticleName article={article} />
                  <span class="num"> ¶ {paragraphAt(paragraphs, start)}</span>
                </a>
              </p>
            </li>
          ))
        })}
      </ul>
      <Left total={articles.totalCount} shown={articles.nodes.length} />
    </section>
  )
}

function Claims({ found }: { readonly found: SearchEverythingQuery['claims'] }) {
  if (found.nodes.length === 0) return null
  return (
    <section>
      <h2 class="h2">
        Claims <span class="n">{found.totalCount}</span>
      </h2>
      <div class="clist two-up">
        {found.nodes.map((each) => (
          <ClaimCard key={each.id} claim={each} />
        ))}
      </div>
      <Left total={found.totalCount} shown={found.nodes.length} />
    </section>
  )
}

function Dates({ query, events }: { readonly query: string; readonly events: SearchEverythingQuery['events'] }) {
  const span = readDate(query)
  if (!span || events.nodes.length === 0) return null
  return (
    <section>
      <h2 class="h2">
        {span.from === span.to ? dayInWords(span.from) : `${dayInWords(span.from)} – ${dayInWords(span.to)}`}{' '}
        <span class="n">{events.totalCount === 1 ? '1 event' : `${events.totalCount} events`}</span>
      </h2>
      <ul class="hits">
        {events.nodes.map((event) => (
          <li key={event.id}>
            <EntityLink entity={{ ...event, __typename: 'Event' }} />
            <small class="aside">{dateWithWords(event)}</small>
          </li>
        ))}
      </ul>
      <Left total={events.totalCount} shown={events.nodes.length} />
    </section>
  )
}

function Left({ total, shown }: { readonly total: number; readonly shown: number }) {
  if (total <= shown) return null
  return <p class="aside small">and {total - shown} more. More words narrow the search.</p>
}
