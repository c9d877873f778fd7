import { join } from 'node:path'
import { ARTICLE, TOPIC } from '../../model/core.ts'
import type { Facts, Properties } from '../../model/Facts.ts'
import { compare } from '../../util/byId.ts'
import { dayKey } from '../../util/day.ts'
import { dayOfInstant } from '../../util/instant.ts'
import { sha256 } from '../../util/sha256.ts'
import type { Bundle } from '../Bundle.ts'
import { comparable } from '../comparable.ts'
import { articleId, LONGEST_TEXT, SLUG } from '../ids.ts'
import { type Place, startOf } from '../Problem.ts'
import { ARTICLE_TEXT, type BundleFiles } from '../read/readBundleFiles.ts'
import type { Yaml } from '../read/Yaml.ts'
import { readingOf } from '../readings/Reading.ts'
import { storedProperties } from '../storedProperties.ts'
import { TOPICS } from '../write/provenance.ts'
import type { CheckContext } from './CheckContext.ts'
import { checkFacts } from './checkFacts.ts'
import { checkLanguage } from './checkLanguage.ts'
import { checkReference } from './checkReference.ts'
import { itemsOf, kindOf, peek } from './fieldsOf.ts'
import type { Owner } from './Owner.ts'

/** What is known of the article: the fields of `article.yaml`, its text, and the text's hash. */
export function checkArticle(
  { folder, article: yaml }: BundleFiles,
  context: CheckContext,
): Bundle['article'] | undefined {
  const { model, limits, report, text } = context
  const type = model.nodes.get(ARTICLE)
  if (text !== undefined && text.length > LONGEST_TEXT) {
    report(startOf(join(folder, ARTICLE_TEXT)), `The text is longer than ${LONGEST_TEXT} characters.`)
  }
  const excess = limits.excessOf(type?.labels ?? [], 'text', text)
  if (excess !== undefined) report(startOf(join(folder, ARTICLE_TEXT)), `The text ${excess}`)
  if (!type || !yaml) return undefined
  if (yaml.kind !== 'map') {
    report(yaml.at, `The file has the fields of ${ARTICLE}; this one is ${kindOf(yaml)}.`)
    return undefined
  }
  // The hash follows from the text; where it is written, it is compared.
  const written = new Map([...type.properties].filter(([name]) => name !== 'sha256'))
  const owner: Owner = { ...type, properties: written, keys: ['sha256', CORRECTS_KEY, TOPICS], refused: GIVEN }
  const { facts, fields } = checkFacts(owner, yaml, context)
  checkLanguage(fields.get('language'), facts.values['language'], context)
  if (text === undefined) return undefined
  const hash = sha256(text)
  const given = fields.get('sha256')
  if (given && (given.kind !== 'text' || given.value.trim() !== hash)) {
    report(given.at, `The text’s SHA-256 is not this one, but ${hash}.`)
  }
  const id = context.article
  checkDays(facts.values, fields.get('publishedOn'), context)
  const topics = checkTopics(fields.get(TOPICS), context)
  const properties: Properties = {
    ...publishedOn(facts.values),
    ...storedProperties(type.properties, [readingOf(facts)]),
    id,
    text,
    sha256: hash,
    ...(topics.length > 0 && { [TOPICS]: topics }),
  }
  return { id, properties: comparable(type.properties, properties) }
}

/** The topics that the article is about, which its bundle describes. */
function checkTopics(yaml: Yaml | undefined, context: CheckContext): readonly string[] {
  const items = yaml?.kind === 'text' ? [yaml] : itemsOf(yaml, TOPICS, context.report)
  const topics = items.flatMap((item) => {
    const target = checkReference(item, context)
    if (!target || target.type.name === TOPIC) return target?.id ?? []
    context.report(target.at, `\`${TOPICS}\` names a ${TOPIC}; \`${target.id}\` is a ${target.type.name}.`)
    return []
  })
  return [...new Set(topics)].sort(compare)
}

/** The day of publication follows from its time; where both are written, they must agree. */
function checkDays(values: Facts['values'], yaml: Yaml | undefined, { report }: CheckContext): void {
  const { publishedOn: day } = publishedOn(values)
  if (yaml && day !== undefined && day !== values['publishedOn'])
    report(
      yaml.at,
      `\`publishedOn\` is not the day of \`publishedAt\`, which is ${dayOfInstant(String(values['publishedAt']))}. Leave it out.`,
    )
}

const publishedOn = ({ publishedAt }: Facts['values']): { readonly publishedOn?: string } =>
  publishedAt === undefined ? {} : { publishedOn: dayKey(dayOfInstant(String(publishedAt))) }

/** The key under which an article names those that it corrects. */
const CORRECTS_KEY = 'corrects'

/** Reads `corrects: [article:an-article]`; the prefix can be left out. */
export function checkCorrects(yaml: Yaml | undefined, { article, report }: CheckContext): readonly Corrected[] {
  if (yaml?.kind !== 'map') return []
  return itemsOf(peek(yaml, CORRECTS_KEY), CORRECTS_KEY, report).flatMap((item) => {
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
  readonly at: Place
}

const GIVEN: ReadonlyMap<string, string> = new Map([
  ['id', '`id` is not written: it follows from the folder’s name.'],
  ['text', `\`text\` is not written: it is the file \`${ARTICLE_TEXT}\`.`],
])
