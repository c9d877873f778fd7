import type { Value } from './Plan.ts'

/** An argument's value, once the variables are known. */
export const readValue = (value: Value, variables: Readonly<Record<string, unknown>>): unknown =>
  value.kind === 'literal' ? value.value : variables[value.name]
