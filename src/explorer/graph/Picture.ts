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
   * How much there is around an entity beyond what is there: neighbours, where it was expanded, and else relationships;
   * as of a day, those that held on it.
   */
  readonly left: ReadonlyMap<string, number>
  readonly ways: readonly Way[]
  /** The newest articles, where none of them has facts. */
  readonly withoutFacts: Graph['withoutFacts']
  /** Of those that the time leaves, whether their type is shown or not. */
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
  const inTime = all.entities.filter((entity) => isInTime(entity, view))
  const entities = inTime.filter(({ __typename }) => !view.hide.includes(__typename))
  const wanted = new Set(entities.map(({ id }) => id))
  return {
    view,
    entities,
    relationships: all.relationships.filter((each) => hasEndsIn(each, wanted) && touches(each, view)),
    all,
    groups,
    left: leftOf(all, neighbours, graph),
    ways,
    withoutFacts: graph.withoutFacts,
    countByType: countByType(inTime),
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

function leftOf(all: Picture['all'], neighbours: ReadonlyMap<string, number>, graph: Graph): Map<string, number> {
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
    else left.set(id, Math.max(countOf(id, relationships.totalCount, graph) - there.length, 0))
  }
  return left
}

const countOf = (id: string, ever: number, { asOf, held }: Graph): number =>
  asOf === null ? ever : (held.get(id) ?? 0)

const hasEndsIn = ({ source, target }: Relationship, ids: ReadonlySet<string>): boolean =>
  ids.has(source.id) && ids.has(target.id)

/** Whether an event touches the time, and the day, that are shown. What is no event has no time of its own. */
const isInTime = (entity: Entity, view: View): boolean =>
  entity.__typename !== 'Event' || (touches(entity, view) && touches(entity, { from: view.asOf, to: view.asOf }))

interface Bounds {
  readonly startDate: string | null
  readonly endDate: string | null
}

/** As with `asOf`: a bound that the articles do not set excludes nothing. */
const touches = ({ startDate, endDate }: Bounds, { from, to }: Pick<View, 'from' | 'to'>): boolean =>
  (from === null || endDate === null || dayKey(endDate) >= dayKey(from)) &&
  (to === null || startDate === null || dayKey(startDate) <= dayKey(to))

function countByType(entities: readonly Entity[]): ReadonlyMap<EntityType, number> {
  const counts = new Map<EntityType, number>()
  for (const { __typename } of entities) counts.set(__typename, (counts.get(__typename) ?? 0) + 1)
  return counts
}
