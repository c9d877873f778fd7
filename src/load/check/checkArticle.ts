import { ARTICLE } from '../../model/core.ts'
import type { Facts, Properties } from '../../model/Facts.ts'
import { dayKey } from '../../util/day.ts'
import { dayOfInstant } from '../../util/instant.ts'
import { sha256 } from '../../util/sha256.ts'
import type { Bundle } from '../Bundle.ts'
import type { BundleSource } from '../BundleInput.ts'
import { comparable } from '../comparable.ts'
import type { Data } from '../Data.ts'
import { articleId, LONGEST_TEXT, SLUG } from '../ids.ts'
import type { Location } from '../Problem.ts'
import { readingOf } from '../readings/Reading.ts'
import { storedProperties } from '../storedProperties.ts'
import type { CheckContext } from './CheckContext.ts'
import { checkFacts } from './checkFacts.ts'
import { checkLanguage } from './checkLanguage.ts'
import { itemsOf, kindOf, peek } from './fieldsOf.ts'
import type { Owner } from './Owner.ts'

/** What is known of the article: the fields of an article, its text, and the text's hash. */
export function checkArticle(
  { article: data, at }: BundleSource,
  context: CheckContext,
): Bundle['article'] | undefined {
  const { model, limits, report, text } = context
  const type = model.nodes.get(ARTICLE)
  if (text !== undefined && text.length > LONGEST_TEXT) {
    report(at.text, `The text is longer than ${LONGEST_TEXT} characters.`)
  }
  const excess = limits.excessOf(type?.labels ?? [], 'text', text)
  if (excess !== undefined) report(at.text, `The text ${excess}`)
  if (!type || !data) return undefined
  if (data.kind !== 'map') {
    report(data.at, `The fields of ${ARTICLE} are a map, not ${kindOf(data)}.`)
    return undefined
  }
  // The hash follows from the text; where it is written, it is compared.
  const written = new Map([...type.properties].filter(([name]) => name !== 'sha256'))
  const owner: Owner = { ...type, properties: written, keys: ['sha256', CORRECTS_KEY], refused: GIVEN }
  const { facts, fields } = checkFacts(owner, data, context)
  checkLanguage(fields.get('language'), facts.values['language'], context)
  if (text === undefined) return undefined
  const hash = sha256(text)
  const given = fields.get('sha256')
  if (given && (given.kind !== 'text' || given.value.trim() !== hash)) {
    report(given.at, `The text’s SHA-256 is not this one, but ${hash}.`)
  }
  const id = context.article
  checkDays(facts.values, fields.get('publishedOn'), context)
  const properties: Properties = {
    ...publishedOn(facts.values),
    ...storedProperties(model, type.properties, [readingOf(facts)]),
    id,
    text,
    sha256: hash,
  }
  return { id, properties: comparable(type.properties, properties) }
}

/** The day of publication follows from its time; where both are written, they must agree. */
function checkDays(values: Facts['values'], data: Data | undefined, { report }: CheckContext): void {
  const { publishedOn: day } = publishedOn(values)
  if (data && day !== undefined && day !== values['publishedOn'])
    report(
      data.at,
      `\`publishedOn\` is not the day of \`publishedAt\`, which is ${dayOfInstant(String(values['publishedAt']))}. Leave it out.`,
    )
}

const publishedOn = ({ publishedAt }: Facts['values']): { readonly publishedOn?: string } =>
  publishedAt === undefined ? {} : { publishedOn: dayKey(dayOfInstant(String(publishedAt))) }

/** The key under which an article names those that it corrects. */
const CORRECTS_KEY = 'corrects'

/** Reads `corrects: [article:an-article]`; the prefix can be left out. */
export function checkCorrects(data: Data | undefined, { article, report }: CheckContext): readonly Corrected[] {
  if (data?.kind !== 'map') return []
  return itemsOf(peek(data, CORRECTS_KEY), CORRECTS_KEY, report).flatMap((item) => {
    const slug = item.kind === 'text' ? item.value.trim().replace(/^article:/, '') : ''
    const id = articleId(slug)
    if (!SLUG.test(slug)) report(item.at, 'An article is named by its id, such as `article:an-article`.')
    else if (id === article) report(item.at, 'An article cannot correct itself.')
    else return [{ id, at: item.at }]
    return []
  })
}

/** An article that another one corrects, and where that is written. */
export interface Corrected {
  readonly id: string
  readonly at: Location
}

const GIVEN: ReadonlyMap<string, string> = new Map([
  ['id', '`id` is not written: it follows from the name of the bundle.'],
  ['text', '`text` is not written: it is not among the fields of the article, but the file `article.txt`.'],
])
