import { byId } from '../../util/byId.ts'
import { dayKey } from '../../util/day.ts'
import type { View } from '../address/View.ts'
import type { Entity, EntityType, FoundPath, Graph, Relationship, Stage } from './Graph.ts'
import { keyOf, type Step, stepsOf } from './stepsOf.ts'

/** The entities that one step added, and the entity that they are placed around. */
export interface Group {
  readonly around: string | null
  readonly ids: readonly string[]
}

/** What is shown of a view whose steps are loaded. */
export interface Picture {
  /** The view that this shows. */
  readonly view: View
  /** The shown entities, in the order in which they were added. */
  readonly entities: readonly Entity[]
  /** The relationships between them. */
  readonly relationships: readonly Relationship[]
  /** Also what filters hide: the layout does not depend on filters. */
  readonly all: { readonly entities: readonly Entity[]; readonly relationships: readonly Relationship[] }
  readonly groups: readonly Group[]
  /**
   * How much around an entity is not shown: neighbors if it was expanded, else relationships; with `asOf`, those that are valid
   * on that day.
   */
  readonly left: ReadonlyMap<string, number>
  readonly paths: readonly FoundPath[]
  /** The newest articles, if none of them has facts. */
  readonly withoutFacts: Graph['withoutFacts']
  /** How many entities of each type match the time, whether the type is hidden or not. */
  readonly countByType: ReadonlyMap<EntityType, number>
}

/** More entities would be slow to draw and unreadable. */
export const MOST_SHOWN = 500

export function pictureOf(view: View, graph: Graph): Picture {
  const shown = new Set<string>()
  const groups: Group[] = []
  const neighbours = new Map<string, number>()
  const paths: FoundPath[] = []
  for (const step of stepsOf(view)) {
    const stage = graph.stages.get(keyOf(step))
    if (!stage || !isReached(step, shown)) continue
    groups.push({ around: step.kind === 'open' ? step.id : null, ids: addTo(shown, stage) })
    // The first entity of a stage is the expanded one.
    if (step.kind === 'open') neighbours.set(step.id, stage.entities.length - 1 + stage.omitted)
    paths.push(...stage.paths)
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
    paths,
    withoutFacts: graph.withoutFacts,
    countByType: countByType(inTime),
  }
}

/** An expanded entity shows its neighbors only while it is shown itself. */
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
    // Sorted, because the layout depends on the order and must not depend on earlier views.
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

/** Whether an event overlaps the time and the day of the view. Other entities have no time. */
const isInTime = (entity: Entity, view: View): boolean =>
  entity.__typename !== 'Event' || (touches(entity, view) && touches(entity, { from: view.asOf, to: view.asOf }))

interface Bounds {
  readonly startDate: string | null
  readonly endDate: string | null
}

/** As with `asOf`, an unknown bound excludes nothing. */
const touches = ({ startDate, endDate }: Bounds, { from, to }: Pick<View, 'from' | 'to'>): boolean =>
  (from === null || endDate === null || dayKey(endDate) >= dayKey(from)) &&
  (to === null || startDate === null || dayKey(startDate) <= dayKey(to))

function countByType(entities: readonly Entity[]): ReadonlyMap<EntityType, number> {
  const counts = new Map<EntityType, number>()
  for (const { __typename } of entities) counts.set(__typename, (counts.get(__typename) ?? 0) + 1)
  return counts
}
