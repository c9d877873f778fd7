import { CLAIM } from '../../model/core.ts'
import type { Model } from '../../model/Model.ts'
import { compare } from '../../util/byId.ts'
import type { BundleRelationship } from '../Bundle.ts'
import { articleOfClaim, relationshipId } from '../ids.ts'
import type { CheckedClaim } from './checkClaim.ts'
import type { Reference } from './checkReference.ts'

interface ClaimLinks {
  /** To what the bundle describes. */
  readonly within: readonly BundleRelationship[]
  /** To claims of other articles. */
  readonly elsewhere: readonly BundleRelationship[]
}

/**
 * What ties claims to entities and to each other. A link rests on its claim's passages; one without direction is stored
 * once, from the smaller id, and rests on the passages of both claims, as far as the bundle has them.
 */
export function claimLinks(model: Model, claims: readonly CheckedClaim[]): ClaimLinks {
  const evidenceOf = new Map(claims.map(({ node }) => [node.id, node.evidence]))
  const links = { within: new Map<string, BundleRelationship>(), elsewhere: new Map<string, BundleRelationship>() }
  for (const { node, links: named } of claims) {
    for (const { link, target } of named) {
      const type = model.relationships.get(link.relationship)
      if (!type) continue
      const [source = '', end = ''] = type.symmetric ? [node.id, target.id].sort(compare) : [node.id, target.id]
      const id = relationshipId(type, source, end, {})
      const others = type.symmetric ? (evidenceOf.get(target.id) ?? []) : []
      const evidence = [...new Set([...node.evidence, ...others])].sort(compare)
      const made = { id, type: type.name, source, target: end, facts: { values: {} }, evidence }
      ;(isElsewhere(node.id, target, evidenceOf) ? links.elsewhere : links.within).set(id, made)
    }
  }
  return { within: [...links.within.values()], elsewhere: [...links.elsewhere.values()] }
}

/** The claims of other articles that claims name. */
export const namedElsewhere = (claims: readonly CheckedClaim[]): Reference[] => {
  const own = new Map(claims.map(({ node }) => [node.id, node]))
  return claims.flatMap(({ node, links }) =>
    links.filter(({ target }) => isElsewhere(node.id, target, own)).map(({ target }) => target),
  )
}

const isElsewhere = (claim: string, { id, type }: Reference, own: ReadonlyMap<string, unknown>): boolean =>
  type.name === CLAIM && !own.has(id) && articleOfClaim(id) !== articleOfClaim(claim)
