import {
  GraphQLID,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import type { Model } from '../model/Model.ts'

/**
 * All that a plan may depend on of the values of an operation's variables, by name: booleans decide `@skip` and
 * `@include`, null is the same as not given, and the prefix of an id tells its type. Two requests of one shape have one plan.
 */
export type Shape = Readonly<Record<string, boolean | string | null>>

export const GIVEN = '*'

export function shapeOf(
  schema: GraphQLSchema,
  model: Model,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Shape {
  const shape: Record<string, boolean | string | null> = {}
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    const value = variables[name]
    if (value === undefined || value === null) shape[name] = null
    else if (typeof value === 'boolean') shape[name] = value
    else if (isId(schema, type)) shape[name] = knownPrefix(model, String(value))
    else shape[name] = GIVEN
  }
  return shape
}

function isId(schema: GraphQLSchema, node: Parameters<typeof typeFromAST>[1]): boolean {
  const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined
  return type !== undefined && !isListType(getNullableType(type)) && getNullableType(type) === GraphQLID
}

/** What an id begins with, up to the colon, if anything in the graph has such ids. */
export function knownPrefix({ nodes, relationships }: Model, id: string): string {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  const known = [...nodes.values(), ...relationships.values()].some((type) => type.prefix === prefix)
  return known ? prefix : GIVEN
}
