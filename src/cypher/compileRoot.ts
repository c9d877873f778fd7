import Cypher from '@neo4j/cypher-builder'
import { ENTITY } from '../model/core.ts'
import type { Grouping } from '../model/groupingsOf.ts'
import { enumName } from '../model/types.ts'
import type { Filter, RootColumn, Search } from '../plan/Plan.ts'
import type { Context, Scope } from './Context.ts'
import { compileCount } from './compileCount.ts'
import { type Filtered, filterAllRelationships, filterLabel, filterRows } from './compileFilter.ts'
import { compileNeighborhood } from './compileNeighborhood.ts'
import { compilePaths } from './compilePaths.ts'
import { matchById, matchRelationshipsById } from './matchById.ts'
import { pageClauses } from './pageClauses.ts'
import { relationshipPattern } from './relationshipPattern.ts'
import { param } from './Template.ts'

interface Root {
  /** A subquery of exactly one row. */
  readonly clause: Cypher.Clause
  readonly result: Cypher.Variable
}

/** Compiles what is read at the top. */
export function compileRoot(column: RootColumn, context: Context): Root {
  const result = new Cypher.Variable()
  return { clause: new Cypher.Call(body(column, context, result), []), result }
}

function body(column: RootColumn, context: Context, result: Cypher.Variable): Cypher.Clause {
  const node = new Cypher.Node()
  switch (column.kind) {
    case 'byId': {
      const match = matchById(node, column.label, column.id)
      const { clauses, list } = context.row(column.row, { node })
      return Cypher.utils.concat(match, ...clauses, new Cypher.Return([Cypher.head(Cypher.collect(list)), result]))
    }
    case 'relationshipById': {
      // Found from its source, which is indexed: not every engine has indexes of relationships.
      const relationship = new Cypher.Relationship()
      const match = new Cypher.Match(
        new Cypher.Pattern(node, { labels: [ENTITY] }).related(relationship, { type: column.type }).to(),
      ).where(
        Cypher.and(
          Cypher.eq(node.property('id'), param({ kind: 'sourceOf', id: column.id })),
          Cypher.eq(relationship.property('id'), param({ kind: 'id', id: column.id })),
        ),
      )
      const { clauses, list } = context.row(column.row, { relationship })
      return Cypher.utils.concat(match, ...clauses, new Cypher.Return([Cypher.head(Cypher.collect(list)), result]))
    }
    case 'ids':
      return new Cypher.Return([param({ kind: 'ids', ids: column.ids }), result])
    case 'byIds': {
      const id = new Cypher.Variable()
      const { ids, prefixes } = column
      const match = new Cypher.Unwind([param({ kind: 'idsOf', ids, prefixes }), id]).match(
        new Cypher.Pattern(node, { labels: [column.label], properties: { id } }),
      )
      const { clauses, list } = context.row(column.row, { node })
      return Cypher.utils.concat(match, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
    }
    case 'relationshipsByIds': {
      const { ids, prefixes } = column
      const [each, relationship] = [new Cypher.Variable(), new Cypher.Relationship()]
      const [id, source, target] = [Cypher.listIndex(each, 0), Cypher.listIndex(each, 1), Cypher.listIndex(each, 2)]
      const unwind = new Cypher.Unwind([param({ kind: 'endsOf', ids, prefixes }), each])
      const match = matchRelationshipsById(unwind, relationship, { each, id, source, target }, context)
      const { clauses, list } = context.row(column.row, { relationship })
      return Cypher.utils.concat(match, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
    }
    case 'relationshipList': {
      const relationship = new Cypher.Relationship()
      const { clauses: found, rows } = filterAllRelationships(column.page.filter, relationship, context)
      const page = pageClauses(rows, column.page, { relationship }, [])
      const { clauses, list } = context.row(column.row, { relationship })
      return Cypher.utils.concat(...found, page, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
    }
    case 'relationshipListCount': {
      const relationship = new Cypher.Relationship()
      const { clauses, rows } = filterAllRelationships(column.filter, relationship, context)
      return Cypher.utils.concat(...clauses, compileCount(rows, relationship, column.by, { relationship }, result))
    }
    case 'list': {
      const { clauses: found, rows } = entries(column, column.page.filter, node, context)
      const page = pageClauses(rows, column.page, { node }, found.length === 0 ? indexed(column, node, context) : [])
      const { clauses, list } = context.row(column.row, { node })
      return Cypher.utils.concat(...found, page, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
    }
    case 'listCount':
      if (column.by?.kind === 'nodeType' && !column.filter && !column.of) return countLabels(column.by.types, result)
      return counted(entries(column, column.filter, node, context), column.by, { node }, result)
    case 'search': {
      const scope = { node, score: new Cypher.Variable() }
      const { clauses: before, rows } = found(column, column.page.filter, scope, context)
      const page = pageClauses(rows, column.page, scope, [])
      const { clauses, list } = context.row(column.row, scope)
      return Cypher.utils.concat(...before, page, ...clauses, new Cypher.Return([Cypher.collect(list), result]))
    }
    case 'searchCount': {
      const scope = { node, score: new Cypher.Variable() }
      return counted(found(column, column.filter, scope, context), column.by, scope, result)
    }
    case 'paths':
      return compilePaths(column, context, result)
    case 'neighborhood':
      return compileNeighborhood(column, context, result)
  }
}

/** What lets the engine read the first page of a list in the order of an index. */
function indexed(
  { of, page: { order, after, before } }: Extract<RootColumn, { kind: 'list' }>,
  node: Cypher.Node,
  { dialect: { inIndexOrder } }: Context,
): Cypher.Predicate[] {
  const [first] = order
  return inIndexOrder && first && !of && !first.nullable && first.otherwise === undefined && !after && !before
    ? [inIndexOrder(node.property(first.name))]
    : []
}

const counted = (
  { clauses, rows }: Filtered,
  by: Grouping | null,
  scope: Scope & { readonly node: Cypher.Node },
  result: Cypher.Variable,
): Cypher.Clause => Cypher.utils.concat(...clauses, compileCount(rows, scope.node, by, scope, result))

/** The entries of a list, once each: all nodes of a label, or those that are, or are tied to, some entities. */
function entries(
  { label, of }: Pick<Extract<RootColumn, { kind: 'list' }>, 'label' | 'of'>,
  filter: Filter | null,
  node: Cypher.Node,
  context: Context,
): Filtered {
  if (!of) return filterLabel(filter, node, label, context)
  const one = new Cypher.Node()
  const toOne = { ...relationshipPattern({}, context), length: { min: 0, max: 1 } }
  const match = new Cypher.Match(
    new Cypher.Pattern(one, { labels: [ENTITY] }).related(toOne).to(node, { labels: [label] }),
  )
    .where(Cypher.in(one.property('id'), param({ kind: 'ids', ids: of })))
    .with(node)
    .distinct()
  return filterRows(filter, { match, scope: { node }, label }, context)
}

/** By label, without a look at the nodes. */
const countLabels = (types: readonly string[], result: Cypher.Variable): Cypher.Return => {
  const counts = types.map((type) => {
    const all = new Cypher.Match(new Cypher.Pattern(new Cypher.Node(), { labels: [type] }))
    return new Cypher.List([new Cypher.Literal(enumName(type)), new Cypher.Count(all)])
  })
  return new Cypher.Return([new Cypher.List(counts), result])
}

/** What a search finds, whatever page of it is wanted. */
function found(
  { search }: Extract<RootColumn, { readonly search: Search }>,
  filter: Filter | null,
  scope: Required<Omit<Scope, 'relationship'>>,
  context: Context,
): Filtered {
  const { dialect, textIndex } = context
  const found = param({ kind: 'search', index: textIndex, text: search.text })
  const match = dialect.search(textIndex, found, scope.node, scope.score)
  return filterRows(filter, { match, scope, label: ENTITY }, context)
}
