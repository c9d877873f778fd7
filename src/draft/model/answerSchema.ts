import { z } from 'zod'
import type { Model } from '../../model/Model.ts'

/** The shape of a model’s answer about one passage. Entities are numbers; ids are made by code. Kinds are those of `schema/`. */
export function answerSchema(model: Model) {
  return z.strictObject({
    entities: z.array(
      z.strictObject({
        number: z.number(),
        type: z.enum(['PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE']),
        name: z.string(),
      }),
    ),
    offices: z.array(
      z.strictObject({ person: z.number(), title: z.string(), of: z.number().nullable(), quote: z.string() }),
    ),
    claims: z.array(
      z.strictObject({
        quote: z.string(),
        cue: z.string(),
        speaker: z.number().nullable(),
        kind: z.enum(model.enums.get('ClaimKind') ?? []),
      }),
    ),
    events: z.array(
      z.strictObject({
        quote: z.string(),
        type: z.enum(model.enums.get('EventType') ?? []),
        status: z.enum(['OCCURRED', 'PLANNED']),
        date: z.string().nullable(),
        place: z.number().nullable(),
        participants: z.array(z.number()),
      }),
    ),
  })
}

export type AnswerSchema = ReturnType<typeof answerSchema>
export type Answer = z.infer<AnswerSchema>

/** The same as JSON Schema, for endpoints that keep a model to it. */
export function jsonSchemaOf(schema: AnswerSchema): object {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return rest
}

/** Reads a model’s text: JSON, also with words around it. A message where it does not fit. */
export function readAnswer(text: string, schema: AnswerSchema): Answer | string {
  if (text.trim() === '') return 'The answer was empty.'
  const found = parse(text) ?? parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
  if (found === undefined) return 'The answer was not JSON.'
  const { data, error } = schema.safeParse(found)
  return data ?? `The answer did not have the right shape: ${shortened(z.prettifyError(error))}`
}

const shortened = (text: string): string => (text.length > 600 ? `${text.slice(0, 600)}…` : text)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
