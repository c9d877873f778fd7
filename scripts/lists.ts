import { join } from 'node:path'
import { assertObjectType } from 'graphql'
import { buildModel } from '../src/model/buildModel.ts'
import { ENTITY } from '../src/model/core.ts'
import { directivesOf } from '../src/model/directivesOf.ts'
import type { Model, NodeType } from '../src/model/Model.ts'
import { readSchema, type SchemaSource } from '../src/model/readSchema.ts'
import { enumName, listPath } from '../src/model/types.ts'
import { capitalized, inWords } from './vocabulary.ts'

/** What `npm run generate` writes and the pages import: a list for each type of entity. */
export const LISTS_FILE = join(import.meta.dirname, '../src/explorer/api/lists.ts')

/** By what a list can be narrowed: properties of few values. */
interface Facet {
  readonly field: string
  /** The value of the enum that `counts` takes. */
  readonly by: string
  readonly kind: 'enum' | 'boolean'
  readonly words: { readonly label: string; readonly yes?: string; readonly no?: string }
}

interface ListedType {
  readonly type: NodeType
  readonly many: string
  readonly facets: readonly Facet[]
  /** Whether these can say something. */
  readonly speaks: boolean
  readonly isDated: boolean
}

function listedTypes(model: Model, source: SchemaSource): readonly ListedType[] {
  const entities = model.interfaces.get(ENTITY)?.types ?? []
  return [...model.nodes.values()]
    .filter(({ name }) => entities.includes(name))
    .flatMap((type) => (type.many === undefined ? [] : [{ ...factsOf(model, source, type), type, many: type.many }]))
}

function factsOf(
  model: Model,
  { schema }: SchemaSource,
  { name: typeName, properties, links }: NodeType,
): Pick<ListedType, 'facets' | 'speaks' | 'isDated'> {
  const declared = assertObjectType(schema.getType(typeName)).getFields()
  const facets = [...properties.values()]
    .filter(({ name, list }) => !list && name !== 'hasConflicts' && !name.startsWith('date'))
    .filter(({ type }) => model.enums.has(type) || type === 'Boolean')
    .map(({ name, type }) => ({
      field: name,
      by: enumName(name),
      kind: type === 'Boolean' ? ('boolean' as const) : ('enum' as const),
      words: directivesOf(schema, declared[name]?.astNode).facet ?? { label: capitalized(inWords(name)) },
    }))
  return {
    facets,
    speaks: [...links.values()].some(({ name }) => name === 'statements'),
    isDated: properties.has('startDate'),
  }
}

const operationName = ({ many }: ListedType): string => `Browse${capitalized(many)}`

/** The operation of each list, as the text of a `.graphql` file. */
export function listOperations(model: Model, source: SchemaSource): string {
  return listedTypes(model, source).map(operationOf).join('\n')
}

function operationOf(list: ListedType): string {
  const { many, type, facets, speaks, isDated } = list
  const where = (name: string) => `$${name}: ${type.name}Where`
  const own = [...facets.map(({ field }) => field), ...(isDated ? DATES : [])]
  const counted = [...facets.map(({ field, by }) => [field, by] as const), ['hasConflicts', 'HAS_CONFLICTS'] as const]
  const variables = [
    where('where'),
    `$orderBy: [${type.name}OrderBy!]`,
    '$first: Int',
    '$after: String',
    '$last: Int',
    '$before: String',
    ...counted.map(([field]) => where(`${field}Where`)),
    ...(speaks ? [where('speaksWhere')] : []),
  ]
  return `query ${operationName(list)}(${variables.join(', ')}) {
  page: ${many}(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      __typename id name description
      support { articles quotes }
      relationships { totalCount }
      claims { totalCount }
      ${speaks ? 'statements { totalCount }' : ''}
      ${own.join(' ')}
    }
  }
  ${counted.map(([field, by]) => `${field}: ${many}(where: $${field}Where, first: 0) { counts(by: ${by}) { key count } }`).join('\n  ')}
  ${speaks ? `speaks: ${many}(where: $speaksWhere, first: 0) { totalCount }` : ''}
}
`
}

const DATES = ['startDate', 'endDate', 'edtf', 'datePrecision', 'dateExpression']

/** The lists as the pages know them. */
export function listsModule(): string {
  const source = readSchema()
  const lists = listedTypes(buildModel(source), source)
  const entries = lists.map((list) => {
    const { many, type, facets, speaks, isDated } = list
    const words = {
      path: listPath(many),
      type: type.name,
      enumValue: enumName(type.name),
      many: capitalized(inWords(many)),
    }
    const shown = facets.map(({ by: _, ...facet }) => facet)
    const rest = JSON.stringify({ ...words, speaks, isDated, facets: shown }, null, 2)
    return `${rest.slice(0, -2)},\n  "operation": ${operationName(list)}\n}`
  })
  return `// Made by \`npm run generate\` from schema/. Edit that.
import type { List } from '../browse/List.ts'
import { ${lists.map(operationName).join(', ')} } from './operations.ts'

/** The lists of entities, one for each type. */
export const LISTS: readonly List[] = [${entries.join(', ')}]
`
}
