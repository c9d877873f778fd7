import type { Model } from '../../model/Model.ts'
import { compare } from '../../util/byId.ts'
import type { BundleRelationship } from '../Bundle.ts'
import { relationshipId } from '../ids.ts'
import type { CheckedClaim } from './checkClaim.ts'

/**
 * What ties claims to entities and to each other. A link rests on its claim's passages; one without direction is stored
 * once, from the smaller id, and rests on the passages of both claims, as far as the bundle has them.
 */
export function claimLinks(model: Model, claims: readonly CheckedClaim[]): BundleRelationship[] {
  const evidenceOf = new Map(claims.map(({ node }) => [node.id, node.evidence]))
  const links = new Map<string, BundleRelationship>()
  for (const { node, links: named } of claims) {
    for (const { link, target } of named) {
      const type = model.relationships.get(link.relationship)
      if (!type) continue
      const both = link.direction === 'BOTH'
      const [source = '', end = ''] = both ? [node.id, target.id].sort(compare) : [node.id, target.id]
      const id = relationshipId(type, source, end, {})
      const others = both ? (evidenceOf.get(target.id) ?? []) : []
      const evidence = [...new Set([...node.evidence, ...others])].sort(compare)
      links.set(id, { id, type: type.name, source, target: end, properties: {}, evidence })
    }
  }
  return [...links.values()]
}
