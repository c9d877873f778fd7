import { EVENT, TIMELINE } from '../model/core.ts'
import { typeNamed } from '../model/types.ts'
import { collectSubfields } from './collectFields.ts'
import { argumentOf } from './Input.ts'
import type { FieldPlan, Filter, OrderKey, RootColumn } from './Plan.ts'
import { type FieldNodes, objectType, objectTypeOf, type Planning } from './Planning.ts'
import { planSeeds } from './planBound.ts'
import { planFilter } from './planFilter.ts'
import { planList } from './planList.ts'

/** How many entities a timeline may be of. */
const MOST_SEEDS = 100

const BY_ID: OrderKey = { of: 'node', name: 'id', descending: false, nullable: false, boolean: false }
/** By the first bound that there is; what begins alike by its end. */
const BY_TIME: readonly OrderKey[] = [
  { ...BY_ID, name: 'startDate', otherwise: 'endDate' },
  { ...BY_ID, name: 'endDate', nullable: true },
  BY_ID,
]

const hasBound = (name: string): Filter => ({ kind: 'isNull', of: 'node', name, isNull: false })
const IS_DATED: Filter = { kind: 'or', of: [hasBound('startDate'), hasBound('endDate')] }

/** The parts of a timeline. */
const LISTS: Readonly<Record<string, { readonly filter: Filter; readonly order: readonly OrderKey[] }>> = {
  dated: { filter: IS_DATED, order: BY_TIME },
  undated: { filter: { kind: 'not', of: IS_DATED }, order: [BY_ID] },
}

/** Plans `timeline`: the events of some entities. */
export function planTimeline(planning: Planning, key: string, nodes: FieldNodes, columns: RootColumn[]): FieldPlan {
  const [field] = nodes
  const of = planSeeds(planning, field, MOST_SEEDS)
  const target = { kind: 'node', type: typeNamed(planning.model, EVENT), fact: false } as const
  const where = argumentOf(planning, field, 'where')
  const wanted = where ? [planFilter(planning, target, where)] : []
  const timeline = objectType(planning, TIMELINE)
  const fields = [...collectSubfields(planning, timeline, nodes)].map(([each, selections]): FieldPlan => {
    const name = selections[0].name.value
    if (name === '__typename') return { kind: 'typename', key: each, name: TIMELINE }
    const [part, served] = [LISTS[name], timeline.getFields()[name]]
    if (!part || !served) throw new Error(`${TIMELINE}.${name} has no plan.`)
    const filter: Filter = { kind: 'and', of: [...wanted, part.filter] }
    const listing = { list: `${TIMELINE}.${name}`, target, of, filter, order: part.order }
    return planList(planning, each, selections, objectTypeOf(served.type), listing, columns)
  })
  return { kind: 'group', key, fields }
}
