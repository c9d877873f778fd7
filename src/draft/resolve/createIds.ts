import folder from 'fold-to-ascii'
import type { EntityType } from '../Draft.ts'

const LONGEST = 60

/** Makes ids of names, each only once and none of those that are taken: `person:joe-biden`, `person:joe-biden-2`. */
export function createIds(known: readonly string[] = []): {
  entity(type: EntityType, name: string): string
  event(words: string, names: readonly string[]): string
  claim(words: string): string
} {
  const taken = new Map(known.map((id) => [id, 1]))
  const unique = (prefix: string, name: string): string => {
    const id = `${prefix}:${slugOf(name) || prefix}`
    const count = (taken.get(id) ?? 0) + 1
    taken.set(id, count)
    if (count === 1) return id
    const next = `${id}-${count}`
    if (taken.has(next)) return unique(prefix, `${name} ${count}`)
    taken.set(next, 1)
    return next
  }
  return {
    entity: (type, name) => unique(type.toLowerCase(), name),
    event: (words, names) => unique('event', [words, ...names].join(' ')),
    claim: (words) => unique('claim', words),
  }
}

/** Words of a-z and 0-9 with hyphens between them. */
export const slugOf = (name: string): string =>
  folder
    .foldMaintaining(name)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
