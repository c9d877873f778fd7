import { CLAIM, PROVENANCE_LINK, SAID_BY } from '../../model/core.ts'
import type { Link, NodeType } from '../../model/Model.ts'
import type { DataMap } from '../Data.ts'
import type { CheckContext } from './CheckContext.ts'
import { type CheckedNode, checkEntity } from './checkEntity.ts'
import { checkEvidence } from './checkEvidence.ts'
import { checkFacts } from './checkFacts.ts'
import { checkClaimReference, checkEnds, checkReference, type Reference } from './checkReference.ts'
import type { Described } from './declare.ts'
import { type Fields, itemsOf, peek } from './fieldsOf.ts'

/** A claim, and what it names under `speakers`, `subjects`, `contradicts` and `restates`. */
export interface CheckedClaim extends CheckedNode {
  readonly links: readonly { readonly link: Link; readonly target: Reference }[]
}

export function checkClaim(described: Described, context: CheckContext): CheckedClaim[] {
  const { id, type } = described
  const map = withAttribution(described.map)
  if (!type) return checkEntity(described, context).map((checked) => ({ ...checked, links: [] }))
  const written = writtenLinks(type, context)
  const keys = ['id', 'evidence', ...written.map(({ name }) => name)]
  const { facts, fields, codes } = checkFacts({ ...type, keys }, map, context)
  const evidence = checkEvidence(`\`${id}\``, fields, map.at, context)
  const links = written.flatMap((link) => checkLink({ id, type, at: map.at }, link, fields, context))
  checkSpeakers(facts.values['attribution'], written, fields, map, context)
  return [{ at: map.at, node: { id, type: type.name, facts, evidence }, codes, links }]
}

/** A claim with speakers is theirs, unless it says otherwise. */
function withAttribution(map: DataMap): DataMap {
  if (peek(map, 'attribution') || !peek(map, 'speakers')) return map
  const key = { kind: 'text', value: 'attribution', at: map.at } as const
  return { ...map, entries: [...map.entries, { key, value: { kind: 'text', value: 'NAMED', at: map.at } }] }
}

/** The fields that lead from a claim to what it names; those of its provenance follow from its evidence. */
function writtenLinks({ links }: NodeType, { model }: CheckContext): Link[] {
  return [...links.values()].filter(
    ({ relationship, direction }) =>
      direction !== 'IN' && model.relationships.get(relationship)?.vocabulary !== PROVENANCE_LINK,
  )
}

function checkLink(claim: Reference, link: Link, fields: Fields, context: CheckContext): CheckedClaim['links'] {
  const type = context.model.relationships.get(link.relationship)
  // Claims of different articles contradict or restate each other; all else that a claim names is described with it.
  const read = link.target === CLAIM ? checkClaimReference : checkReference
  const named = new Set<string>()
  const data = fields.get(link.name)
  // One id need not stand in a list.
  const items = data?.kind === 'text' ? [data] : itemsOf(data, link.name, context.report)
  return items.flatMap((item) => {
    const target = read(item, context)
    if (!target || !type || !checkEnds(type, claim, target, context)) return []
    if (named.has(target.id)) context.report(target.at, `\`${link.name}\` names \`${target.id}\` twice.`)
    named.add(target.id)
    return [{ link, target }]
  })
}

function checkSpeakers(
  attribution: unknown,
  links: readonly Link[],
  fields: Fields,
  map: DataMap,
  { report }: CheckContext,
): void {
  const name = links.find(({ relationship }) => relationship === SAID_BY)?.name ?? ''
  const data = fields.get(name)
  const spoken = data?.kind === 'text' || (data?.kind === 'list' && data.items.length > 0)
  if (attribution === 'NAMED' && !spoken) {
    report(fields.get('attribution')?.at ?? map.at, `A claim that is \`NAMED\` needs \`${name}\`: whose word it is.`)
  } else if (attribution === 'NARRATOR' && spoken) {
    report(data.at, `A claim of the \`NARRATOR\` has no \`${name}\`: it is the article’s own word.`)
  }
}
