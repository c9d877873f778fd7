import neo4j, { type Integer } from 'neo4j-driver'

/**
 * Converts whole numbers in parameters to the driver's integers. The driver sends JavaScript numbers as floats, and Cypher
 * needs integers for `LIMIT` and the like. Numbers beyond 2^53 stay floats.
 */
export function withIntegers(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, integers(each)]))
}

function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? (neo4j.int(value) as Integer) : value
  if (Array.isArray(value)) return value.map(integers)
  if (typeof value === 'object' && value !== null) return withIntegers(value as Record<string, unknown>)
  return value
}
