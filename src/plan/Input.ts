import { type FieldNode, GraphQLError, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import type { Value } from './Plan.ts'
import type { Planning } from './Planning.ts'
import type { ShapeValue } from './shapeOf.ts'

/**
 * An argument, or a part of one, as far as a plan may know it: what is written in the document, or the shape of what a
 * variable holds.
 */
export type Input = Placed & (Written | Held)

interface Placed {
  /** The field that it is given to. */
  readonly field: FieldNode
  /** Where in the arguments: `where.offices.some`. */
  readonly path: string
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
  readonly shape: ShapeValue
}

/** An argument; null where it is not given, or null, which is the same for an argument. */
export function argumentOf(planning: Planning, field: FieldNode, name: string): Input | null {
  const node = field.arguments?.find((argument) => argument.name.value === name)?.value
  const input = node && written(planning, { field, path: name }, node)
  return input && !isNull(input) ? input : null
}

/** What is written, or the variable that is named; undefined for a variable that is not given. */
function written({ shape }: Planning, place: Placed, node: ValueNode): Input | undefined {
  if (node.kind !== Kind.VARIABLE) return { ...place, kind: 'written', node }
  const variable = node.name.value
  const held = shape[variable]
  return held === undefined ? undefined : { ...place, kind: 'held', variable, keys: [], shape: held }
}

const isNull = (input: Input): boolean => (input.kind === 'held' ? input.shape === null : input.node.kind === Kind.NULL)

/** The fields of an input object that are given. Null within a filter or an order is a mistake, and refused. */
export function entriesOf(planning: Planning, input: Input): (readonly [name: string, value: Input])[] {
  const entries = input.kind === 'held' ? heldEntries(input) : writtenEntries(planning, input)
  for (const [, value] of entries) if (isNull(value)) throw refuse(value, 'must not be null; "isNull" asks for null')
  return entries
}

const heldEntries = (input: Input & Held): [string, Input][] =>
  Object.entries(input.shape as Record<string, ShapeValue>).map(([key, shape]) => [key, within(input, key, shape)])

function writtenEntries(planning: Planning, { field, path, node }: Input & Written): [string, Input][] {
  if (node.kind !== Kind.OBJECT) throw new Error(`Expected an input object at ${path}, got ${node.kind}.`)
  return node.fields.flatMap(({ name, value }): [string, Input][] => {
    const part = written(planning, { field, path: `${path}.${name.value}` }, value)
    return part ? [[name.value, part]] : []
  })
}

/** The items of a list of input objects; one by itself is a list of one. */
export function itemsOf(planning: Planning, input: Input): Input[] {
  const { field, path } = input
  if (input.kind === 'held') {
    if (!Array.isArray(input.shape)) return [input]
    return input.shape.map((shape: ShapeValue, index) => within(input, index, shape))
  }
  if (input.node.kind !== Kind.LIST) return [input]
  return input.node.values.flatMap(
    (value, index) => written(planning, { field, path: `${path}.${index}` }, value) ?? [],
  )
}

const within = (input: Input & Held, key: string | number, shape: ShapeValue): Input => ({
  ...input,
  path: `${input.path}.${key}`,
  keys: [...input.keys, key],
  shape,
})

/** A boolean, an enum value or a list of these, which a plan may know. */
export const constantOf = (input: Input): unknown =>
  input.kind === 'held' ? input.shape : valueFromASTUntyped(input.node)

/** Where the value comes from when the statement is run. */
export function toValue(input: Input): Value {
  if (input.kind === 'held') return { kind: 'variable', name: input.variable, keys: input.keys }
  return literal(input.node)
}

function literal(node: ValueNode): Value {
  if (node.kind === Kind.VARIABLE) return { kind: 'variable', name: node.name.value, keys: [] }
  if (node.kind === Kind.LIST) return { kind: 'list', items: node.values.map(literal) }
  return { kind: 'literal', value: valueFromASTUntyped(node) }
}

/** The error for what a client may not ask at an input. */
export const refuse = ({ field, path }: Placed, why: string): GraphQLError =>
  new GraphQLError(`"${path}" of ${field.name.value} ${why}.`, { nodes: field, extensions: { code: 'BAD_USER_INPUT' } })
