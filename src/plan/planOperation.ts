import { type DocumentNode, type FieldNode, type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'
import type { Model } from '../model/Model.ts'
import { collectFields } from './collectFields.ts'
import type { FieldPlan, Plan, RootColumn } from './Plan.ts'
import type { Planning } from './Planning.ts'
import { planNode } from './planNode.ts'
import { planRoot } from './planRoot.ts'
import type { Shape } from './shapeOf.ts'

/** Plans a validated query for all variables of one shape. */
export function planOperation(
  schema: GraphQLSchema,
  model: Model,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  shape: Shape,
): Plan {
  const fragments = new Map(
    document.definitions
      .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((each) => [each.name.value, each]),
  )
  const planning: Planning = {
    schema,
    model,
    fragments,
    shape,
    definitions: new Map(),
    pages: [],
    bounds: [],
    planned: new Map(),
    planNode: (type, nodes, columns) => planNode(planning, type, nodes, columns),
  }
  const query = schema.getQueryType()
  if (!query) throw new Error('The schema has no Query type.')

  const columns: RootColumn[] = []
  const fields: FieldPlan[] = []
  const introspection: FieldNode[] = []
  for (const [key, nodes] of collectFields(planning, query, [operation.selectionSet])) {
    const name = nodes[0].name.value
    if (name === '__typename') fields.push({ kind: 'typename', key, name: query.name })
    else if (name === '__schema' || name === '__type') {
      fields.push({ kind: 'null', key })
      introspection.push(...nodes)
    } else fields.push(planRoot(planning, key, nodes, columns))
  }
  return { columns, fields, introspection, pages: planning.pages, bounds: planning.bounds }
}
