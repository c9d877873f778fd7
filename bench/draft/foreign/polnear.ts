import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { draftText } from '../../../src/draft/draftText.ts'
import type { Span } from '../readCorpus.ts'
import { type Count, overlap, type Scores, share } from '../score.ts'
import { filesIn } from './filesIn.ts'

/** An attribution: each role may have several passages. */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Reads attributions in the standoff format of brat (https://brat.nlplab.org/standoff.html), as PolNeAR has them: `T1⇥Source 47 59;61 64⇥words`
 * are passages, in code points, and `E1⇥Attribution:T4 Content:T3 Cue:T2 Source:T1` joins them.
 */
export function readAttributions(text: string, annotations: string): readonly Attribution[] {
  const at = codePoints(text)
  const passages = new Map<string, readonly Span[]>()
  const events: string[] = []
  for (const line of annotations.split(/\r?\n/)) {
    const [id = '', body = ''] = line.split('\t')
    if (id.startsWith('T'))
      passages.set(
        id,
        body
          .slice(body.indexOf(' ') + 1)
          .split(';')
          .map((part) => part.split(' ').map(Number))
          .map(([start = 0, end = 0]) => ({ start: at(start), end: at(end) })),
      )
    else if (id.startsWith('E')) events.push(body)
  }
  return events.map((body) => {
    const roles = body.split(' ').map((each) => each.split(':'))
    const role = (name: string): readonly Span[] =>
      roles.flatMap(([key = '', id = '']) => (key.replace(/\d+$/, '') === name ? (passages.get(id) ?? []) : []))
    return { source: role('Source'), cue: role('Cue'), content: role('Content') }
  })
}

/** Of a number of code points, the number of UTF-16 code units. */
function codePoints(text: string): (count: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (count) => count
  const units: number[] = []
  let unit = 0
  for (const letter of text) {
    units.push(unit)
    unit += letter.length
  }
  return (count) => units[count] ?? text.length
}

/** Measures attributions: every `text/<name>.txt` below a folder, with `attributions/<name>….ann` beside `text`. */
export function measurePolnear(folder: string): Scores {
  const seen = new Set<string>()
  const counts = { content: zero(), quoted: zero(), source: zero() }
  for (const file of filesIn(folder, '.ann')) {
    const name = basename(file, '.ann')
    // `<name>_<annotator>`, or `<name>` only.
    const path = [name, name.replace(/_[^_]*$/, '')]
      .map((each) => join(dirname(file), '../text', `${each}.txt`))
      .find((each) => existsSync(each))
    // Of several annotators, the first.
    if (path === undefined || seen.has(path)) continue
    seen.add(path)
    const text = readFileSync(path, 'utf8')
    compare(text, readAttributions(text, readFileSync(file, 'utf8')), counts)
  }
  return {
    'attributions (PolNeAR)': counts.content,
    'attributions with quotation marks': counts.quoted,
    'sources of attributions found': counts.source,
  }
}

const zero = () => ({ expected: 0, proposed: 0, right: 0 })
type Counting = { -readonly [key in keyof Count]: Count[key] }

function compare(
  text: string,
  attributions: readonly Attribution[],
  counts: { readonly content: Counting; readonly quoted: Counting; readonly source: Counting },
): void {
  const { claims } = draftText(text)
  const fits = (parts: readonly Span[], { content }: (typeof claims)[number]): boolean =>
    parts.some((part) => share(part, content) >= 0.5)
  const isQuoted = ({ content }: Attribution): boolean =>
    content.some(({ start, end }) => /["“”]/.test(text.slice(start, end)))
  counts.content.proposed += claims.length
  counts.content.expected += attributions.length
  const contents = attributions.flatMap(({ content }) => content)
  let right = 0
  for (const claim of claims) if (fits(contents, claim)) right++
  for (const each of attributions) {
    const found = claims.filter((claim) => fits(each.content, claim))
    if (isQuoted(each)) {
      counts.quoted.expected++
      counts.quoted.right += found.length > 0 ? 1 : 0
    }
    if (found.length === 0) continue
    counts.content.right++
    if (each.source.length === 0) continue
    counts.source.expected++
    counts.source.proposed++
    if (found.some(({ speakerWords }) => speakerWords && each.source.some((one) => overlap(one, speakerWords) > 0)))
      counts.source.right++
  }
  // Two claims of one attribution, `“…,” she said. “…”`, are both right: they do not lower precision.
  counts.content.proposed -= Math.max(
    0,
    right - attributions.filter(({ content }) => claims.some((claim) => fits(content, claim))).length,
  )
  counts.quoted.proposed = 0
}
