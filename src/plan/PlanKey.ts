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
import { prefixOf } from '../model/ids.ts'
import type { Model } from '../model/Model.ts'

/** What a plan depends on of the values of an operation's variables, by name. Requests with the same key have the same plan. */
export type PlanKey = Readonly<Record<string, PlanKeyValue>>

/**
 * What a plan depends on of one value. Null, booleans and enum values are kept, because they decide what is selected and in which
 * order, and so are numbers that can be a number of levels, because a statement has a part for each level. Of an id, its prefix is
 * kept, which gives its type; of an input object, its keys. Any other value is `GIVEN`.
 */
export type PlanKeyValue =
  | boolean
  | number
  | string
  | null
  | readonly PlanKeyValue[]
  | { readonly [key: string]: PlanKeyValue }

/** Any value on which no plan depends. */
export const GIVEN = '*'

/** The most levels of a traversal. */
const MOST_LEVELS = 6

/** The plan key of coerced variables. */
export function planKeyOf(
  schema: GraphQLSchema,
  model: Model,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): PlanKey {
  // Like the variables, it inherits nothing: `$constructor` is a key only if it is given.
  const key: Record<string, PlanKeyValue> = Object.create(null)
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value
    if (!(name in variables)) continue
    key[name] = keyOfValue(model, typeFromAST(schema, type as never) as GraphQLInputType, variables[name])
  }
  return key
}

function keyOfValue(model: Model, type: GraphQLInputType, value: unknown): PlanKeyValue {
  if (value === undefined || value === null) return null
  const nullable = getNullableType(type)
  if (isListType(nullable)) return keyOfList(model, nullable.ofType, value as readonly unknown[])
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields()
    const entries = Object.entries(value).map(([key, each]): [string, PlanKeyValue] => {
      return [key, keyOfValue(model, fields[key]?.type as GraphQLInputType, each)]
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
function keyOfList(model: Model, item: GraphQLInputType, values: readonly unknown[]): PlanKeyValue {
  const type = getNullableType(item)
  const isStructure = isInputObjectType(type) || isEnumType(type)
  return isStructure ? values.map((value) => keyOfValue(model, item, value)) : GIVEN
}

/** The prefix of an id, up to the colon, if a type has it; else `GIVEN`. */
export function knownPrefix({ nodes, relationships }: Model, id: string): string {
  const prefix = prefixOf(id)
  const known = [...nodes.values(), ...relationships.values()].some((type) => type.prefix === prefix)
  return known ? prefix : GIVEN
}
