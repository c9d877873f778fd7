import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fileReason } from '../../util/errors.ts'

/** The file of a drafted bundle that says which of its facts were reviewed. */
export const DRAFT_FILE = 'draft.json'

const candidate = z.object({ id: z.string(), name: z.string(), reason: z.string() })

const factState = z.looseObject({
  /** `replaced`: by the fact with the id `by`, as an edit or a merge gives another id. */
  state: z.enum(['proposed', 'accepted', 'rejected', 'replaced']),
  /** From 0 to 1. */
  confidence: z.number().optional(),
  finder: z.enum(['local', 'model', 'both']).optional(),
  /** What a reviewer must know. */
  note: z.string().optional(),
  candidates: z.array(candidate).optional(),
  by: z.string().optional(),
})

const draftState = z.looseObject({ version: z.literal(1), facts: z.record(z.string(), factState) })

/** What a reviewer has decided about a fact of a draft. */
export type FactState = z.infer<typeof factState>

/** What draft.json has of the facts of a bundle, by id. A fact that it does not have was written by hand, and counts as accepted. */
export type DraftState = z.infer<typeof draftState>

/** Undefined for a bundle without draft.json; a message where the file cannot be used. */
export function readDraftState(folder: string): DraftState | string | undefined {
  const file = join(folder, DRAFT_FILE)
  if (!existsSync(file)) return undefined
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const { error } = draftState.safeParse(json)
    // What was parsed would have its keys in another order.
    if (!error) return json as DraftState
    return `The file is not a draft of this version: ${z.prettifyError(error).replaceAll('\n', ' ')}`
  } catch (error) {
    return error instanceof SyntaxError ? 'The file is not JSON.' : `The file cannot be read: ${fileReason(error)}.`
  }
}
