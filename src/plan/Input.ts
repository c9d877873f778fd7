import {
  astFromValue,
  type FieldNode,
  GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql'
import { inNfc } from '../util/unicode.ts'
import type { Value } from './Plan.ts'
import type { PlanKeyValue } from './PlanKey.ts'
import type { Planning } from './Planning.ts'

/**
 * An argument, or a part of one, with what a plan may know of it: a value that is written in the document, or the plan key of a
 * variable's value. Both are coerced by its type, as the specification says; variables are coerced before a plan is made.
 * https://spec.graphql.org/October2021/#sec-Input-Values
 */
export type Input = Placed & (Written | Held)

interface Placed {
  /** The field that it is given to. */
  readonly field: FieldNode
  /** Where in the arguments: `where.offices.some`. */
  readonly path: string
  readonly type: GraphQLInputType
}

interface Written {
  readonly kind: 'written'
  readonly node: ValueNode
}

interface Held {
  readonly kind: 'held'
  readonly variable: string
  /** Where in the variable. */
  readonly keys: readonly (string | number)[]
  /** What the plan key has of it. */
  readonly known: PlanKeyValue
}

/** An argument; null where it is not given, or null, which is the same for an argument. */
export function argumentOf(planning: Planning, field: FieldNode, name: string): Input | null {
  const type = planning.definitions.get(field)?.args.find((argument) => argument.name === name)?.type
  const node = field.arguments?.find((argument) => argument.name.value === name)?.value
  const input = type && node && written(planning, { field, path: name, type }, node)
  return input && !isNull(input) ? input : null
}

/** An argument that the schema requires. */
export function requiredArgument(planning: Planning, field: FieldNode, name: string): Input {
  const input = argumentOf(planning, field, name)
  if (!input) throw new Error(`${field.name.value} has no argument "${name}".`)
  return input
}

/** What is written, or the variable that is named; undefined for a variable that is not given. */
function written({ planKey }: Planning, place: Placed, node: ValueNode): Input | undefined {
  const input =
    node.kind === Kind.VARIABLE ? held(planKey[node.name.value], place, node.name.value) : plain(place, node)
  // A variable that has a default may stand where null may not, and be given null.
  if (input && isNull(input) && isNonNullType(place.type)) throw refuse(place, 'must not be null')
  return input
}

const plain = (place: Placed, node: ValueNode): Input => ({ ...place, kind: 'written', node })

const held = (known: PlanKeyValue | undefined, place: Placed, variable: string): Input | undefined =>
  known === undefined ? undefined : { ...place, kind: 'held', variable, keys: [], known }

const isNull = (input: Input): boolean => (input.kind === 'held' ? input.known === null : input.node.kind === Kind.NULL)

/** The fields of an input object that are given, or have a default. Null within a filter or an order is a mistake, and refused. */
export function entriesOf(planning: Planning, input: Input): (readonly [name: string, value: Input])[] {
  const entries = input.kind === 'held' ? heldEntries(input) : writtenEntries(planning, input)
  for (const [, value] of entries) if (isNull(value)) throw refuse(value, 'must not be null; "isNull" asks for null')
  return entries
}

const heldEntries = (input: Input & Held): [string, Input][] =>
  Object.entries(input.known as Record<string, PlanKeyValue>).map(([key, known]) => [
    key,
    inner(input, key, known, fieldType(input, key)),
  ])

/** In the order in which they are written; those with a default come last. */
function writtenEntries(planning: Planning, input: Input & Written): [string, Input][] {
  const { field, path, node } = input
  if (node.kind !== Kind.OBJECT) throw new Error(`Expected an input object at ${path}, got ${node.kind}.`)
  const fields = objectOf(input).getFields()
  const given = node.fields.flatMap(({ name: { value: name }, value }): [string, Input][] => {
    const part = written(planning, { field, path: `${path}.${name}`, type: fieldType(input, name) }, value)
    return part ? [[name, part]] : []
  })
  const named = new Set(given.map(([name]) => name))
  const defaults = Object.values(fields).flatMap(({ name, type, defaultValue }): [string, Input][] => {
    const value = named.has(name) ? null : astFromValue(defaultValue, type)
    return value ? [[name, plain({ field, path: `${path}.${name}`, type }, value)]] : []
  })
  return [...given, ...defaults]
}

function objectOf({ path, type }: Placed): GraphQLInputObjectType {
  const nullable = getNullableType(type)
  if (!isInputObjectType(nullable)) throw new Error(`Expected an input object at ${path}, got ${type}.`)
  return nullable
}

function fieldType(input: Placed, name: string): GraphQLInputType {
  const field = objectOf(input).getFields()[name]
  if (!field) throw new Error(`${input.type} has no field ${name}.`)
  return field.type
}

/** The items of a list; one by itself is a list of one. */
export function itemsOf(planning: Planning, input: Input): Input[] {
  const { field, path } = input
  const list = getNullableType(input.type)
  if (!isListType(list)) throw new Error(`Expected a list at ${path}, got ${input.type}.`)
  const type: GraphQLInputType = list.ofType
  if (input.kind === 'held') {
    if (!Array.isArray(input.known)) return [input]
    return input.known.map((known: PlanKeyValue, index) => inner(input, index, known, type))
  }
  if (input.node.kind !== Kind.LIST) return [{ ...input, type }]
  return input.node.values.map((value, index) => {
    const place = { field, path: `${path}.${index}`, type }
    // In a list, a variable that is not given is null.
    return written(planning, place, value) ?? (written(planning, place, { kind: Kind.NULL }) as Input)
  })
}

const inner = (input: Input & Held, key: string | number, known: PlanKeyValue, type: GraphQLInputType): Input => ({
  ...input,
  path: `${input.path}.${key}`,
  type,
  keys: [...input.keys, key],
  known,
})

/** A boolean, an enum value or a list of these, which a plan may know. */
export function constantOf(planning: Planning, input: Input): unknown {
  if (input.kind === 'held') return input.known
  return isList(input) ? itemsOf(planning, input).map((item) => constantOf(planning, item)) : literalOf(input)
}

/** Where the value comes from when the statement is run. */
export function toValue(planning: Planning, input: Input): Value {
  if (input.kind === 'held') return { kind: 'variable', name: input.variable, keys: input.keys }
  if (!isList(input)) return { kind: 'literal', value: literalOf(input) }
  return { kind: 'list', items: itemsOf(planning, input).map((item) => toValue(planning, item)) }
}

const isList = (input: Input): boolean => !isNull(input) && isListType(getNullableType(input.type))

/** What a scalar or an enum makes of what is written. */
function literalOf(input: Input & Written): unknown {
  const value: unknown = valueFromAST(input.node, input.type)
  if (value === undefined) throw refuse(input, `must be of the type ${input.type}`)
  return inNfc(value)
}

/** The error for what a client may not ask at an input. */
export const refuse = ({ field, path }: Pick<Placed, 'field' | 'path'>, why: string): GraphQLError =>
  new GraphQLError(`"${path}" of ${field.name.value} ${why}.`, { nodes: field, extensions: { code: 'BAD_USER_INPUT' } })
