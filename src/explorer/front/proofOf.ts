import type { FrontQuery } from '../api/operations.ts'

type Article = FrontQuery['articles']['nodes'][number]
type Supported = Article['evidence']['nodes'][number]['supports'][number]
type Fact = Extract<Supported, { readonly __typename: 'Relationship' }>

/** A fact with the passage that says so, and what stands around it. */
export interface Proof {
  readonly article: Article
  readonly passage: string
  readonly before: string
  readonly quote: string
  readonly behind: string
  readonly fact: Fact
}

/** Passages that are read at a glance, in characters. */
const [LEAST, MOST] = [15, 90]
/** What is shown of the text around the passage. */
const AROUND = 110

/** A fact with a role and a short passage, from the newest article that has one; null where there is no fact. */
export function proofOf(articles: readonly Article[]): Proof | null {
  const all = articles.flatMap((article) =>
    article.evidence.nodes.flatMap((passage) =>
      passage.supports.flatMap((each) =>
        each.__typename === 'Relationship' ? [{ article, passage, fact: each }] : [],
      ),
    ),
  )
  const isShort = ({ passage }: (typeof all)[number]) =>
    passage.end - passage.start >= LEAST && passage.end - passage.start <= MOST
  const length = ({ fact: { source, target, role } }: (typeof all)[number]) =>
    source.name.length + target.name.length + (role?.length ?? 0)
  const shortest = (some: typeof all) => [...some].sort((a, b) => length(a) - length(b))[0]
  const short = all.filter(isShort)
  const best = shortest(short.filter(({ fact }) => fact.role !== null)) ?? shortest(short) ?? all[0]
  return best ? { article: best.article, passage: best.passage.id, fact: best.fact, ...surroundings(best) } : null
}

function surroundings({ article: { text }, passage: { start, end } }: { article: Article; passage: Passage }) {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const behind = text.slice(end, end + AROUND)
  // From the paragraph's beginning, or else from a word's.
  const line = before.lastIndexOf('\n')
  const from = line >= 0 ? line + 1 : start > AROUND ? before.indexOf(' ') + 1 : 0
  const rest = behind.split('\n')[0] ?? ''
  const to = rest.length < behind.length || end + AROUND >= text.length ? rest.length : rest.lastIndexOf(' ')
  return {
    before: `${line < 0 && start > AROUND ? '…' : ''}${before.slice(from)}`,
    quote: text.slice(start, end),
    behind: `${rest.slice(0, Math.max(to, 0))}${rest.length === behind.length && to < rest.length ? '…' : ''}`,
  }
}

interface Passage {
  readonly start: number
  readonly end: number
}
