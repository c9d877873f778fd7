import { ARTICLE, DESCRIBED_IN } from '../../model/core.ts'
import type { BundleRelationship } from '../Bundle.ts'
import type { Location } from '../Problem.ts'
import type { CheckContext } from './CheckContext.ts'
import type { CheckedNode } from './checkEntity.ts'

/** Reports what follows from a bundle and is stored as one value, where an engine cannot keep it. */
export function checkSizes(
  at: Location,
  relationships: readonly BundleRelationship[],
  nodes: readonly CheckedNode[],
  { model, limits, report }: CheckContext,
): void {
  const labels = model.nodes.get(ARTICLE)?.labels ?? []
  const ids = limits.excessOf(
    labels,
    'relationships',
    relationships.map(({ id }) => id),
  )
  if (ids !== undefined) report(at, `The list of the bundle’s relationships ${ids} State fewer.`)
  for (const { id, facts } of relationships) {
    const excess = limits.excessOf([], 'readings', JSON.stringify(facts))
    if (excess !== undefined) report(at, `All that is said of \`${id}\` ${excess} Shorten it.`)
  }
  for (const { at: where, node } of nodes) {
    const facts = limits.excessOf([], DESCRIBED_IN, JSON.stringify(node.facts))
    if (facts !== undefined) report(where, `All that is said of \`${node.id}\` ${facts} Shorten it.`)
    const evidence = limits.excessOf([], 'evidence', node.evidence)
    if (evidence !== undefined) report(where, `The list of the quotes of \`${node.id}\` ${evidence} Name fewer.`)
  }
}
