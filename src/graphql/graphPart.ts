import {
  type ConstValueNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql'

interface Mutation {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly key: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly client?: string | undefined
}

/** A query for what a payload selects of the graph. */
export interface GraphPart extends Mutation {
  /** The response keys of changes, which the query reads as a list of one. */
  readonly wrapped: ReadonlySet<string>
}

const ARTICLE = 'newsgraphArticle'
const SEQ = 'newsgraphSeq'

/**
 * The query that reads the fields `article` and `change` of a payload by the id and the number that a write gave; undefined if nothing is
 * selected or there is nothing to read. Both are variables, so that the plan is the same each time.
 */
export function graphPartOf(
  { document, operation, key, variables, client }: Mutation,
  path: string,
  selected: ReadonlyMap<string, readonly FieldNode[]>,
  { article, seq }: { readonly article?: string | undefined; readonly seq?: number | undefined },
): GraphPart | undefined {
  const wrapped = new Set<string>()
  const selections = [...selected].flatMap(([as, fields]): FieldNode[] => {
    const name = fields[0]?.name.value
    if (name === 'article' && article !== undefined) return fields.map((field) => articleOf(as, field))
    if (name !== 'change' || seq === undefined) return []
    wrapped.add(as)
    return fields.map((field) => changeOf(as, field))
  })
  if (selections.length === 0) return undefined
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const used = variablesIn([...selections, ...fragments])
  const definitions = (operation.variableDefinitions ?? []).filter(({ variable }) => used.has(variable.name.value))
  const query: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [...definitions, declared(ARTICLE, 'ID'), declared(SEQ, 'Int')],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
  const given = Object.fromEntries(Object.entries(variables).filter(([name]) => used.has(name)))
  return {
    document: { ...document, definitions: [query, ...fragments] },
    operation: query,
    // What is written is not always there to be read, so that one document has several queries.
    key: `${key} ${path} ${selections.map((field) => field.alias?.value).join()}`,
    variables: { ...given, [ARTICLE]: article ?? '', [SEQ]: seq ?? 0 },
    client,
    wrapped,
  }
}

/** The data of a query with each change in place of its list. */
export const withoutWrapping = (
  { wrapped }: GraphPart,
  data: NonNullable<ExecutionResult['data']>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const list = wrapped.has(key) ? (value as { readonly nodes?: readonly unknown[] } | null)?.nodes : undefined
      return [key, list ? (list[0] ?? null) : value]
    }),
  )

const name = (value: string) => ({ kind: Kind.NAME, value }) as const
const variable = (value: string) => ({ kind: Kind.VARIABLE, name: name(value) }) as const

const declared = (of: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: variable(of),
  type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: name(type) } },
})

const articleOf = (as: string, { selectionSet, loc }: FieldNode): FieldNode => ({
  ...fieldAs(as, 'article', [{ kind: Kind.ARGUMENT, name: name('id'), value: variable(ARTICLE) }], loc),
  ...(selectionSet && { selectionSet }),
})

function changeOf(as: string, { selectionSet, loc }: FieldNode): FieldNode {
  const one: ConstValueNode = { kind: Kind.INT, value: '1' }
  const object = (key: string, value: FieldNodeValue) =>
    ({ kind: Kind.OBJECT, fields: [{ kind: Kind.OBJECT_FIELD, name: name(key), value }] }) as const
  const where = object('seq', object('eq', variable(SEQ)))
  const nodes = {
    kind: Kind.FIELD,
    name: name('nodes'),
    ...(selectionSet && { selectionSet }),
    ...(loc && { loc }),
  } as const
  return {
    ...fieldAs(
      as,
      'changes',
      [
        { kind: Kind.ARGUMENT, name: name('where'), value: where },
        { kind: Kind.ARGUMENT, name: name('first'), value: one },
      ],
      loc,
    ),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [nodes] },
  }
}

type FieldNodeValue = NonNullable<FieldNode['arguments']>[number]['value']

const fieldAs = (
  as: string,
  of: string,
  args: NonNullable<FieldNode['arguments']>,
  loc: FieldNode['loc'],
): FieldNode => ({ kind: Kind.FIELD, alias: name(as), name: name(of), arguments: args, ...(loc && { loc }) })

function variablesIn(nodes: readonly (SelectionNode | DocumentNode['definitions'][number])[]): ReadonlySet<string> {
  const used = new Set<string>()
  for (const node of nodes) visit(node, { Variable: (each) => void used.add(each.name.value) })
  return used
}
