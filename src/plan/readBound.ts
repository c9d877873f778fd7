import { GraphQLError, type Source } from 'graphql'
import type { Bound } from './Plan.ts'
import { readValue } from './readValue.ts'

/** The number that an argument gives. Throws an error that names the argument, what it allows, and what was given. */
export function readBound(
  bound: Omit<Bound, 'upTo'>,
  variables: Readonly<Record<string, unknown>>,
  source?: Source,
): number {
  const { kind, field, name, value, fallback, least, most, at } = bound
  const given = value === null ? fallback : readValue(value, variables)
  const number = kind === 'ids' ? [given].flat().length : Number(given)
  if (number >= least && number <= most) return number
  const wanted = kind === 'ids' ? `must have between ${least} and ${most} ids` : `must be between ${least} and ${most}`
  throw new GraphQLError(`"${name}" of ${field} ${wanted}, got ${number}.`, {
    source,
    positions: source && [at],
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
