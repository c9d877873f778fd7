import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

/** A passage of a text, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text with its annotations, each with the passages where it stands. */
export interface AnnotatedText {
  readonly name: string
  readonly style: string
  readonly text: string
  /** The day that `Monday` is counted from. */
  readonly date: string
  readonly entities: readonly { readonly id: string; readonly type: string; readonly mentions: readonly Span[] }[]
  readonly offices: readonly { readonly person: string; readonly title: string; readonly in: string | null }[]
  readonly claims: readonly AnnotatedClaim[]
  readonly events: readonly AnnotatedEvent[]
  readonly dates: readonly (Span & { readonly edtf: string })[]
}

interface AnnotatedClaim extends Span {
  /** The id of an entity, or the words for somebody unnamed. */
  readonly speaker: string | Span
  readonly kind: string
  readonly speech: 'DIRECT' | 'PARAPHRASE'
}

interface AnnotatedEvent extends Span {
  readonly type: string
  readonly edtf: string | null
  readonly place: string | null
  readonly participants: readonly string[]
}

/*
 * `<name>.yaml`, beside `<name>.txt`:
 *
 * - `style`, `date`: its style, and the day that `Monday` counts from
 * - `entities`: `id: [type, name, …]`, named ones only. Each place of each name is a mention, the longest name first; countries are
 *   found within longer names too.
 * - `offices`: `[person, title, where]`, or `~` where the text does not say
 * - `claims`: `[speaker, kind, D or P, passage]`, the content without the words that report it. D is direct speech. `=words` is a
 *   speaker without a name, by the words of the text. A quote in two parts is two claims.
 * - `events`: `[type, words, date, place, participants]`: what happens, where it is more than somebody saying something
 * - `dates`: `[words, EDTF]`, in the order of the text, without times of day, ages and durations
 *
 * `first words … last words` is a passage. Types and kinds are those of `schema/`, and those planned for it (`PROTEST`, `GOAL`).
 */
const id = z.coerce.string()
const file = z.strictObject({
  style: z.string(),
  date: z.iso.date(),
  entities: z.record(z.string(), z.tuple([z.string()], id)),
  offices: z.array(z.tuple([id, z.string(), id.nullable()])).default([]),
  claims: z.array(z.tuple([id, z.string(), z.enum(['D', 'P']), id])).default([]),
  events: z.array(z.tuple([z.string(), id, id.nullable(), id.nullable(), z.array(id)])).default([]),
  dates: z.array(z.tuple([id, id])).default([]),
})

/** Reads a folder of `<name>.txt` with `<name>.yaml` beside it. Throws an error that lists everything that is wrong. */
export function readCorpus(folder: string): readonly AnnotatedText[] {
  const names = readdirSync(folder)
    .filter((each) => each.endsWith('.txt'))
    .map((each) => each.slice(0, -'.txt'.length))
    .sort()
  const problems: string[] = []
  const texts = names.flatMap((name) => {
    const parsed = file.safeParse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')))
    if (!parsed.success) {
      problems.push(`${name}: ${z.prettifyError(parsed.error)}`)
      return []
    }
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
    return [annotate(name, text, parsed.data, (problem) => problems.push(`${name}: ${problem}`))]
  })
  if (problems.length > 0) throw new Error(`The corpus in ${folder} has errors:\n${problems.join('\n')}`)
  return texts
}

function annotate(
  name: string,
  text: string,
  { style, date, entities, offices, claims, events, dates }: z.infer<typeof file>,
  report: (problem: string) => void,
): AnnotatedText {
  const known = (each: string): void => {
    if (!Object.hasOwn(entities, each)) report(`no entity is called \`${each}\``)
  }
  for (const [person, , of] of offices) for (const each of [person, of]) if (each !== null) known(each)
  for (const [, , , place, participants] of events)
    for (const each of [place, ...participants]) if (each !== null) known(each)
  const inOrder = (): ((quote: string) => Span) => {
    const next = new Map<string, number>()
    return (quote) => {
      const found = findPassage(text, quote, next.get(quote) ?? 0)
      if (!found) report(`not in the text: ${quote}`)
      else next.set(quote, found.end)
      return found ?? { start: 0, end: 0 }
    }
  }
  const ofClaims = inOrder()
  const ofEvents = inOrder()
  const speakerOf = (speaker: string, content: Span): string | Span => {
    if (speaker.startsWith('=')) return nearest(text, speaker.slice(1), content, report)
    known(speaker)
    return speaker
  }
  let from = 0
  return {
    name,
    style,
    text,
    date,
    entities: mentionsOf(text, entities, report),
    offices: offices.map(([person, title, of]) => ({ person, title, in: of })),
    claims: claims.map(([speaker, kind, speech, quote]) => {
      const content = ofClaims(quote)
      return {
        ...content,
        speaker: speakerOf(speaker, content),
        kind,
        speech: speech === 'D' ? 'DIRECT' : 'PARAPHRASE',
      }
    }),
    events: events.map(([type, quote, edtf, place, participants]) => ({
      type,
      ...ofEvents(quote),
      edtf,
      place,
      participants,
    })),
    // Dates are written in the order of the text, so that each of two Mondays is found.
    dates: dates.map(([quote, edtf]) => {
      const found = findPassage(text, quote, from)
      if (!found) report(`no date after the one before: ${quote}`)
      else from = found.end
      return { ...(found ?? { start: 0, end: 0 }), edtf }
    }),
  }
}

/** A passage from its first words to its last: `The river will … in September.` */
function findPassage(text: string, quote: string, from: number): Span | undefined {
  const [first = '', last] = quote.split(' … ')
  const start = text.indexOf(first, from)
  if (start < 0) return undefined
  if (last === undefined) return { start, end: start + first.length }
  const end = text.indexOf(last, start + first.length)
  return end < 0 ? undefined : { start, end: end + last.length }
}

function nearest(text: string, words: string, { start, end }: Span, report: (problem: string) => void): Span {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) places.push(at)
  }
  const away = (at: number): number => (at < start ? start - at : at - end)
  const [first] = places.sort((a, b) => away(a) - away(b))
  if (first === undefined) report(`no such speaker in the text: ${words}`)
  return { start: first ?? 0, end: (first ?? 0) + words.length }
}

/** All places of all names, the longest name first, so that `Port Ellery` is not a mention of a person called Port. */
function mentionsOf(
  text: string,
  entities: z.infer<typeof file>['entities'],
  report: (problem: string) => void,
): AnnotatedText['entities'] {
  const mentions = new Map<string, Span[]>()
  const taken = new Uint8Array(text.length)
  const names = Object.entries(entities)
    .flatMap(([entity, [, ...all]]) => all.map((each) => ({ entity, each })))
    .sort((a, b) => b.each.length - a.each.length)
  for (const { entity, each } of names) {
    let isThere = false
    for (let start = text.indexOf(each); start >= 0; start = text.indexOf(each, start + 1)) {
      const end = start + each.length
      if (!isWhole(text, start, end)) continue
      isThere = true
      // `Norwegian government` names Norway too.
      if (entities[entity]?.[0] !== 'COUNTRY') {
        if (taken.subarray(start, end).some((each) => each === 1)) continue
        taken.fill(1, start, end)
      }
      mentions.set(entity, [...(mentions.get(entity) ?? []), { start, end }])
    }
    if (!isThere) report(`no such name in the text: ${each}`)
  }
  return Object.entries(entities).map(([entity, [type]]) => {
    const own = mentions.get(entity) ?? []
    if (own.length === 0) report(`\`${entity}\` is not mentioned`)
    return { id: entity, type, mentions: own.sort((a, b) => a.start - b.start) }
  })
}

const isWhole = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ')
