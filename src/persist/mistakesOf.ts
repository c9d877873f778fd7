import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql'
import { excessOfDocument, excessOfText } from '../graphql/limits/excessOf.ts'
import { exceeded } from '../graphql/limits/LimitExceeded.ts'
import type { Limits } from '../graphql/limits/Limits.ts'
import { noSubscriptions } from '../graphql/noSubscriptions.ts'
import { MAX_ERRORS } from '../graphql/readVariables.ts'

/** What a persisted operation is checked against. */
export interface Rules {
  readonly schema: GraphQLSchema
  readonly limits: Limits
  /** Whether operations may ask for the schema. */
  readonly introspection: boolean
}

/** Why an operation could not be answered, whatever its variables are. Each check tells all that it finds. */
export function mistakesOf(document: DocumentNode, text: string, rules: Rules): readonly GraphQLError[] {
  const { schema, limits, introspection } = rules
  const validation = introspection ? RULES : [...RULES, NoSchemaIntrospectionCustomRule]
  return [...overLimits(document, text, limits), ...validate(schema, document, validation, { maxErrors: MAX_ERRORS })]
}

const RULES: readonly ValidationRule[] = [...specifiedRules, noSubscriptions]

function overLimits(document: DocumentNode, text: string, limits: Limits): readonly GraphQLError[] {
  const ofText = excessOfText(text, limits)
  // The text may be put together of several files: what is too much of it is nowhere in them.
  const [at] = document.definitions
  if (ofText) return [exceeded({ ...ofText, ...(at && { at }) }, limits)]
  const ofDocument = excessOfDocument(document, limits)
  return ofDocument ? [exceeded(ofDocument, limits)] : []
}
