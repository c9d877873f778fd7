import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  isNullableType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'
import type { Model } from '../model/Model.ts'
import { collectFields } from './collectFields.ts'
import type { FieldPlan, Plan, RootColumn, RootPlan } from './Plan.ts'
import type { PlanKey } from './PlanKey.ts'
import type { FieldNodes, Planning } from './Planning.ts'
import { planNode } from './planNode.ts'
import { planRoot } from './planRoot.ts'

const NONE: ReadonlySet<string> = new Set()

/**
 * Plans a validated query for all variables with one plan key.
 *
 * @param refused keys of fields of `Query` that are null, because their arguments cannot be used.
 */
export function planOperation(
  schema: GraphQLSchema,
  model: Model,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  planKey: PlanKey,
  refused: ReadonlySet<string> = NONE,
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
    planKey,
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
  const roots: RootPlan[] = []
  const planOne = (key: string, nodes: FieldNodes): FieldPlan => {
    const before = { columns: columns.length, pages: planning.pages.length, bounds: planning.bounds.length }
    const nullable = isNullableType(query.getFields()[nodes[0].name.value]?.type)
    const root = (refusal: GraphQLError | null): void => {
      const pages = planning.pages.slice(before.pages)
      roots.push({ key, nullable, pages, bounds: planning.bounds.slice(before.bounds), refusal })
    }
    try {
      const field = planRoot(planning, key, nodes, columns)
      root(null)
      return field
    } catch (error) {
      if (!nullable || !(error instanceof GraphQLError)) throw error
      columns.length = before.columns
      planning.pages.length = before.pages
      planning.bounds.length = before.bounds
      planning.planned.clear()
      root(error)
      return { kind: 'null', key }
    }
  }
  for (const [key, nodes] of collectFields(planning, query, [operation.selectionSet])) {
    const name = nodes[0].name.value
    if (name === '__typename') fields.push({ kind: 'typename', key, name: query.name })
    else if (name === '__schema' || name === '__type') {
      fields.push({ kind: 'null', key })
      introspection.push(...nodes)
    } else fields.push(refused.has(key) ? { kind: 'null', key } : planOne(key, nodes))
  }
  return { columns, fields, introspection, pages: planning.pages, bounds: planning.bounds, roots }
}
