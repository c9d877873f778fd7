import type { Properties } from '../model/Facts.ts'
import type { RelationshipType } from '../model/Model.ts'
import { canonicalJson } from '../util/canonicalJson.ts'
import { sha256 } from '../util/sha256.ts'

/** Words of a-z and 0-9 with single hyphens between them. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The digits that offsets are padded to, so that the order of evidence by id is its order in the text. */
const OFFSET_DIGITS = 7
/** The most characters of an article, in UTF-16 code units: offsets in ids of passages have a fixed number of digits. */
export const LONGEST_TEXT = 10 ** OFFSET_DIGITS - 1

/** The id of the article of a bundle: `article:<slug>`. */
export const articleId = (slug: string): string => `article:${slug}`

const slugOf = (articleId: string): string => articleId.slice('article:'.length)

/** What the ids of an article's passages begin with. */
export const evidencePrefix = (articleId: string): string => `evidence:${slugOf(articleId)}/`

/** The id of a passage. Its offsets are padded, so that ids sort in the order of the text. */
export function evidenceId(articleId: string, start: number, end: number): string {
  const [from, to] = [start, end].map((offset) => String(offset).padStart(OFFSET_DIGITS, '0'))
  return `${evidencePrefix(articleId)}${from}-${to}`
}

/** The article that an id of evidence belongs to. */
export const articleOf = (evidenceId: string): string =>
  articleId(evidenceId.slice('evidence:'.length, evidenceId.lastIndexOf('/')))

/** A claim belongs to one article: `claim:<the article's slug>/<its own>`. */
export const claimId = (articleId: string, slug: string): string => `claim:${slugOf(articleId)}/${slug}`

/** The article that a claim belongs to. */
export const articleOfClaim = (claimId: string): string =>
  articleId(claimId.slice('claim:'.length, Math.max(claimId.indexOf('/'), 0)))

/**
 * The id of a claim that the bundle of an article names: one of its own by `it-ends` or `claim:it-ends`, one of another article by
 * `claim:another-article/it-ends`. Undefined for a text that names no claim.
 */
export function claimNamed(text: string, article: string): string | undefined {
  const parts = (text.startsWith('claim:') ? text.slice('claim:'.length) : text).split('/')
  if (parts.length > 2 || !parts.every((part) => SLUG.test(part))) return undefined
  const [slug = '', of = slugOf(article)] = parts.reverse()
  return claimId(articleId(of), slug)
}

/** How the bundle of an article writes an id: that of a claim of its own without the article. */
export const asInBundle = (id: string, article: string): string =>
  id.startsWith(claimId(article, '')) ? `claim:${id.slice(claimId(article, '').length)}` : id

/**
 * A relationship's identity is its type, its ends, and what it carries that the schema marks with `@identity`:
 * `holds-office:person:joe-biden/country:iraq/1f3c9a2b`. The hash is there only where it carries such a thing.
 */
export function relationshipId(type: RelationshipType, source: string, target: string, properties: Properties): string {
  const own = [...type.properties.values()].flatMap(({ stored, identity }): [string, string][] => {
    const value = properties[stored]
    return identity && value !== undefined ? [[stored, folded(String(value))]] : []
  })
  const ends = `${type.prefix}:${source}/${target}`
  return own.length === 0 ? ends : `${ends}/${sha256(canonicalJson(Object.fromEntries(own))).slice(0, 8)}`
}

/** Compatible characters as one, without upper and lower case, with single spaces. */
function folded(text: string): string {
  const upper = text.normalize('NFKC').toLowerCase().toUpperCase()
  // Letter by letter: the Greek sigma is another one at the end of a word.
  return Array.from(upper, (letter) => letter.toLowerCase())
    .join('')
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()
}
