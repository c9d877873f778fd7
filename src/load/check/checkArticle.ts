import { join } from 'node:path'
import { ARTICLE } from '../../model/core.ts'
import { sha256 } from '../../util/sha256.ts'
import type { Bundle } from '../Bundle.ts'
import { comparable } from '../comparable.ts'
import { LONGEST_TEXT } from '../ids.ts'
import { startOf } from '../Problem.ts'
import { ARTICLE_TEXT, type BundleFiles } from '../read/readBundleFiles.ts'
import { readingOf } from '../readings/Reading.ts'
import { storedProperties } from '../storedProperties.ts'
import type { CheckContext } from './CheckContext.ts'
import { checkFacts } from './checkFacts.ts'
import { checkLanguage } from './checkLanguage.ts'
import { kindOf } from './fieldsOf.ts'
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
  const owner: Owner = { ...type, properties: written, keys: ['sha256'], refused: GIVEN }
  const { facts, fields } = checkFacts(owner, yaml, context)
  checkLanguage(fields.get('language'), facts.values['language'], context)
  if (text === undefined) return undefined
  const hash = sha256(text)
  const given = fields.get('sha256')
  if (given && (given.kind !== 'text' || given.value.trim() !== hash)) {
    report(given.at, `The text’s SHA-256 is not this one, but ${hash}.`)
  }
  const id = context.article
  const properties = { ...storedProperties(model, type.properties, [readingOf(facts)]), id, text, sha256: hash }
  return { id, properties: comparable(type.properties, properties) }
}

const GIVEN: ReadonlyMap<string, string> = new Map([
  ['id', '`id` is not written: it follows from the folder’s name.'],
  ['text', `\`text\` is not written: it is the file \`${ARTICLE_TEXT}\`.`],
])
