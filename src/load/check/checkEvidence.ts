import { alternatives } from '../../util/didYouMean.ts'
import { hasHalfCharacter } from '../../util/hasHalfCharacter.ts'
import type { Data, DataEntry } from '../Data.ts'
import { evidenceId } from '../ids.ts'
import type { Location } from '../Problem.ts'
import type { CheckContext } from './CheckContext.ts'
import { explainAbsence } from './explainAbsence.ts'
import { showContexts, suggestSelectors } from './explainPlaces.ts'
import { type Fields, fieldsOf, itemsOf, kindOf } from './fieldsOf.ts'
import { findQuote, type Occurrence, type Selector } from './findQuote.ts'

/** The ids of the passages that a fact names, in order. No fact stands without one. */
export function checkEvidence(owner: string, fields: Fields, at: Location, context: CheckContext): readonly string[] {
  const data = fields.get('evidence')
  // One passage need not stand in a list.
  const items = data && data.kind !== 'list' ? [data] : itemsOf(data, 'evidence', context.report)
  if (!data || (data.kind === 'list' && items.length === 0)) {
    context.report(data?.at ?? at, `${owner} has no evidence; each fact needs at least one quote.`)
  }
  return [...new Set(items.flatMap((item) => checkQuote(item, context) ?? []))].sort()
}

function checkQuote(data: Data, context: CheckContext): string | undefined {
  const named = data.kind === 'text' ? context.passages.get(data.value.trim()) : undefined
  if (!named) return findPassage(data, context)
  // What is wrong with a passage is reported once, where it is written.
  if (!named.isUsed) named.id = findPassage(named.data, context)
  named.isUsed = true
  return named.id
}

/** A passage with a name. */
export interface NamedPassage {
  readonly data: Data
  /** Its id; undefined before a fact names it, and where it is not found. */
  id: string | undefined
  isUsed: boolean
}

/** The passages that facts can name. A name is not the beginning of a quote, so that it is short and has no spaces. */
export function namedPassages(
  passages: ReadonlyMap<string, DataEntry>,
  { report }: Pick<CheckContext, 'report'>,
): ReadonlyMap<string, NamedPassage> {
  for (const [name, { key }] of passages)
    if (!NAME.test(name))
      report(key.at, `The name of a passage is letters, digits and hyphens, such as \`p1\`, not \`${name}\`.`)
  return new Map([...passages].map(([name, { value }]) => [name, { data: value, id: undefined, isUsed: false }]))
}

const NAME = /^[\p{L}\p{N}_-]+$/u

/** Warns of passages that no fact names. */
export function checkUsed(passages: ReadonlyMap<string, NamedPassage>, { warn }: Pick<CheckContext, 'warn'>): void {
  for (const [name, { data, isUsed }] of passages) if (!isUsed) warn(data.at, `No fact names the passage \`${name}\`.`)
}

function findPassage(data: Data, context: CheckContext): string | undefined {
  const { text, report } = context
  const selector = readSelector(data, context)
  if (!selector || text === undefined) return undefined
  if ('start' in selector) return passageAt(selector, data, text, context)
  const search = findQuote(text, selector)
  if (search.kind === 'found') {
    return keep(selector.exact, search.at, context)
  }
  if (search.kind === 'absent') {
    report(data.at, 'The quote is not in the text.', explainAbsence(text, selector.exact))
  } else if (search.kind === 'elsewhere') {
    const parts = alternatives(['prefix', 'suffix'].filter((part) => part in selector)).replace(' or ', ' and ')
    report(data.at, `The quote is in the text, but not with this ${parts}.`, showContexts(text, search.at))
  } else {
    const message = `The quote stands in the text ${search.at.length} times; say which by \`prefix\` or \`suffix\`.`
    report(data.at, message, suggestSelectors(text, search.at))
  }
  return undefined
}

/** The passage between two offsets, in UTF-16 code units. */
function passageAt({ start, end }: Occurrence, data: Data, text: string, context: CheckContext): string | undefined {
  if (start >= end || end > text.length) {
    context.report(data.at, `The text has no passage from ${start} to ${end}: it ends at ${text.length}.`)
    return undefined
  }
  const quote = text.slice(start, end)
  if (hasHalfCharacter(quote)) {
    context.report(data.at, `The passage from ${start} to ${end} begins or ends within a character.`)
    return undefined
  }
  return keep(quote, { start, end }, context)
}

function keep(quote: string, { start, end }: Occurrence, { article, evidence }: CheckContext): string {
  const id = evidenceId(article, start, end)
  evidence.set(id, { id, quote, start, end })
  return id
}

/** Reads a quote: text, `{ exact, prefix, suffix }`, or `{ start, end }`. */
function readSelector(data: Data, { report }: CheckContext): Selector | Occurrence | undefined {
  if (data.kind === 'list') {
    report(data.at, 'A quote is text, or `{ exact, prefix, suffix }`, not a list.')
    return undefined
  }
  if (data.kind === 'text') return nonEmpty({ exact: data.value }, data, report)
  if (!data.entries.some(({ key }) => [...PARTS, ...SPAN].includes(key.value))) {
    report(
      data.at,
      'A quote is text, or `{ exact, prefix, suffix }`. One that holds a colon and a space goes in quotes.',
    )
    return undefined
  }
  const isSpan = data.entries.some(({ key }) => SPAN.includes(key.value))
  const fields = fieldsOf(data, { of: 'part of a quote', keys: isSpan ? SPAN : PARTS }, report)
  if (isSpan) return readSpan(fields, data, report)
  const parts = [...fields].flatMap(([part, value]) => {
    if (value.kind === 'text') return [[part, value.value] as const]
    report(value.at, `\`${part}\` is text, not ${kindOf(value)}.`)
    return []
  })
  if (parts.length < fields.size) return undefined
  return nonEmpty({ exact: '', ...Object.fromEntries(parts) }, data, report)
}

const PARTS = ['exact', 'prefix', 'suffix']
const SPAN = ['start', 'end']

function readSpan(fields: Fields, data: Data, report: CheckContext['report']): Occurrence | undefined {
  const [start, end] = SPAN.map((part) => {
    const offset = fields.get(part)
    return offset?.kind === 'text' && /^\d{1,10}$/.test(offset.value.trim()) ? Number(offset.value) : undefined
  })
  if (start !== undefined && end !== undefined) return { start, end }
  report(
    data.at,
    'A passage has `start` and `end`: whole numbers, in UTF-16 code units from the beginning of the text.',
  )
  return undefined
}

function nonEmpty(selector: Selector, data: Data, report: CheckContext['report']): Selector | undefined {
  if (selector.exact.trim() !== '') return selector
  report(data.at, 'The quote is empty.')
  return undefined
}
