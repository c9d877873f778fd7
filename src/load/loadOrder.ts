import { CONTRADICTS } from '../model/core.ts'
import type { Bundle } from './Bundle.ts'

/** Claims of other bundles that a bundle's claims contradict. */
export function claimsElsewhere({ nodes, relationships }: Bundle): string[] {
  const own = new Set(nodes.map(({ id }) => id))
  return relationships
    .filter(({ type }) => type === CONTRADICTS)
    .flatMap(({ source, target }) => [source, target])
    .filter((id) => !own.has(id))
}

/**
 * Bundles in an order in which each claim is there before a bundle that contradicts it. Where there is none, `circle`
 * has bundles that wait for each other. A claim that no bundle of the set has is left to the graph.
 */
export function loadOrder(bundles: readonly Bundle[]): { ordered: readonly Bundle[]; circle: readonly Bundle[] } {
  const holders = new Map(bundles.flatMap((bundle) => bundle.nodes.map(({ id }) => [id, bundle])))
  const loaded = new Set<string>()
  const ordered: Bundle[] = []
  const nextNeed = (bundle: Bundle): string | undefined =>
    claimsElsewhere(bundle).find((id) => holders.has(id) && !loaded.has(id))
  let waiting = bundles
  while (waiting.length > 0) {
    const ready = new Set(waiting.filter((bundle) => nextNeed(bundle) === undefined))
    if (ready.size === 0)
      return { ordered, circle: circleFrom(waiting[0], (bundle) => holders.get(nextNeed(bundle) ?? '')) }
    for (const bundle of ready) {
      ordered.push(bundle)
      for (const { id } of bundle.nodes) loaded.add(id)
    }
    waiting = waiting.filter((bundle) => !ready.has(bundle))
  }
  return { ordered, circle: [] }
}

/** Follows what each waits for until one comes back. */
function circleFrom(first: Bundle | undefined, next: (bundle: Bundle) => Bundle | undefined): readonly Bundle[] {
  const path: Bundle[] = []
  let at = first
  while (at && !path.includes(at)) {
    path.push(at)
    at = next(at)
  }
  return at ? path.slice(path.indexOf(at)) : path
}
