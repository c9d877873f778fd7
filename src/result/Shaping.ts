import { GraphQLError, type Source } from 'graphql'
import type { Arguments } from '../plan/bindArguments.ts'

/** What the shaping of one response works with. */
export interface Shaping {
  /** The document, for the locations in errors. */
  readonly source: Source | undefined
  readonly arguments: Pick<Arguments, 'pages'>
  readonly errors: GraphQLError[]
  /** Where in the response the shaping is. */
  readonly path: (string | number)[]
}

/**
 * Makes a value of the response. Throws a GraphQLError where null is not allowed; the next nullable field catches it. Any other
 * exception is a fault of newsgraph, which nothing here catches.
 */
export type Shaper = (row: readonly unknown[], shaping: Shaping) => unknown

export interface FieldPlace {
  readonly key: string
  readonly field: string
  readonly at: readonly number[]
}

/** An error at a field of the object that the shaping is at, or at an item of the field's list. */
export function fault(
  { source, path }: Shaping,
  place: FieldPlace,
  message: string,
  index?: number,
  cause?: Error,
): GraphQLError {
  const inner = index === undefined ? [place.key] : [place.key, index]
  return faultHere({ source, path: [...path, ...inner] }, place.at, message, cause)
}

/** An error at the object that the shaping is at. */
export const faultHere = (
  { source, path }: Pick<Shaping, 'source' | 'path'>,
  at: readonly number[],
  message: string,
  cause?: Error,
): GraphQLError =>
  new GraphQLError(message, {
    originalError: cause,
    source,
    positions: source && at,
    path: [...path],
    extensions: { code: 'GRAPH_INCONSISTENT' },
  })

export const missing = (shaping: Shaping, place: FieldPlace, index?: number): GraphQLError =>
  fault(shaping, place, `Cannot return null for non-nullable field ${place.field}.`, index)

/** As graphql-js says it. */
export const notIterable = (shaping: Shaping, place: FieldPlace): GraphQLError =>
  fault(shaping, place, `Expected Iterable, but did not find one for field "${place.field}".`)

/** The error of a field, which stands in the response beside what could be made. Throws what is not one on, with its cause. */
export function errorOfField(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error
  throw error
}

/** A shaper of an object whose keys are made one after another. */
export function collect(entries: readonly (readonly [key: string, shape: Shaper])[]): Shaper {
  // `__proto__` is a name that GraphQL allows as an alias.
  const plain = entries.every(([key]) => key !== '__proto__')
  return (row, shaping) => {
    const object: Record<string, unknown> = plain ? {} : Object.create(null)
    for (const [key, shape] of entries) object[key] = shape(row, shaping)
    return object
  }
}
