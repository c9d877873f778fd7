import type {
  ConnectionField,
  EdgeField,
  FieldPlan,
  NamedField,
  ObjectPlan,
  Placed,
  ValueObject,
} from '../../../src/plan/Plan.ts'
import { type Lines, under } from './lines.ts'

/** How a key of the response is made of columns. */
export function printField(field: FieldPlan): Lines {
  switch (field.kind) {
    case 'typename':
      return [`${field.key}: ${JSON.stringify(field.name)}`]
    case 'null':
      return [`${field.key}: null`]
    case 'leaf':
      return [placed(field, field.type)]
    case 'value':
      return under(placed(field, 'JSON'), printValueObject(field.object))
    case 'object':
      return under(placed(field, 'object'), printObject(field.object))
    case 'objects':
      return under(
        `${keyed(field)}, one list`,
        field.parts.flatMap(({ column, object }) => under(`from ${column}`, printObject(object))),
      )
    case 'readings':
      return under(
        `${keyed(field)} from ${field.column}, of ${field.names.map((names) => names.join(' or ')).join(', ')}`,
        printObject(field.object),
      )
    case 'conflicts':
      return under(`${keyed(field)} from ${field.column}, in ${field.conflictsIn}`, printObject(field.object))
    case 'byIds':
      return under(
        `${keyed(field)}, in order of the ids in ${field.ids}`,
        field.parts.flatMap(({ column, id, object }) => under(`from ${column}, by ${id}`, printObject(object))),
      )
    case 'connection': {
      const { key, page, column, counts, fields } = field
      const rows = column === null ? 'no rows' : `rows from ${column}`
      const head = `${keyed({ key, field: page.list })}, ${rows}${counts.length > 0 ? `, counts from ${counts.join(', ')}` : ''}`
      return under(head, fields.flatMap(printConnectionField))
    }
    case 'group':
      return under(`${field.key}:`, field.fields.flatMap(printField))
  }
}

const placed = (field: Placed, type: string): string =>
  `${keyed(field)} from ${field.column}, ${field.list ? `[${type}!]` : type}${field.required ? '!' : ''}`

/** A field by its key. Its type is left out, which messages alone name. */
const keyed = ({ key, field }: { readonly key: string; readonly field: string }): string =>
  aliased(key, field.slice(field.indexOf('.') + 1))

const aliased = (key: string, name: string): string => (key === name ? key : `${key}: ${name}`)

/** Types that are answered alike stand together. */
function printObject({ id, types }: ObjectPlan): Lines {
  const printed = Object.entries(types).map(([type, fields]) => [type, fields.flatMap(printField)] as const)
  if (id === null) return printed.flatMap(([, lines]) => lines)
  const alike = new Map<string, string[]>()
  for (const [type, lines] of printed) alike.set(lines.join('\n'), [...(alike.get(lines.join('\n')) ?? []), type])
  const groups = [...alike].map(([text, names]) => under(names.join(', '), text === '' ? [] : text.split('\n')))
  return under(`by the type that ${id} tells`, groups.flat())
}

const printValueObject = ({ fields }: ValueObject): Lines => fields.map(printValueField)

function printValueField(field: ValueObject['fields'][number]): string {
  switch (field.kind) {
    case 'typename':
      return `${field.key}: ${JSON.stringify(field.name)}`
    case 'leaf':
      return `${keyed(field)} from its JSON, ${field.type}${field.required ? '!' : ''}`
  }
}

function printConnectionField(field: ConnectionField): Lines {
  switch (field.kind) {
    case 'typename':
      return [`${field.key}: ${JSON.stringify(field.name)}`]
    case 'totalCount':
      return [`${aliased(field.key, 'totalCount')} from count ${field.count}`]
    case 'counts':
      return [`${aliased(field.key, 'counts')} from count ${field.count} as ${named(field.fields)}`]
    case 'nodes':
      return under(`${aliased(field.key, 'nodes')} from ${field.column}`, printObject(field.object))
    case 'edges':
      return under(aliased(field.key, 'edges'), field.fields.flatMap(printEdgeField))
    case 'pageInfo': {
      const cursor = field.cursor.length > 0 ? `, cursors of ${field.cursor.join(', ')}` : ''
      return [`${aliased(field.key, 'pageInfo')} as ${named(field.fields)}${cursor}`]
    }
  }
}

const printEdgeField = (field: EdgeField): Lines =>
  field.kind === 'cursor' ? [`${aliased(field.key, 'cursor')} of ${field.columns.join(', ')}`] : printField(field)

const named = (fields: readonly NamedField[]): string => fields.map(({ key, name }) => aliased(key, name)).join(', ')
