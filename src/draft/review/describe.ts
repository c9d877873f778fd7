import type { Model } from '../../model/Model.ts'
import { showMisleading } from '../../util/unseen.ts'
import type { Span } from '../Draft.ts'
import { splitText } from '../split/splitText.ts'
import { listOf } from './changes.ts'
import type { Fields } from './factTexts.ts'
import type { Review, ReviewFact } from './openReview.ts'

const MOST_QUOTES = 2
const MOST_AROUND = 240

/** Puts facts into words for the person who reviews them. What a terminal would act on is named instead. */
export function createDescriber(review: Review, model: Model) {
  const sentences = splitText(review.text)
  const nameOf = (id: unknown): string => String(review.fieldsOf(String(id))?.['name'] ?? id)

  /** One line. */
  function title({ section, fields, id }: Pick<ReviewFact, 'section' | 'fields' | 'id'>): string {
    return showMisleading(
      section === 'entities'
        ? `${labelOf(id)}: ${fields['name']}`
        : section === 'claims'
          ? `${listOf(fields['speakers']).map(nameOf).join(', ') || 'Somebody unnamed'}: “${fields['content']}”`
          : `${nameOf(fields['source'])} ${verbOf(fields)} ${nameOf(fields['target'])}${detailOf(fields)}`,
    )
  }

  const verbOf = ({ type }: Fields): string => model.relationships.get(String(type))?.words?.verb ?? String(type)

  /** The sentence around a quote, with the quote between marks. */
  function sentenceOf({ start, end }: Span): string {
    const own = sentences.filter((each) => each.start < end && each.end > start)
    const from = Math.max(Math.min(start, own[0]?.start ?? start), start - MOST_AROUND)
    const to = Math.min(Math.max(end, own.at(-1)?.end ?? end), end + MOST_AROUND)
    const { text } = review
    const line = `${text.slice(from, start)}»${text.slice(start, end)}«${text.slice(end, to)}`
    return showMisleading(line.replace(/\s+/g, ' '))
  }

  return {
    title,
    /** All that is to be known for a decision. */
    details(fact: ReviewFact): string {
      const { fields, state, places } = fact
      const shown = Object.entries(fields).filter(([name]) => !HIDDEN.has(name))
      const confidence = state.confidence === undefined ? '' : `${Math.round(state.confidence * 100)} % sure, `
      return [
        title(fact),
        ...shown.map(([name, value]) => showMisleading(`  ${name}: ${printValue(value)}`)),
        ...places.slice(0, MOST_QUOTES).map((place) => `  ${sentenceOf(place)}`),
        ...(places.length > MOST_QUOTES ? [`  and ${places.length - MOST_QUOTES} more`] : []),
        `  ${confidence}found by ${FINDERS[state.finder ?? 'local']}`,
        ...(state.note === undefined ? [] : [`  Note: ${showMisleading(state.note)}`]),
        ...(state.candidates ?? []).map(({ id, name }) => showMisleading(`  May be ${id}, ${name}.`)),
      ].join('\n')
    },
  }
}

/** The title has them. */
const HIDDEN: ReadonlySet<string> = new Set([
  'id',
  'name',
  'content',
  'type',
  'source',
  'target',
  'speakers',
  'attribution',
  'evidence',
])

const FINDERS = { local: 'the rules', model: 'the model only', both: 'the rules and the model' } as const

const labelOf = (id: string): string => {
  const prefix = id.slice(0, id.indexOf(':'))
  return `${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}`
}

const detailOf = (fields: Fields): string => {
  const detail = fields['title'] ?? fields['role']
  return detail === undefined ? '' : ` (${detail})`
}

/** A field as a line of text, in the form in which it can be edited. */
export function printValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(printValue).join(', ')
  if (typeof value !== 'object' || value === null) return String(value ?? '')
  return Object.entries(value)
    .map(([name, each]) => `${name} ${printValue(each)}`)
    .join(', ')
}
