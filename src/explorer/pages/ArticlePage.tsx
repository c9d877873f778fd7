import { useEffect, useMemo, useState } from 'preact/hooks'
import { ArticleText as ArticleTextOperation, type ArticleTextQuery } from '../api/operations.ts'
import { playgroundLink } from '../api/request.ts'
import { ArticleText } from '../article/ArticleText.tsx'
import { type Choice, choiceOf, searchOf } from '../article/Choice.ts'
import { Chosen } from '../article/Chosen.tsx'
import { Cite } from '../article/Cite.tsx'
import { contentsOf } from '../article/contents.ts'
import { Inside } from '../article/Inside.tsx'
import { LAYERS, Layers, type Marking } from '../article/Layers.tsx'
import { type Passage, usePassages } from '../article/usePassages.ts'
import { exploreAddress } from '../browse/exploreAddress.ts'
import { Icon } from '../parts/Icon.tsx'
import { NoSuch } from '../parts/NoSuch.tsx'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import { LineMark } from '../parts/TypeMark.tsx'
import { useAnswer } from '../parts/useAnswer.ts'
import { useTitle } from '../parts/useTitle.ts'
import { dayInWords } from '../words/dates.ts'
import { fromEnum } from '../words/names.ts'
import { firstWords, type Paragraph } from '../words/paragraphs.ts'
import { publishedOf } from '../words/sources.ts'
import { Header } from './Header.tsx'
import { isTyping } from './keys.ts'

type Article = NonNullable<ArticleTextQuery['article']>

const TITLE = 70

/** An article: its text with what it carries, and beside it the passage that is chosen. */
export function ArticlePage({ id }: { readonly id: string }) {
  const { data, problem, retry } = useAnswer(ArticleTextOperation, { id })
  const article = data?.article
  useTitle(article ? titleOf(article) : null)
  return (
    <>
      <Header current="browse" />
      <main id="main" class={article ? 'read' : 'page'}>
        {problem && <ProblemNote problem={problem} retry={retry} />}
        {!data && !problem && <p class="waiting">Loading…</p>}
        {data && !article && <NoSuch what="article" id={id} />}
        {article && <Reading article={article} />}
      </main>
    </>
  )
}

const titleOf = ({ headline, text, id }: Article): string => headline ?? (firstWords(text, TITLE) || id)

function Reading({ article }: { readonly article: Article }) {
  const { id, text, language, sha256 } = article
  const { passages, isLoaded, problem, retry } = usePassages(id)
  const [choice, setChoice] = useState<Choice>(() => choiceOf(location.search))
  const [marking, setMarking] = useState<Marking>({ strength: 'light', layers: new Set(LAYERS) })
  const contents = useMemo(() => contentsOf(text, passages), [text, passages])
  const bright = useMemo(() => brightOf(choice, passages, text.length), [choice, passages, text])
  const choose = (next: Choice) => {
    setChoice(next)
    history.replaceState(null, '', location.pathname + searchOf(next))
  }
  const step = (by: 1 | -1) => {
    const at = choice?.kind === 'passage' ? passages.findIndex((each) => each.id === choice.id) : by > 0 ? -1 : 0
    const next = passages[(at + by + passages.length) % passages.length]
    if (next) choose({ kind: 'passage', id: next.id })
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isModified = (event.ctrlKey || event.metaKey || event.altKey) && !'[]'.includes(event.key)
      if (event.defaultPrevented || isModified || isTyping(event.target)) return
      if (event.key === ']') step(1)
      if (event.key === '[') step(-1)
      if (event.key === 'Escape') choose(null)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  })
  /** Of passages that overlap, one click takes the shortest, and the next click the one around it. */
  const chooseAt = (covering: readonly string[]) => {
    const at = choice?.kind === 'passage' ? covering.indexOf(choice.id) : -1
    const next = covering[at + 1] ?? covering[0]
    if (next !== undefined) choose({ kind: 'passage', id: next })
  }
  const source = [titleOf(article), ...publishedOf(article)].join(', ')
  return (
    <>
      <div class="text">
        <Head article={article} entities={[...contents.names, ...contents.events].map(({ thing }) => thing.id)} />
        {(!isLoaded || passages.length > 0) && (
          <Layers
            marking={marking}
            change={setMarking}
            counts={{
              names: contents.names.length,
              facts: contents.facts.length,
              claims: contents.claims.length,
              events: contents.events.length,
            }}
          />
        )}
        {problem && <ProblemNote problem={problem} retry={retry} />}
        <ArticleText {...{ text, language, passages, marking, bright }} choose={chooseAt} />
        <Cite source={source} sha256={sha256} />
        <p class="aside small foot">
          <a href={playgroundLink(ArticleTextOperation, { id })}>Open this query</a> · <code>{id}</code>
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
      <aside class={choice ? 'in has-choice' : 'in'} aria-label="Facts of the article" tabIndex={0}>
        {choice && bright.length > 0 && <Chosen {...{ text, source, choice, bright, passages, choose, step }} />}
        <Inside {...{ text, contents, isLoaded, choose }} />
      </aside>
    </>
  )
}

/** The parts of the text that a choice marks. */
function brightOf(choice: Choice, passages: readonly Passage[], length: number): readonly Paragraph[] {
  if (choice === null) return []
  if (choice.kind === 'place') {
    const [start, end] = [Math.min(choice.start, length), Math.min(choice.end, length)]
    return start < end ? [{ start, end }] : []
  }
  if (choice.kind === 'passage') return passages.filter(({ id }) => id === choice.id)
  return passages.filter(({ supports }) => supports.some(({ id }) => id === choice.id))
}

/** Where the article comes from, and what its source does not say. */
function Head({ article, entities }: { readonly article: Article; readonly entities: readonly string[] }) {
  const { publisher, author, headline, publishedAt, publishedOn, dateAnchor, dateAnchorBasis, url } = article
  const known = [publisher, author, ...publishedOf({ publisher: null, publishedAt, publishedOn })].filter(
    (each) => each !== null,
  )
  const missing = [!publisher && 'publisher', !author && 'author', !publishedOn && 'date'].filter(Boolean)
  return (
    <header class="ah">
      <p class="over">
        <LineMark kind="Article" /> Article
      </p>
      <h1>
        <bdi>{titleOf(article)}</bdi>
      </h1>
      <p class="small aside">
        {known.length > 0 && (
          <>
            {known.map((each, index) => (
              <span key={each}>
                {index > 0 && ', '}
                <bdi>{each}</bdi>
              </span>
            ))}
            .{' '}
          </>
        )}
        {headline === null && 'The source has no headline, so its first words stand here. '}
        {missing.length > 0 && `It names no ${missing.join(', no ')}. `}
        {dateAnchor && `Days of the week are counted from ${dayInWords(dateAnchor)} (${fromEnum(dateAnchorBasis)}). `}
        {url && /^https?:\/\//i.test(url) && <a href={url}>At its source</a>}
      </p>
      <div class="row acts">
        {entities.length > 0 && (
          <a class="btn primary" href={exploreAddress(entities.slice(0, 25))}>
            <Icon name="graph" />
            <span>Explore this article</span>
          </a>
        )}
        <a class="btn" href="#cite">
          <Icon name="link" />
          <span>Cite</span>
        </a>
      </div>
    </header>
  )
}
