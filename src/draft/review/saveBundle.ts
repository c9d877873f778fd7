import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { DRAFT_FILE, type DraftState } from '../../load/review/DraftState.ts'
import { canonicalJson } from '../../util/canonicalJson.ts'
import { fileReason } from '../../util/errors.ts'
import type { FactTexts } from './factTexts.ts'

/**
 * Writes draft.json and the files of facts that changed, each completely or not at all. draft.json is first: where only it was written, load
 * leaves out what it rejects. Throws `REVIEW_FAILED`.
 */
export function saveBundle(folder: string, state: DraftState, texts: FactTexts, before: FactTexts): void {
  replace(folder, DRAFT_FILE, printState(state))
  for (const [name, text] of texts) if (before.get(name) !== text) replace(folder, name, text)
}

/** The state of a draft as the text of its file. */
export const printState = (state: DraftState): string => `${JSON.stringify(state, null, 2)}\n`

/** Throws `REVIEW_FAILED` where another program changed the draft meanwhile. */
export function expectUnchanged(folder: string, state: DraftState): void {
  let isSame = false
  try {
    isSame = canonicalJson(JSON.parse(readFileSync(join(folder, DRAFT_FILE), 'utf8'))) === canonicalJson(state)
  } catch {
    // It is gone, or not JSON any more.
  }
  if (!isSame)
    throw new NewsgraphError(
      'REVIEW_FAILED',
      `${join(folder, DRAFT_FILE)} was changed by another program. Run newsgraph review again.`,
    )
}

function replace(folder: string, name: string, text: string): void {
  // Names that begin with a dot are not read as parts of a bundle.
  const temporary = join(folder, `.${name}.${process.pid}`)
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, join(folder, name))
  } catch (cause) {
    throw new NewsgraphError('REVIEW_FAILED', `${join(folder, name)} cannot be written: ${fileReason(cause)}.`, {
      cause,
    })
  }
}
