import { ENTITY } from '../../model/core.ts'
import { type Arguments, idsIn, numberOf, pageOf } from '../bindArguments.ts'
import { isDegree } from '../evaluation.ts'
import type { Column, ConnectionPlan, FieldPlan, ObjectPlan, Page, Plan, RootColumn } from '../Plan.ts'
import { ASSUMED_LIST, ASSUMED_SCAN, ASSUMED_SEARCH } from './assumed.ts'
import type { Amount, CostNode, CostSelection } from './CostNode.ts'
import { isScanned, scanOf, scanOfRelationships } from './scanOf.ts'
import { costOfNeighborhood, costOfPaths } from './traversalCost.ts'

type Columns = readonly (Column | RootColumn)[]
type Path = readonly string[]

export interface CostNodes {
  /** All of them; those within another come before it. */
  readonly all: readonly CostNode[]
  /** Those that are in no other. */
  readonly roots: readonly CostNode[]
}

const NONE: Amount = () => 0
const fixed = (count: number): Amount => (count === 0 ? NONE : () => count)

/** What each part of a plan touches. A part that several types share has one cost node. */
export function costNodesOf({ fields, columns }: Plan): CostNodes {
  const all: CostNode[] = []
  const known = new Map<ObjectPlan, CostSelection['types']>()

  function costNode(
    path: Path,
    at: number | undefined,
    of: Partial<Pick<CostNode, 'finding' | 'entries' | 'inner'>>,
  ): CostNode {
    const { finding = NONE, entries = NONE, inner = [] } = of
    const made: CostNode = { index: all.length, path, at: at ?? 0, finding, entries, inner }
    all.push(made)
    return made
  }

  function ofField(field: FieldPlan, row: Columns, before: Path = []): readonly CostNode[] {
    switch (field.kind) {
      case 'typename':
      case 'null':
      case 'leaf':
      case 'value':
        return []
      case 'group':
        return field.fields.flatMap((each) => ofField(each, row, [...before, field.key]))
      case 'connection':
        return ofConnection(field, row, [...before, field.key])
      case 'object':
        return ofObject(field, row, [...before, field.key])
      case 'byIds': {
        const ids = row[field.ids]
        const entries = ids?.kind === 'ids' ? (args: Arguments) => idsIn(ids.ids, args).length : NONE
        const types = field.parts.flatMap(({ column, object }) => ofTypes(object, rowOf(row[column])))
        return [costNode([...before, field.key], field.at[0], { entries, inner: [{ path: [], types }] })]
      }
      case 'readings':
      case 'conflicts':
        return ofReadings(field, row[field.column], [...before, field.key])
      case 'objects':
        return field.parts.map(({ column, object }) => {
          const inner = [{ path: [], types: ofTypes(object, rowOf(row[column])) }]
          return costNode([...before, field.key], field.at[0], { entries: fixed(ASSUMED_LIST), inner })
        })
    }
  }

  function ofTypes(object: ObjectPlan, row: Columns): CostSelection['types'] {
    const found =
      known.get(object) ?? Object.values(object.types).map((each) => each.flatMap((field) => ofField(field, row)))
    known.set(object, found)
    return found
  }

  function ofObject(field: Extract<FieldPlan, { kind: 'object' }>, row: Columns, path: Path): readonly CostNode[] {
    const column = row[field.column]
    if (column?.kind === 'paths' || column?.kind === 'neighborhood') return ofPart(field, column, path)
    const inner = [{ path: [], types: ofTypes(field.object, rowOf(column)) }]
    return [costNode(path, field.at[0], { entries: field.list ? lengthOf(column) : fixed(1), inner })]
  }

  /** Each reading is one node, its article; and the passages where it says so. */
  function ofReadings(
    field: Extract<FieldPlan, { kind: 'readings' | 'conflicts' }>,
    column: Column | RootColumn | undefined,
    path: Path,
  ): readonly CostNode[] {
    if (column?.kind !== 'readings') throw new Error(`${field.field} has no readings.`)
    const article: Column = { kind: 'item', of: 'node', row: column.row }
    const passages: Column = { kind: 'stated', row: column.evidence ?? [] }
    const fields = Object.values(field.object.types).flat()
    const inner =
      field.kind === 'readings'
        ? fields.flatMap((each) => ofField(each, [article]))
        : fields.flatMap((each) =>
            each.kind === 'object'
              ? Object.values(each.object.types).flatMap((of) =>
                  of.flatMap((one) => ofField(one, [article, article, passages])),
                )
              : [],
          )
    const entries: Amount = (args) => numberOf(args, column.first)
    return [costNode(path, field.at[0], { entries, inner: [{ path: [], types: [inner] }] })]
  }

  function ofPart(
    { object, at }: Extract<FieldPlan, { kind: 'object' }>,
    column: Extract<RootColumn, { kind: 'paths' | 'neighborhood' }>,
    path: Path,
  ): readonly CostNode[] {
    const { choosing, nodes, relationships, number } =
      column.kind === 'paths' ? costOfPaths(column) : costOfNeighborhood(column)
    const lists = Object.values(object.types)
      .flat()
      .flatMap((field) => {
        if (field.kind === 'leaf') return costNode([...path, field.key], field.at[0], { finding: number })
        if (field.kind !== 'object') return []
        const [entries, row] =
          field.object.id === null ? [relationships, column.part.relationships] : [nodes, column.part.nodes]
        const inner = [{ path: [], types: ofTypes(field.object, row ?? []) }]
        return costNode([...path, field.key], field.at[0], { entries, inner })
      })
    return [costNode(path, at[0], { finding: choosing }), ...lists]
  }

  function ofConnection(connection: ConnectionPlan, row: Columns, path: Path): readonly CostNode[] {
    const { page } = connection
    const counts = connection.fields.flatMap((field) =>
      field.kind === 'totalCount' || field.kind === 'counts'
        ? costNode([...path, field.key], page.at, { finding: countingOf(row[connection.counts[field.count] ?? 0]) })
        : [],
    )
    if (connection.column === null) return counts
    const column = row[connection.column]
    const entries: Amount = (args) => pageOf(args, page).size
    const inner = connection.fields.flatMap((field) => ofEntries(field, rowOf(column)))
    return [costNode(path, page.at, { finding: findingOf(page, column), entries, inner }), ...counts]
  }

  function ofEntries(field: ConnectionPlan['fields'][number], row: Columns): readonly CostSelection[] {
    if (field.kind === 'nodes') return [{ path: [field.key], types: ofTypes(field.object, rowOf(row[field.column])) }]
    if (field.kind !== 'edges') return []
    return field.fields.flatMap((each): CostSelection[] => {
      if (each.kind === 'cursor') return []
      // The entry itself, which counts already.
      if (each.kind === 'object' && row[each.column]?.kind === 'item')
        return [{ path: [field.key, each.key], types: ofTypes(each.object, rowOf(row[each.column])) }]
      return [{ path: [field.key], types: [ofField(each, row)] }]
    })
  }

  const roots = fields.flatMap((field) => ofField(field, columns))
  return { all, roots }
}

/** How many objects a list has that is not paged. */
function lengthOf(column: Column | RootColumn | undefined): Amount {
  if (column?.kind !== 'evidence') return fixed(ASSUMED_LIST)
  return (args) => numberOf(args, column.first)
}

const rowOf = (column: Column | RootColumn | undefined): Columns => (column && 'row' in column ? column.row : [])

function findingOf({ filter, order }: Page, column: Column | RootColumn | undefined): Amount {
  if (column?.kind === 'search') return fixed(scanOf(filter, ASSUMED_SEARCH))
  if (column?.kind === 'relationshipList') return fixed(scanOfRelationships(filter))
  return afterSeeds(isScanned(filter, order) ? scanOf(filter, ASSUMED_SCAN, labelOf(column)) : 0, column)
}

/** What its entries are. */
function labelOf(column: Column | RootColumn | undefined): string {
  if (column?.kind === 'list' || column?.kind === 'listCount') return column.label
  return column?.kind === 'page' || column?.kind === 'count' ? column.step.target : ENTITY
}

function countingOf(column: Column | RootColumn | undefined): Amount {
  switch (column?.kind) {
    case 'count':
    case 'relationshipCount':
      return fixed(isDegree(column) ? 1 : scanOf(column.filter, ASSUMED_SCAN, labelOf(column)))
    case 'relationshipListCount':
      return fixed(scanOfRelationships(column.filter))
    case 'evidenceCount':
      return fixed(column.filter ? scanOf(column.filter) : 1)
    case 'listCount':
      return afterSeeds(scanOf(column.filter, ASSUMED_SCAN, labelOf(column)), column)
    case 'searchCount':
      return fixed(scanOf(column.filter, ASSUMED_SEARCH))
    default:
      throw new Error(`${column?.kind} counts nothing.`)
  }
}

/** What is listed of some entities is what they lead to. */
function afterSeeds(scan: number, column: Column | RootColumn | undefined): Amount {
  const of = column?.kind === 'list' || column?.kind === 'listCount' ? column.of : null
  if (!of) return fixed(scan)
  return (args) => scan + ASSUMED_LIST * idsIn(of, args).length
}
