import type { Run } from '../../engine/Engine.ts'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { CLAIM, CONTRADICTS } from '../../model/core.ts'
import type { Model } from '../../model/Model.ts'
import { nodeTypeOf } from '../../model/nodeTypeOf.ts'
import type { Bundle, Properties } from '../Bundle.ts'
import { articleOf } from '../ids.ts'
import { claimsElsewhere } from '../loadOrder.ts'
import type { Change } from './changeBetween.ts'
import type { WorkingCopy } from './createWorkingCopy.ts'
import type { Edge } from './Part.ts'
import { contradictionsOf, nodesById } from './readStatements.ts'
import { rowsOf } from './rowsOf.ts'

/** Refuses what would leave a contradiction without one of its claims. */
export async function checkContradictions(
  run: Run,
  model: Model,
  bundle: Bundle,
  change: Change,
  copy: WorkingCopy,
): Promise<void> {
  const goes = new Set(change.nodes.removed.map(({ id }) => id))
  await checkContradicted(run, bundle, (id) => (goes.has(id) ? 'goes' : copy.fateOf(id)))
  await checkRemovedClaims(run, model, bundle, change, copy)
}

/** Refuses a bundle that contradicts a claim which nobody reports. `fate` knows those that come or go with this load. */
async function checkContradicted(
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
async function checkRemovedClaims(
  run: Run,
  model: Model,
  bundle: Bundle,
  { nodes, edges }: Change,
  copy: WorkingCopy,
): Promise<void> {
  const removed = nodes.removed.map(({ id }) => id).filter((id) => nodeTypeOf(model, id)?.name === CLAIM)
  if (removed.length === 0) return
  const soFar = copy.change().edges
  const goes = new Set([...edges.removed, ...soFar.removed].map(({ properties }) => properties['id']))
  const stored = await rowsOf<Contradiction>(run, contradictionsOf(removed))
  const come = removed.flatMap((claim) => soFar.created.flatMap((edge) => contradictionOf(claim, edge)))
  const [held] = [...stored, ...come].filter(({ id }) => !goes.has(id))
  if (!held) return
  const article = articleOf(held.evidence[0] ?? '')
  throw new NewsgraphError(
    'BUNDLE_INVALID',
    `${bundle.folder} no longer has ${held.claim}, which ${held.by} of ${article} contradicts. Take the contradiction out of that bundle first. Nothing was written.`,
  )
}

/** As `contradictionsOf` would find it once it is written. */
function contradictionOf(claim: string, { type, source, target, properties }: Edge): Contradiction[] {
  if (type !== CONTRADICTS || (source !== claim && target !== claim)) return []
  const evidence = [properties['evidence'] ?? []].flat().map(String)
  return [{ id: String(properties['id']), claim, by: source === claim ? target : source, evidence }]
}
