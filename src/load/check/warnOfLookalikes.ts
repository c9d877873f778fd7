import { ANONYMOUS } from '../../model/core.ts'
import { keyOf } from '../../search/tokenize.ts'
import { own } from '../../util/own.ts'
import { type Location, printLocation, type Report } from '../Problem.ts'
import type { CheckedNode } from './checkEntity.ts'

interface Known {
  readonly id: string
  readonly at: Location
}

/** Warns of what looks like one thing under two ids: a name or an alias, or an id in a catalogue, that two entities of a type have. */
export function createLookalikes(warn: Report): (entities: readonly CheckedNode[]) => void {
  const known = new Map<string, Known>()
  const told = new Set<string>()
  return (entities) => {
    for (const { node, codes, at } of entities) {
      for (const [key, why] of [...namesOf({ node, codes, at }), ...codesOf({ node, codes, at })]) {
        const first = known.get(key)
        if (!first) known.set(key, { id: node.id, at })
        else if (first.id !== node.id && !told.has(pairOf(first.id, node.id))) {
          told.add(pairOf(first.id, node.id))
          warn(
            at,
            `\`${node.id}\` looks like \`${first.id}\` at ${printLocation(first.at)}: ${why}. If they are one thing, give it one id.`,
          )
        }
      }
    }
  }
}

const pairOf = (one: string, two: string): string => [one, two].sort().join(' ')

/** What somebody unnamed is called is no name. */
function namesOf({ node: { type, facts } }: CheckedNode): [key: string, why: string][] {
  if (own(facts.values, ANONYMOUS) === true) return []
  const names = [own(facts.values, 'name') ?? [], own(facts.values, 'aliases') ?? []].flat().map(String)
  return names.flatMap((name) => {
    const key = keyOf(name)
    return key === '' ? [] : [[`${type} ${key}`, `both are called \`${name}\``]]
  })
}

const codesOf = ({ codes }: CheckedNode): [key: string, why: string][] =>
  codes.map(({ scheme, value }) => [`${scheme} ${value}`, `both are \`${value}\` in \`${scheme}\``])
