import { type FieldNode, Kind, valueFromASTUntyped } from 'graphql'
import type { Value } from './Plan.ts'
import type { Planning } from './Planning.ts'

/** Where an argument's value comes from; null where it is null or not given, which this schema treats alike. */
export function readArgument({ shape }: Planning, field: FieldNode, name: string): Value | null {
  const value = field.arguments?.find((argument) => argument.name.value === name)?.value
  if (!value || value.kind === Kind.NULL) return null
  if (value.kind === Kind.VARIABLE) {
    return shape[value.name.value] == null ? null : { kind: 'variable', name: value.name.value }
  }
  const literal = valueFromASTUntyped(value)
  // An ID may be written as a number.
  return { kind: 'literal', value: name === 'id' ? String(literal) : literal }
}
