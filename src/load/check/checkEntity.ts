import type { BundleNode } from '../Bundle.ts'
import type { Location } from '../Problem.ts'
import type { CheckContext } from './CheckContext.ts'
import { checkEvidence } from './checkEvidence.ts'
import type { Code } from './checkExternalIds.ts'
import { checkFacts } from './checkFacts.ts'
import type { Described } from './declare.ts'
import { peek } from './fieldsOf.ts'

/** An entity or a claim, where it stands, and its ids in catalogues. */
export interface CheckedNode {
  readonly at: Location
  readonly node: BundleNode
  readonly codes: readonly Code[]
}

/** Reads an entity. Of one whose type is not known, only the quotes can be checked. */
export function checkEntity({ id, type, map }: Described, context: CheckContext): CheckedNode[] {
  if (!type) {
    const evidence = peek(map, 'evidence')
    checkEvidence(`\`${id}\``, new Map(evidence && [['evidence', evidence]]), map.at, context)
    return []
  }
  const owner = { name: type.name, labels: type.labels, properties: type.properties, keys: ['id', 'evidence'] }
  const { facts, fields, codes } = checkFacts(owner, map, context)
  const evidence = checkEvidence(`\`${id}\``, fields, map.at, context)
  return [{ at: map.at, node: { id, type: type.name, facts, evidence }, codes }]
}
