import { ANONYMOUS } from '../../model/core.ts'
import { keyOf } from '../../search/tokenize.ts'
import { ownProperty } from '../../util/objects.ts'
import { type Location, printLocation, type Report } from '../Problem.ts'
import type { CheckedNode } from './checkEntity.ts'
import type { Code } from './checkExternalIds.ts'

interface Known {
  readonly id: string
  readonly at: Location
}

/** Warns of what looks like one thing under two ids: a name or an alias, or an id in a catalogue, that two entities of a type have. */
export function createLookalikes(warn: Report): (entities: readonly CheckedNode[]) => void {
  const known = new Map<string, Known>()
  const told = new Set<string>()
  return (entities) => {
    for (const entity of entities) {
      const { node, at } = entity
      for (const [key, why] of keysOf(entity)) {
        const first = known.get(key)
        if (!first) known.set(key, { id: node.id, at })
        else if (first.id !== node.id && !told.has(pairOf(first.id, node.id))) {
          told.add(pairOf(first.id, node.id))
          warn(
            at,
            `${looksLike(node.id, first.id)} at ${printLocation(first.at)}: ${why}. If they are one thing, give it one id.`,
          )
        }
      }
    }
  }
}

/** The beginning of a warning of two ids. */
export const looksLike = (id: string, other: string): string => `\`${id}\` looks like \`${other}\``

const pairOf = (one: string, two: string): string => [one, two].sort().join(' ')

function keysOf(entity: CheckedNode): [key: string, why: string][] {
  return [
    ...namesOf(entity).map(({ key, name }): [string, string] => [
      `${entity.node.type} ${key}`,
      `both are called \`${name}\``,
    ]),
    ...codesOf(entity).map(({ scheme, value }): [string, string] => [
      `${scheme} ${value}`,
      `both are \`${value}\` in \`${scheme}\``,
    ]),
  ]
}

/** The name and the aliases of an entity, each with its letters and digits. What somebody unnamed is called is no name. */
export function namesOf({ node: { facts } }: CheckedNode): { readonly name: string; readonly key: string }[] {
  if (ownProperty(facts.values, ANONYMOUS) === true) return []
  const names = [ownProperty(facts.values, 'name') ?? [], ownProperty(facts.values, 'aliases') ?? []].flat().map(String)
  return names.map((name) => ({ name, key: keyOf(name) })).filter(({ key }) => key !== '')
}

/** The ids of an entity in catalogues. */
export const codesOf = ({ codes }: CheckedNode): readonly Code[] => codes
