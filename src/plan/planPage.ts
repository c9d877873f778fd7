import type { FieldNode } from 'graphql'
import { countsOf, SUPPORT } from '../model/counted.ts'
import type { Model, Property } from '../model/Model.ts'
import { comparison } from '../model/properties.ts'
import { argumentOf, constantOf, entriesOf, type Input, itemsOf, refuse, toValue } from './Input.ts'
import type { Filter, OrderKey, Page, Search } from './Plan.ts'
import type { Planning } from './Planning.ts'
import { type FilterTarget, planFilter, propertyOf, targetOf } from './planFilter.ts'
import { allOf } from './simplify.ts'
import { validOn } from './validOn.ts'

/** A list that can be filtered, ordered and paged. */
export interface Listing {
  /** The field: `Person.offices`. */
  readonly list: string
  readonly target: FilterTarget
  /** What holds for all of it, whatever is asked for. */
  readonly filter?: Filter | null
  /** Its order, where that is not for the client to say. */
  readonly order?: readonly OrderKey[]
  /** What it finds, where it is a search. */
  readonly search?: Search
}

/** The page that a field asks for, noted so that its arguments are checked before anything runs. */
export function planPage(planning: Planning, listing: Listing, field: FieldNode): Page {
  const { list, target, search = null } = listing
  const argument = (name: string) => argumentOf(planning, field, name)
  const [first, after, last, before] = ['first', 'after', 'last', 'before'].map(argument)
  if (first && last) throw refuse(last, 'does not go together with "first": pages are read from one side')
  const where = argument('where')
  const filters = [
    listing.filter ?? null,
    where && planFilter(planning, target, where),
    validOn(planning, argument('asOf')),
  ]
  const order = listing.order ?? planOrder(planning, target, argument('orderBy'))
  const page: Page = {
    list,
    first: first ? toValue(planning, first) : null,
    after: after ? toValue(planning, after) : null,
    last: last ? toValue(planning, last) : null,
    before: before ? toValue(planning, before) : null,
    backward: !first && Boolean(last ?? (before && !after)),
    filter: allOf(filters),
    order,
    search,
    at: field.loc?.start ?? 0,
  }
  planning.pages.push(page)
  return page
}

/** What a list is ordered by: what the client requests, and at the end what makes the order unique. */
function planOrder(planning: Planning, target: FilterTarget, input: Input | null): OrderKey[] {
  const asked = input ? itemsOf(planning, input).flatMap((item) => planKeys(planning, target, item)) : []
  const missing = uniqueKeys(target).filter(({ of, name }) => !asked.some((key) => key.of === of && key.name === name))
  return [...asked, ...missing]
}

function planKeys(planning: Planning, target: FilterTarget, input: Input): OrderKey[] {
  return entriesOf(planning, input).flatMap(([name, value]) => {
    const inner = target.kind === 'entry' ? targetOf(target, name) : null
    if (inner) return planKeys(planning, inner, value)
    const counts = countsOn(planning.model, target).get(name)
    if (counts) return planCounts(planning, target, counts, value)
    const property = propertyOf(planning.model, target, name)
    if (!property) throw new Error(`The order by ${name} has no plan.`)
    const of = target.kind === 'node' ? 'node' : 'relationship'
    const descending = constantOf(planning, value) === 'DESC'
    const boolean = property.type === 'Boolean'
    return { of, ...comparison(property), descending, nullable: !property.required, boolean }
  })
}

/** What the entries of a list are counted by, by the names of their fields. */
function countsOn(model: Model, target: FilterTarget): ReadonlyMap<string, ReadonlyMap<string, Property>> {
  if (target.kind === 'node') return countsOf(model, target.type)
  return target.kind === 'view' ? new Map([['support', SUPPORT]]) : new Map()
}

function planCounts(
  planning: Planning,
  target: FilterTarget,
  counts: ReadonlyMap<string, Property>,
  input: Input,
): OrderKey[] {
  return entriesOf(planning, input).map(([name, direction]) => ({
    of: target.kind === 'node' ? 'node' : 'relationship',
    name: counts.get(name)?.stored ?? name,
    descending: constantOf(planning, direction) === 'DESC',
    nullable: false,
    boolean: false,
  }))
}

function uniqueKeys(target: FilterTarget): OrderKey[] {
  const id = { name: 'id', descending: false, nullable: false, boolean: false } as const
  if (target.kind === 'view') return [{ of: 'relationship', ...id }]
  if (target.kind === 'node' && !target.fact) return [{ of: 'node', ...id }]
  return [
    { of: 'node', ...id },
    { of: 'relationship', ...id },
  ]
}
