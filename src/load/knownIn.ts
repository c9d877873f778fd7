import type { Engine } from '../engine/Engine.ts'
import type { Properties } from '../model/Facts.ts'
import type { Model } from '../model/Model.ts'
import { groupBy } from '../util/objects.ts'
import type { Awaited } from './check/awaited.ts'
import { lookUpLabel } from './write/lookUp.ts'
import { nodesById } from './write/readStatements.ts'
import { rowsOf } from './write/rowsOf.ts'

/** The ids of what bundles refer to that is in the graph. */
export async function knownIn(
  read: Engine['read'],
  model: Model,
  wanted: readonly Awaited[],
): Promise<ReadonlySet<unknown>> {
  const found = new Set<unknown>()
  for (const [label, all] of groupBy(wanted, ({ id }) => lookUpLabel(model, id))) {
    const ids = all.map(({ id }) => id)
    for (const { properties } of await rowsOf<{ properties: Properties }>(read, nodesById(label, ids)))
      found.add(properties['id'])
  }
  return found
}
