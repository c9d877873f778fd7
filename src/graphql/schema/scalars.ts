import { GraphQLError, type GraphQLScalarType, Kind, print, type ValueNode } from 'graphql'

type Coercion = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

/** What the schema's own scalars accept and give. Dates and instants are text, in the form that they are stored in. */
export const scalars: Readonly<Record<string, Coercion>> = {
  Date: text('Date', isDate, 'a calendar date such as "2021-07-26"'),
  DateTime: text('DateTime', isDateTime, 'an instant such as "2021-07-26T14:00:00Z"'),
}

/** ISO 8601, `YYYY-MM-DD`, and a day that the calendar has. */
function isDate(value: string): boolean {
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) return false
  // Every month has it; a response holds thousands of days.
  if (value.slice(8) <= '28') return true
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

/** RFC 3339 with an offset, on a day that the calendar has. */
function isDateTime(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
    isDate(value.slice(0, 10)) &&
    !Number.isNaN(Date.parse(value))
  )
}

function text(name: string, accepts: (value: string) => boolean, wanted: string): Coercion {
  const check = (value: unknown, shown: () => string): string => {
    if (typeof value === 'string' && accepts(value)) return value
    throw new GraphQLError(`${name} needs ${wanted}, got ${shown()}.`)
  }
  const checkValue = (value: unknown): string => check(value, () => JSON.stringify(value))
  return {
    serialize: checkValue,
    parseValue: checkValue,
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : undefined, () => print(node)),
  }
}
