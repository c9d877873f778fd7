import {
  GraphQLID,
  type GraphQLInputType,
  GraphQLInt,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import type { Model } from '../model/Model.ts'

/**
 * All that a plan may depend on of the values of an operation's variables, by name. Two requests of one shape have one
 * plan.
 */
export type Shape = Readonly<Record<string, ShapeValue>>

/**
 * The shape of one value. Null, booleans and enum values are themselves, for they decide what is selected and in which
 * order; a number small enough to be a number of levels is itself, for a statement has as many; an id has its prefix,
 * which tells its type; a filter is its keys; anything else is `GIVEN`, whatever it is.
 */
export type ShapeValue =
  | boolean
  | number
  | string
  | null
  | readonly ShapeValue[]
  | { readonly [key: string]: ShapeValue }

export const GIVEN = '*'

/** The most levels that anything that is followed step by step can have. */
const MOST_LEVELS = 6

export function shapeOf(
  schema: GraphQLSchema,
  model: Model,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Shape {
  // As the variables, it inherits nothing: `$constructor` has a shape only when it is given.
  const shape: Record<string, ShapeValue> = Object.create(null)
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    if (!(name in variables)) continue
    shape[name] = valueShape(model, typeFromAST(schema, type as never) as GraphQLInputType, variables[name])
  }
  return shape
}

function valueShape(model: Model, type: GraphQLInputType, value: unknown): ShapeValue {
  if (value === undefined || value === null) return null
  const nullable = getNullableType(type)
  if (isListType(nullable)) return listShape(model, nullable.ofType, value as readonly unknown[])
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields()
    const entries = Object.entries(value).map(([key, each]): [string, ShapeValue] => {
      return [key, valueShape(model, fields[key]?.type as GraphQLInputType, each)]
    })
    return Object.fromEntries(entries)
  }
  if (typeof value === 'boolean') return value
  if (isEnumType(nullable)) return String(value)
  if (nullable === GraphQLInt) return isLevel(value) ? value : GIVEN
  return nullable === GraphQLID ? knownPrefix(model, String(value)) : GIVEN
}

const isLevel = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= MOST_LEVELS

/** Lists of filters, orders and enum values are structure; lists of other values are not, however long. */
function listShape(model: Model, item: GraphQLInputType, values: readonly unknown[]): ShapeValue {
  const type = getNullableType(item)
  const isStructure = isInputObjectType(type) || isEnumType(type)
  return isStructure ? values.map((value) => valueShape(model, item, value)) : GIVEN
}

/** What an id begins with, up to the colon, if anything in the graph has such ids. */
export function knownPrefix({ nodes, relationships }: Model, id: string): string {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  const known = [...nodes.values(), ...relationships.values()].some((type) => type.prefix === prefix)
  return known ? prefix : GIVEN
}
