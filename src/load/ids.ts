import type { RelationshipType } from '../model/Model.ts'
import { canonicalJson } from '../util/canonicalJson.ts'
import { sha256 } from '../util/sha256.ts'
import type { Properties } from './Bundle.ts'

/** Words of a-z and 0-9 with single hyphens between them. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The digits that offsets are padded to, so that the order of evidence by id is its order in the text. */
const OFFSET_DIGITS = 7
export const LONGEST_TEXT = 10 ** OFFSET_DIGITS - 1

export const articleId = (slug: string): string => `article:${slug}`

export const evidencePrefix = (articleId: string): string => `evidence:${articleId.slice('article:'.length)}/`

export function evidenceId(articleId: string, start: number, end: number): string {
  const [from, to] = [start, end].map((offset) => String(offset).padStart(OFFSET_DIGITS, '0'))
  return `${evidencePrefix(articleId)}${from}-${to}`
}

/** The article that an id of evidence belongs to. */
export const articleOf = (evidenceId: string): string =>
  articleId(evidenceId.slice('evidence:'.length, evidenceId.lastIndexOf('/')))

/**
 * Type, ends and own properties are a relationship's identity: `holds-office:person:joe-biden/country:iraq/1f3c9a2b`.
 * The hash is there only where it has properties that are not their defaults.
 */
export function relationshipId(type: RelationshipType, source: string, target: string, properties: Properties): string {
  const defaults = new Map([...type.properties.values()].map(({ stored, default: fallback }) => [stored, fallback]))
  // What a property is compared by follows from it.
  const own = Object.entries(properties).filter(
    ([name, value]) => defaults.has(name) && String(value) !== defaults.get(name),
  )
  const ends = `${type.prefix}:${source}/${target}`
  return own.length === 0 ? ends : `${ends}/${sha256(canonicalJson(Object.fromEntries(own))).slice(0, 8)}`
}

/** The parts of a relationship's id. The type is not looked up: the schema may no longer have it. */
export function relationshipOf(id: string): { type: string; source: string; target: string } {
  const colon = id.indexOf(':')
  const [source = '', target = ''] = id.slice(colon + 1).split('/')
  return { type: id.slice(0, colon).toUpperCase().replaceAll('-', '_'), source, target }
}
