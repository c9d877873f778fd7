import type { ExecutionResult, GraphQLSchema, Source } from 'graphql'
import { prefixOf } from '../model/ids.ts'
import type { Model } from '../model/Model.ts'
import type { Arguments } from '../plan/bindArguments.ts'
import type { Plan } from '../plan/Plan.ts'
import { errorOfField, type Shaping } from './Shaping.ts'
import { shapeConnection } from './shapeConnection.ts'
import { leavesOf } from './shapeLeaf.ts'
import { shapeFields, type Types } from './shapeObject.ts'

/** Makes the response of a row's columns. `source` is the document, for the locations in errors. */
export type ShapeResponse = (
  columns: readonly unknown[],
  args: Pick<Arguments, 'pages'>,
  source: Source | undefined,
) => ExecutionResult

/**
 * Makes the function from a plan's columns to the response, by the rules of the GraphQL specification: keys in the order
 * of the selection, null where an error is, errors with their path.
 */
export function shapeResponse(plan: Plan, schema: GraphQLSchema, model: Model): ShapeResponse {
  const prefixes = new Map([...model.nodes.values()].map(({ prefix, name }) => [prefix, name]))
  const types: Types = {
    leaves: leavesOf(schema),
    typeOfId: (id) => prefixes.get(prefixOf(id)),
    made: new Map(),
    connection: (connection) => shapeConnection(connection, types),
  }
  const shape = shapeFields(plan.fields, types)
  return (columns, args, source) => {
    const shaping: Shaping = { source, arguments: args, errors: [], path: [] }
    try {
      const data = shape(columns, shaping) as Record<string, unknown>
      return shaping.errors.length > 0 ? { errors: shaping.errors, data } : { data }
    } catch (error) {
      return { errors: [...shaping.errors, errorOfField(error)], data: null }
    }
  }
}
