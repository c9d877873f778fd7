import type { BundleNode } from '../Bundle.ts'
import type { CheckContext } from './CheckContext.ts'
import { checkEvidence } from './checkEvidence.ts'
import { checkFacts } from './checkFacts.ts'
import type { Described } from './declare.ts'
import { peek } from './fieldsOf.ts'

/** Reads an entity. Of one whose type is not known, only the quotes can be checked. */
export function checkEntity({ id, type, map }: Described, context: CheckContext): BundleNode[] {
  if (!type) {
    const evidence = peek(map, 'evidence')
    checkEvidence(`\`${id}\``, new Map(evidence && [['evidence', evidence]]), map.at, context)
    return []
  }
  const owner = { name: type.name, properties: type.properties, keys: ['id', 'evidence'] }
  const { facts, fields } = checkFacts(owner, map, context)
  return [{ id, type: type.name, facts, evidence: checkEvidence(`\`${id}\``, fields, map.at, context) }]
}
