import { GraphQLError, type GraphQLScalarType, Kind, print, type ValueNode } from 'graphql'
import { dayKey, dayOfKey, isDay } from '../../util/day.ts'
import { instantKey } from '../../util/instant.ts'

type Coercion = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

/** What the schema's own scalars accept and give. What is given is read in the form in which it is stored and compared. */
export const scalars: Readonly<Record<string, Coercion>> = {
  Date: text('Date', 'a calendar date such as "2021-07-26"', {
    parse: (given) => (isDay(given) ? dayKey(given) : null),
    serve: servedDay,
  }),
  DateTime: text('DateTime', 'an instant such as "2021-07-26T14:00:00Z"', {
    parse: instantKey,
    serve: servedInstant,
  }),
}

/** A response holds thousands of days. */
function servedDay(stored: string): string | null {
  const day = dayOfKey(stored)
  return isDay(day) ? day : null
}

/** As it was written; what was given, in UTC. */
function servedInstant(stored: string): string | null {
  return [stored, `${stored}Z`].find((text) => instantKey(text) !== null) ?? null
}

interface Form {
  /** Null for any other text. */
  readonly parse: (given: string) => string | null
  readonly serve: (stored: string) => string | null
}

function text(name: string, wanted: string, { parse, serve }: Form): Coercion {
  const check = (value: unknown, form: Form['parse'], shown: () => string): string => {
    const found = typeof value === 'string' ? form(value) : null
    if (found !== null) return found
    throw new GraphQLError(`${name} needs ${wanted}, got ${shown()}.`)
  }
  const json = (value: unknown) => () => JSON.stringify(value)
  return {
    serialize: (value) => check(value, serve, json(value)),
    parseValue: (value) => check(value, parse, json(value)),
    parseLiteral: (node: ValueNode) =>
      check(node.kind === Kind.STRING ? node.value : undefined, parse, () => print(node)),
  }
}
