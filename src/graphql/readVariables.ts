import {
  type ASTNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql'
import { hasHalfCharacter, inNfc } from '../util/unicode.ts'

/** The most errors in a response. Finding each takes time, and an operation can have thousands. */
export const MAX_ERRORS = 50

type Variables = Readonly<Record<string, unknown>>

/**
 * The values of an operation's variables that are given or have defaults, with texts in NFC, or what is wrong with them. They
 * inherit nothing: `$constructor` is given only when somebody gives it.
 */
export function readVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Variables,
): { readonly values: Variables } | { readonly errors: readonly GraphQLError[] } {
  const unusable = variableDefinitions.find(({ variable }) => variable.name.value === '__proto__')
  // graphql-js would keep its value as the prototype of the others.
  if (unusable) return { errors: [refused('Variable "$__proto__" has a name that cannot be used.', unusable)] }
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, { maxErrors: MAX_ERRORS })
  if (errors) return { errors: errors.map(({ message, nodes }) => refused(message, nodes?.[0])) }
  const halves = variableDefinitions.flatMap((definition) => {
    const name = definition.variable.name.value
    const place = placeOfHalf(coerced[name], name)
    return place === undefined ? [] : [refused(`Variable "$${name}" got invalid value ${half(place)}`, definition)]
  })
  if (halves.length > 0) return { errors: halves }
  return { values: Object.assign(Object.create(null), inNfc(coerced)) }
}

const half = (place: string): string => `at "${place}"; a text has whole characters, this has a lone surrogate.`

/** Where a value has half of a character; undefined where it has none. */
function placeOfHalf(value: unknown, place: string): string | undefined {
  if (typeof value === 'string') return hasHalfCharacter(value) ? place : undefined
  if (typeof value !== 'object' || value === null) return undefined
  const inner = (key: string): string => (Array.isArray(value) ? `${place}[${key}]` : `${place}.${key}`)
  for (const [key, each] of Object.entries(value)) {
    const found = placeOfHalf(each, inner(key))
    if (found !== undefined) return found
  }
  return undefined
}

const refused = (message: string, nodes: ASTNode | undefined): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, extensions: { code: 'BAD_USER_INPUT' } })
