import type { Run } from '../../engine/Engine.ts'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { CLAIM } from '../../model/core.ts'
import type { Model } from '../../model/Model.ts'
import { nodeTypeOf } from '../../model/nodeTypeOf.ts'
import type { Bundle, Properties } from '../Bundle.ts'
import { articleOf } from '../ids.ts'
import { claimsElsewhere } from '../loadOrder.ts'
import type { Change } from './changeBetween.ts'
import { contradictionsOf, nodesById } from './readStatements.ts'
import { rowsOf } from './rowsOf.ts'

/** Refuses what would leave a contradiction without one of its claims. */
export async function checkContradictions(run: Run, model: Model, bundle: Bundle, change: Change): Promise<void> {
  const goes = new Set(change.nodes.removed.map(({ id }) => id))
  await checkContradicted(run, bundle, (id) => (goes.has(id) ? 'goes' : undefined))
  await checkRemovedClaims(run, model, bundle, change)
}

/** Refuses a bundle that contradicts a claim which nobody reports. `fate` knows those that come or go with this load. */
export async function checkContradicted(
  run: Run,
  bundle: Bundle,
  fate: (claim: string) => 'comes' | 'goes' | undefined,
): Promise<void> {
  const claims = claimsElsewhere(bundle).filter((id) => fate(id) !== 'comes')
  if (claims.length === 0) return
  const found = await rowsOf<{ properties: Properties }>(run, nodesById(CLAIM, claims))
  const known = new Set(found.map(({ properties }) => properties['id']))
  const missing = claims.filter((id) => !known.has(id) || fate(id) === 'goes')
  if (missing.length === 0) return
  throw new NewsgraphError(
    'BUNDLE_INVALID',
    `${bundle.folder} contradicts ${missing.join(', ')}, which no article in the graph reports. Load the bundle that does, too. Nothing was written.`,
  )
}

interface Contradiction {
  readonly id: string
  readonly claim: string
  readonly by: string
  readonly evidence: readonly string[]
}

/** Refuses to take back a claim that another article contradicts: its statement would lose what it is about. */
async function checkRemovedClaims(run: Run, model: Model, bundle: Bundle, { nodes, edges }: Change): Promise<void> {
  const removed = nodes.removed.map(({ id }) => id).filter((id) => nodeTypeOf(model, id)?.name === CLAIM)
  if (removed.length === 0) return
  const goes = new Set(edges.removed.map(({ properties }) => properties['id']))
  const found = await rowsOf<Contradiction>(run, contradictionsOf(removed))
  const [held] = found.filter(({ id }) => !goes.has(id))
  if (!held) return
  const article = articleOf(held.evidence[0] ?? '')
  throw new NewsgraphError(
    'BUNDLE_INVALID',
    `${bundle.folder} no longer has ${held.claim}, which ${held.by} of ${article} contradicts. Take the contradiction out of that bundle first. Nothing was written.`,
  )
}
