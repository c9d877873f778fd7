import { GraphQLError, type Source } from 'graphql'
import type { Bound } from './Plan.ts'
import { readValue } from './readValue.ts'

/** The number that an argument gives. Throws an error that names the argument, what it allows, and what was given. */
export function readBound(bound: Bound, variables: Readonly<Record<string, unknown>>, source?: Source): number {
  const { field, name, value, fallback, least, most, at } = bound
  const number = value === null ? fallback : Number(readValue(value, variables))
  if (number >= least && number <= most) return number
  throw new GraphQLError(`"${name}" of ${field} must be between ${least} and ${most}, got ${number}.`, {
    source,
    positions: source && [at],
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
