import { byId } from '../../util/byId.ts'
import { dayKey } from '../../util/day.ts'
import type { View } from '../address/View.ts'
import type { Entity, EntityType, Graph, Relationship, Stage, Way } from './Graph.ts'
import { keyOf, type Step, stepsOf } from './stepsOf.ts'

/** The entities that one step added, and around which one they go. */
export interface Group {
  readonly around: string | null
  readonly ids: readonly string[]
}

/** What is there to be seen of a view, once its steps are loaded. */
export interface Picture {
  /** That this is a picture of. */
  readonly view: View
  /** Shown, in the order in which they came. */
  readonly entities: readonly Entity[]
  /** Between those that are shown. */
  readonly relationships: readonly Relationship[]
  /** With those that filters leave out: where entities stand does not change with a filter. */
  readonly all: { readonly entities: readonly Entity[]; readonly relationships: readonly Relationship[] }
  readonly groups: readonly Group[]
  /**
   * How much there is around an entity beyond what is there: neighbours, where it was expanded, and else relationships.
   * Unknown for those that were not, as of a day.
   */
  readonly left: ReadonlyMap<string, number>
  readonly ways: readonly Way[]
  readonly countByType: ReadonlyMap<EntityType, number>
}

/** More than these at once are slow to draw, and nobody can read them. */
export const MOST_SHOWN = 500

export function pictureOf(view: View, graph: Graph): Picture {
  const shown = new Set<string>()
  const groups: Group[] = []
  const neighbours = new Map<string, number>()
  const ways: Way[] = []
  for (const step of stepsOf(view)) {
    const stage = graph.stages.get(keyOf(step))
    if (!stage || !isReached(step, shown)) continue
    groups.push({ around: step.kind === 'open' ? step.id : null, ids: addTo(shown, stage) })
    // The first of a stage is what was expanded.
    if (step.kind === 'open') neighbours.set(step.id, stage.entities.length - 1 + stage.omitted)
    ways.push(...stage.ways)
  }
  const all = within(graph, shown)
  const entities = all.entities.filter((entity) => isWanted(entity, view))
  const wanted = new Set(entities.map(({ id }) => id))
  return {
    view,
    entities,
    relationships: all.relationships.filter((each) => hasEndsIn(each, wanted) && touches(each, view)),
    all,
    groups,
    left: leftOf(all, neighbours, view),
    ways,
    countByType: countByType(all.entities),
  }
}

/** What was expanded shows its neighbours as long as it is shown itself. */
const isReached = (step: Step, shown: ReadonlySet<string>): boolean =>
  step.kind !== 'open' || shown.size === 0 || shown.has(step.id)

function addTo(shown: Set<string>, stage: Stage): string[] {
  const added = stage.entities.filter((id) => !shown.has(id)).slice(0, MOST_SHOWN - shown.size)
  for (const id of added) shown.add(id)
  return added
}

function within(graph: Graph, ids: ReadonlySet<string>): Picture['all'] {
  return {
    entities: [...ids].flatMap((id) => graph.entities.get(id) ?? []),
    // In an order of their own: where entities come to stand depends on it, and must not on what was looked at before.
    relationships: [...graph.relationships.values()].filter((each) => hasEndsIn(each, ids)).sort(byId),
  }
}

function leftOf(all: Picture['all'], neighbours: ReadonlyMap<string, number>, { asOf }: View): Map<string, number> {
  const tied = new Map<string, string[]>()
  for (const { id } of all.entities) tied.set(id, [])
  for (const { source, target } of all.relationships) {
    tied.get(source.id)?.push(target.id)
    tied.get(target.id)?.push(source.id)
  }
  const left = new Map<string, number>()
  for (const { id, relationships } of all.entities) {
    const there = tied.get(id) ?? []
    const around = neighbours.get(id)
    if (around !== undefined) left.set(id, Math.max(around - new Set(there).size, 0))
    else if (asOf === null) left.set(id, Math.max(relationships.totalCount - there.length, 0))
  }
  return left
}

const hasEndsIn = ({ source, target }: Relationship, ids: ReadonlySet<string>): boolean =>
  ids.has(source.id) && ids.has(target.id)

const isWanted = (entity: Entity, view: View): boolean =>
  !view.hide.includes(entity.__typename) && (entity.__typename !== 'Event' || touches(entity, view))

interface Bounds {
  readonly startDate: string | null
  readonly endDate: string | null
}

/** As with `asOf`: a bound that the articles do not set excludes nothing. */
const touches = ({ startDate, endDate }: Bounds, { from, to }: View): boolean =>
  (from === null || endDate === null || dayKey(endDate) >= dayKey(from)) &&
  (to === null || startDate === null || dayKey(startDate) <= dayKey(to))

function countByType(entities: readonly Entity[]): ReadonlyMap<EntityType, number> {
  const counts = new Map<EntityType, number>()
  for (const { __typename } of entities) counts.set(__typename, (counts.get(__typename) ?? 0) + 1)
  return counts
}
