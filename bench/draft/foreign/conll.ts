import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { draftText } from '../../../src/draft/draftText.ts'
import type { Span } from '../readCorpus.ts'
import type { Count, Scores } from '../score.ts'
import { filesIn } from './filesIn.ts'

type Label = 'PER' | 'LOC' | 'ORG' | 'MISC'

/** A text with its names. */
export interface ConllText {
  readonly text: string
  readonly names: readonly (Span & { readonly label: Label })[]
  /** Where its sentences are that are prose, and not tables or headlines. */
  readonly prose: readonly Span[]
}

/**
 * Reads CoNLL-2003 (https://www.clips.uantwerpen.be/conll2003/ner/): a token a line, with its label as the last of the columns, an
 * empty line after each sentence, and `-DOCSTART-` before each text. The labels are IOB, of either kind.
 */
export function readConll(file: string): readonly ConllText[] {
  return file
    .split(/^-DOCSTART-.*$/m)
    .map((part) =>
      part
        .split(/\r?\n\s*\r?\n/)
        .map((lines) => lines.split(/\r?\n/).filter((line) => line.trim() !== ''))
        .filter((lines) => lines.length > 0),
    )
    .filter((sentences) => sentences.length > 0)
    .map(textOf)
}

const FEWEST_TOKENS = 7

function textOf(sentences: readonly (readonly string[])[]): ConllText {
  let text = ''
  const names: { start: number; end: number; label: Label }[] = []
  const prose: Span[] = []
  for (const lines of sentences) {
    if (text !== '') text += '\n'
    const start = text.length
    let isQuoted = false
    let previous = 'O'
    for (const [at, line] of lines.entries()) {
      const columns = line.trim().split(/\s+/)
      const [token = '', tag = 'O'] = [columns[0], columns.at(-1)]
      const isMark = token === '"'
      const closes = /^(?:[,.;:?!)%]|'s|n't|'re|'ve|'ll|'d|'m|'|\.\.\.)$/.test(token) || (isMark && isQuoted)
      const afterOpening = /[($]$/.test(text) || (isQuoted && text.endsWith('"'))
      if (at > 0 && !closes && !afterOpening) text += ' '
      if (isMark) isQuoted = !isQuoted
      const label = labelOf(tag)
      const last = names.at(-1)
      // Both kinds of IOB: a name goes on where the label does, unless it says that another begins.
      if (label && last && !tag.startsWith('B-') && labelOf(previous) === label) last.end = text.length + token.length
      else if (label) names.push({ start: text.length, end: text.length + token.length, label })
      text += token
      previous = tag
    }
    if (lines.length >= FEWEST_TOKENS && /[.?!"]$/.test(text)) prose.push({ start, end: text.length })
  }
  return { text, names, prose }
}

const ALL: readonly Label[] = ['PER', 'LOC', 'ORG', 'MISC']
const labelOf = (tag: string): Label | undefined => ALL.find((each) => tag === `B-${each}` || tag === `I-${each}`)

const LABELS = { PERSON: 'PER', COUNTRY: 'LOC', PLACE: 'LOC', ORGANIZATION: 'ORG' } as const

/** Measures names in sentences of prose: those that begin and end at the same letters. Names of other things (MISC) are left out. */
export function measureConll(path: string): Scores {
  const rows = { any: zero(), PER: zero(), LOC: zero(), ORG: zero() }
  const file = statSync(path).isFile() ? path : filesIn(path, '').find((each) => /(?:^|[._-])test/.test(basename(each)))
  if (file === undefined) throw new Error(`${path} has no test split, such as eng.testb.`)
  for (const { text, names, prose } of readConll(readFileSync(file, 'utf8'))) count(text, names, prose, rows)
  return {
    'names of any type (CoNLL)': rows.any,
    people: rows.PER,
    'places and countries': rows.LOC,
    organizations: rows.ORG,
  }
}

const zero = () => ({ expected: 0, proposed: 0, right: 0 })
type Counting = { -readonly [key in keyof Count]: Count[key] }

function count(
  text: string,
  names: ConllText['names'],
  prose: readonly Span[],
  rows: { readonly [key in 'any' | 'PER' | 'LOC' | 'ORG']: Counting },
): void {
  const isProse = ({ start }: Span): boolean => prose.some((each) => start >= each.start && start < each.end)
  const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
  const others = names.filter(({ label }) => label === 'MISC')
  const all = draftText(text).entities.flatMap(({ type, mentions, anonymous }) =>
    anonymous ? [] : mentions.map(({ start, end }) => ({ start, end, label: LABELS[type] })),
  )
  // A country within a longer name is a mention of its own in drafts, and not in this corpus.
  const drafted = all.filter(
    (each) =>
      isProse(each) &&
      !others.some((other) => other.start < each.end && each.start < other.end) &&
      !all.some(
        (longer) => longer !== each && longer.start <= each.start && each.end <= longer.end && !isSame(longer, each),
      ),
  )
  for (const name of names) {
    if (name.label === 'MISC' || !isProse(name)) continue
    rows.any.expected++
    rows[name.label].expected++
    const found = drafted.find((each) => isSame(each, name))
    if (!found) continue
    rows.any.right++
    if (found.label === name.label) rows[name.label].right++
  }
  for (const { label } of drafted) {
    rows.any.proposed++
    rows[label].proposed++
  }
}
