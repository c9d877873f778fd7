import type { Draft, DraftEntity } from '../../src/draft/Draft.ts'
import type { AnnotatedText, Span } from './readCorpus.ts'

/** What was annotated, what was drafted, and how many of these are the same. */
export interface Count {
  readonly expected: number
  readonly proposed: number
  readonly right: number
}

export type Scores = Readonly<Record<string, Count>>

export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
export const share = (a: Span, b: Span): number =>
  overlap(a, b) / (a.end - a.start + (b.end - b.start) - overlap(a, b) || 1)
const touches = (a: Span, b: Span): boolean => overlap(a, b) > 0

/** Compares a draft with the annotations of its text, one to one. */
export function score(gold: AnnotatedText, draft: Draft): Scores {
  const named = draft.entities.filter(({ anonymous }) => !anonymous)
  const pairs = match(gold.entities, named, (a, b) => sameMentions(a.mentions, b))
  const byGold = new Map(pairs.map(([a, b]) => [a.id, b.id]))
  const typed = pairs.filter(([a, b]) => a.type === b.type)
  const claims = match(gold.claims, draft.claims, (a, b) => (share(a, b.content) >= 0.5 ? share(a, b.content) : 0))
  const quoted = ({ speech }: { speech: string }): boolean => speech === 'DIRECT'
  const isRightSpeaker = ([a, b]: (typeof claims)[number]): boolean => {
    if (typeof a.speaker === 'string') return b.speaker !== undefined && b.speaker === byGold.get(a.speaker)
    const words = a.speaker
    return b.speakerWords !== undefined && touches(words, b.speakerWords)
  }
  const events = match(gold.events, draft.events, (a, b) => overlap(a, b.trigger))
  const dates = match(gold.dates, draft.dates, (a, b) => share(a, b))
  const offices = scoreOffices(gold, draft, byGold)
  return {
    entities: { expected: gold.entities.length, proposed: named.length, right: typed.length },
    'entities of any type': { expected: gold.entities.length, proposed: named.length, right: pairs.length },
    offices,
    claims: { expected: gold.claims.length, proposed: draft.claims.length, right: claims.length },
    'claims in direct speech': {
      expected: gold.claims.filter(quoted).length,
      proposed: draft.claims.filter(quoted).length,
      right: claims.filter(([a]) => quoted(a)).length,
    },
    'speakers of claims found': {
      expected: claims.length,
      proposed: claims.length,
      right: claims.filter(isRightSpeaker).length,
    },
    'kinds of claims found': {
      expected: claims.length,
      proposed: claims.length,
      right: claims.filter(([a, b]) => a.kind === b.kind).length,
    },
    'events of any type': { expected: gold.events.length, proposed: draft.events.length, right: events.length },
    events: {
      expected: gold.events.length,
      proposed: draft.events.length,
      right: events.filter(([a, b]) => a.type === b.type).length,
    },
    'dates of events found': ofKnown(
      events.filter(([a]) => a.edtf !== null),
      ([a, b]) => a.edtf === b.date?.edtf,
    ),
    'places of events found': ofKnown(
      events.filter(([a]) => a.place !== null),
      ([a, b]) => byGold.get(a.place ?? '') === b.place,
    ),
    'dates found': { expected: gold.dates.length, proposed: draft.dates.length, right: dates.length },
    'dates found and right': {
      expected: gold.dates.length,
      proposed: draft.dates.length,
      right: dates.filter(([a, b]) => a.edtf === b.edtf).length,
    },
  }
}

function ofKnown<T>(items: readonly T[], isRight: (item: T) => boolean): Count {
  return { expected: items.length, proposed: items.length, right: items.filter(isRight).length }
}

/** Most of the mentions of the one are mentions of the other. */
export function sameMentions(mentions: readonly Span[], { mentions: others }: DraftEntity): number {
  const shared = mentions.filter((each) => others.some((other) => share(each, other) >= 0.5)).length
  return shared * 2 >= Math.min(mentions.length, others.length) ? shared : 0
}

export const headOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/ (?:of|for) .*$/, '')
    .split(/[ -]/)
    .at(-1) ?? ''

/** Offices in a country or an organization; the graph has no others. */
function scoreOffices(gold: AnnotatedText, draft: Draft, byGold: ReadonlyMap<string, string>): Count {
  const typeOf = new Map(gold.entities.map(({ id, type }) => [id, type]))
  const can = gold.offices.filter((each) => ['COUNTRY', 'ORGANIZATION'].includes(typeOf.get(each.in ?? '') ?? ''))
  const drafted = draft.offices
    .filter(({ target }) => target === undefined || /^(?:country|organization):/.test(target))
    .filter(({ target }) => target !== undefined)
  const right = match(can, drafted, (a, b) =>
    byGold.get(a.person) === b.person && byGold.get(a.in ?? '') === b.target && headOf(a.title) === headOf(b.title)
      ? 1
      : 0,
  )
  return { expected: can.length, proposed: drafted.length, right: right.length }
}

/** Pairs each with the one that fits best; none is in two pairs. */
export function match<A, B>(as: readonly A[], bs: readonly B[], closeness: (a: A, b: B) => number): [A, B][] {
  const all = as.flatMap((a) => bs.map((b) => ({ a, b, value: closeness(a, b) }))).filter(({ value }) => value > 0)
  const [usedA, usedB] = [new Set<A>(), new Set<B>()]
  const pairs: [A, B][] = []
  for (const { a, b } of all.sort((x, y) => y.value - x.value)) {
    if (usedA.has(a) || usedB.has(b)) continue
    usedA.add(a)
    usedB.add(b)
    pairs.push([a, b])
  }
  return pairs
}

export const sum = (all: readonly Scores[]): Scores =>
  Object.fromEntries(
    Object.keys(all[0] ?? {}).map((name) => [
      name,
      all.reduce<Count>(
        (total, each) => ({
          expected: total.expected + (each[name]?.expected ?? 0),
          proposed: total.proposed + (each[name]?.proposed ?? 0),
          right: total.right + (each[name]?.right ?? 0),
        }),
        { expected: 0, proposed: 0, right: 0 },
      ),
    ]),
  )
