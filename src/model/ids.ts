import type { Model, NodeType } from './Model.ts'

/** The prefix of an id, up to its first colon, which gives its type: `person` of `person:joe-biden`. Empty without a colon. */
export const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')))

/** The type of the node that an id names; undefined if no node type has its prefix. */
export function nodeTypeOf(model: Model, id: string): NodeType | undefined {
  const prefix = prefixOf(id)
  for (const type of model.nodes.values()) {
    if (type.prefix === prefix) return type
  }
  return undefined
}

/**
 * The parts of a relationship's id: `holds-office:person:joe-biden/country:united-states/1f3c9a2b` goes out from
 * `person:joe-biden`. The id of a claim has a `/` of its own: `said-by:claim:an-article/it-ends/person:joe-biden`. The type is
 * not looked up: the schema may no longer have it.
 */
export function relationshipOf(id: string): { type: string; source: string; target: string } {
  const colon = id.indexOf(':')
  const ends: string[] = []
  for (const part of id.slice(colon + 1).split('/')) {
    const last = ends.at(-1)
    if (last === undefined || part.includes(':')) ends.push(part)
    else if (last.startsWith('claim:') && !last.includes('/')) ends[ends.length - 1] = `${last}/${part}`
  }
  const [source = '', target = ''] = ends
  return { type: prefixOf(id).toUpperCase().replaceAll('-', '_'), source, target }
}
