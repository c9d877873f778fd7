import type { Grouping } from '../../../src/model/groupingsOf.ts'
import type { Along, Bound, Column, GraphPart, Plan, RootColumn, Row, Search, Value } from '../../../src/plan/Plan.ts'
import { block, type Lines, under } from './lines.ts'
import { printField } from './printFields.ts'
import { printPage, printStep, printValue, printWhere, property } from './printPage.ts'

/**
 * A plan as text: what is read, by its columns, how the response is made of them, and what is checked before. Each kind of a
 * part has a case, and the compiler asks for the case of a new one. Left out is where fields stand in the document, which
 * changes with every comment.
 */
export function printPlan({ columns, fields, introspection, pages, bounds }: Plan): string {
  const lines = [
    ...block('reads', numbered(columns, printRoot)),
    ...block('answers', fields.flatMap(printField)),
    ...block(
      'checks',
      pages.map((page) => `page ${page.list}`),
      bounds.map(printBound),
    ),
    ...block(
      'asks graphql-js',
      introspection.map(({ name }) => name.value),
    ),
  ]
  return `${lines.join('\n')}\n`
}

const numbered = <T>(items: readonly T[], print: (item: T) => Lines): Lines =>
  items.flatMap((item, index) => {
    const [head, ...rest] = print(item)
    return [`${index}: ${head}`, ...rest]
  })

const printRow = (row: Row): Lines => numbered(row, printColumn)

function printRoot(column: RootColumn): Lines {
  switch (column.kind) {
    case 'byId':
      return under(`${column.label} with id ${printValue(column.id)}`, printRow(column.row))
    case 'relationshipById':
      return under(`${column.type} with id ${printValue(column.id)}`, printRow(column.row))
    case 'ids':
      return [`the ids ${printValue(column.ids)}`]
    case 'byIds':
      return under(`${column.label} with ids of ${printValue(column.ids)}`, printRow(column.row))
    case 'relationshipsByIds':
      return under(`relationships with ids of ${printValue(column.ids)}`, printRow(column.row))
    case 'relationshipList':
      return under('page of all relationships', printPage(column.page), printRow(column.row))
    case 'relationshipListCount':
      return under(`count of all relationships${grouped(column.by)}`, printWhere(column.filter))
    case 'list':
      return under(`page of ${entries(column)}`, printPage(column.page), printRow(column.row))
    case 'listCount':
      return under(`count of ${entries(column)}${grouped(column.by)}`, printWhere(column.filter))
    case 'search':
      return under(`page of ${found(column.search)}`, printPage(column.page), printRow(column.row))
    case 'searchCount':
      return under(`count of ${found(column.search)}${grouped(column.by)}`, printWhere(column.filter))
    case 'paths': {
      const { from, to, maxLength, first } = column
      const head = `${shown(first)} paths from ${printValue(from)} to ${printValue(to)}, of ${shown(maxLength)} at most`
      return under(head, printAlong(column.along), printPart(column.part))
    }
    case 'neighborhood': {
      const { of, depth, first, among } = column
      const others = among ? `, among ${printValue(among)}` : ''
      const head = `${shown(first)} neighbours of ${printValue(of)}, within ${shown(depth)}${others}`
      return under(head, printAlong(column.along), printPart(column.part))
    }
  }
}

const entries = ({ label, of }: { readonly label: string; readonly of: Value | null }): string =>
  of ? `${label} that are or are tied to ${printValue(of)}` : label

const found = ({ text, types }: Search): string =>
  `what is found by ${printValue(text)}${types ? ` of ${types.join(', ')}` : ''}`

const shown = ({ value, fallback }: Bound): string => (value ? printValue(value) : String(fallback))

const printAlong = ({ types, filter }: Along): Lines => [
  `along ${types ? types.join(', ') : 'all kinds'}`,
  ...printWhere(filter),
]

const printPart = ({ number, nodes, relationships }: GraphPart): Lines => [
  ...(number ? ['number'] : []),
  ...(nodes ? under('nodes', printRow(nodes)) : []),
  ...(relationships ? under('relationships', printRow(relationships)) : []),
]

function printColumn(column: Column): Lines {
  switch (column.kind) {
    case 'property':
      return [property(column)]
    case 'relationshipType':
      return ['type of the relationship']
    case 'item':
      return under(`the ${column.of}`, printRow(column.row))
    case 'end':
      return under(`the ${column.end}`, printRow(column.row))
    case 'evidence':
      return under(`${shown(column.first)} passages of the relationship`, printRow(column.row))
    case 'readings':
      return under(
        `${shown(column.first)} readings of the ${column.of}${column.inConflict ? ', where there are conflicts' : ''}`,
        [...printRow(column.row), ...(column.evidence ? under('with its passages', printRow(column.evidence)) : [])],
      )
    case 'evidencePage':
      return under('page of the passages of the relationship', printPage(column.page), printRow(column.row))
    case 'evidenceCount':
      return under(`count of the passages of the relationship${grouped(column.by)}`, printWhere(column.filter))
    case 'stated':
      return under('relationships that the passage states', printRow(column.row))
    case 'linked':
      return under(
        `${column.one ? 'one' : 'all'} along ${printStep(column.step)}${onlyOf(column)}`,
        printRow(column.row),
      )
    case 'page':
      return under(
        `page along ${printStep(column.step)}${onlyOf(column)}`,
        printPage(column.page),
        printRow(column.row),
      )
    case 'count': {
      const head = `count along ${printStep(column.step)}${onlyOf(column)}${grouped(column.by)}`
      return under(head, printWhere(column.filter))
    }
    case 'relationships':
      return under(`page of relationships${onlyOf(column)}`, printPage(column.page), printRow(column.row))
    case 'relationshipCount':
      return under(`count of relationships${onlyOf(column)}${grouped(column.by)}`, printWhere(column.filter))
  }
}

/** The types of node that it is read for, where these are not all. */
const onlyOf = ({ types }: { readonly types: readonly string[] | null }): string =>
  types ? `, of ${types.join(', ')}` : ''

function grouped(by: Grouping | null): string {
  switch (by?.kind) {
    case undefined:
      return ''
    case 'property':
      return ` by ${by.name}`
    case 'period':
      return ` by ${by.length} characters of its dates`
    case 'nodeType':
      return ` by which it is of ${by.types.join(', ')}`
    case 'relationshipType':
      return ' by type of relationship'
  }
}

const printBound = ({ kind, field, name, value, upTo, fallback, least, most }: Bound): string => {
  const given = value ? printValue(value) : 'not given'
  return `"${name}" of ${field}: ${given}, ${least} to ${most}${kind === 'ids' ? ' ids' : `, else ${fallback}, up to ${upTo} as planned`}`
}
