import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkBundles } from '../../load/check/checkBundles.ts'
import { cleanText } from '../../load/cleanText.ts'
import { printProblems } from '../../load/printProblems.ts'
import { DRAFT_FILE } from '../../load/review/DraftState.ts'
import type { Model } from '../../model/Model.ts'
import { sha256 } from '../../util/sha256.ts'
import type { Draft } from '../Draft.ts'
import { printState } from '../review/saveBundle.ts'
import { addToDraft } from './addToDraft.ts'
import { factStates } from './factStates.ts'
import { type DraftFacts, type Fact, toFacts } from './toFacts.ts'
import { toYaml } from './yaml.ts'

/** What the person who drafts knows of the article. */
export interface ArticleFields {
  readonly headline?: string | undefined
  readonly publisher?: string | undefined
  readonly url?: string | undefined
}

/** A bundle that was written, and what it has. */
export interface WrittenDraft {
  readonly folder: string
  readonly facts: DraftFacts
  /** Whether it was there already, so that these are the facts that it did not have. */
  readonly isAdded?: true
}

/**
 * Writes the folder `<root>/<slug>` with an article, its proposed facts and `draft.json`, completely or not at all. Where the folder is a
 * draft of the same text, adds what is new. Throws `FILE_EXISTS` where it is anything else.
 */
export function writeDraft(
  root: string,
  slug: string,
  draft: Draft,
  article: ArticleFields,
  model: Model,
): WrittenDraft {
  const folder = join(root, slug)
  const facts = toFacts(draft, model)
  if (existsSync(folder)) return { folder, facts: addToDraft(folder, draft, facts, model), isAdded: true }
  mkdirSync(root, { recursive: true })
  const temporary = mkdtempSync(join(root, '.draft-'))
  try {
    const made = join(temporary, slug)
    mkdirSync(made)
    for (const [name, content] of Object.entries(filesOf(draft, facts, article)))
      writeFileSync(join(made, name), content)
    const { problems } = checkBundles([made], model)
    // A draft that does not pass is a bug of the rules; its bundle would be of no use.
    if (problems.length > 0)
      throw new Error(`The draft does not pass newsgraph check:\n${printProblems(problems.slice(0, 5))}`)
    renameSync(made, folder)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return { folder, facts }
}

/** The files of a draft’s bundle, by name. */
function filesOf(draft: Draft, facts: DraftFacts, article: ArticleFields): Record<string, string> {
  const { text, anchor } = draft
  const about = {
    ...headline(article.headline ?? draft.headline),
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    ...(article.url !== undefined && { url: article.url }),
    language: 'en',
    ...(anchor && { dateAnchor: anchor.day, dateAnchorBasis: anchor.basis }),
    sha256: sha256(text),
  }
  return {
    'article.txt': text,
    'article.yaml': toYaml(about, anchor && ` The day that relative dates count from: ${anchor.reason}.`),
    ...section('entities.yaml', 'entities', facts.entities),
    ...section('events.yaml', 'entities', facts.events),
    ...section('relationships.yaml', 'relationships', facts.relationships),
    ...section('claims.yaml', 'claims', facts.claims),
    [DRAFT_FILE]: printState({ version: 1, ...(anchor && { dateAnchor: anchor }), facts: factStates(draft, facts) }),
  }
}

function headline(text: string | undefined): { headline?: string } {
  const cleaned = text === undefined ? undefined : cleanText(text)
  return cleaned && 'text' in cleaned && cleaned.text !== '' ? { headline: cleaned.text } : {}
}

const section = (file: string, key: string, facts: readonly Fact[]): Record<string, string> =>
  facts.length === 0
    ? {}
    : {
        [file]: toYaml(
          { [key]: facts.map(({ fields }) => fields) },
          ' Proposed by newsgraph draft. Review it before you load it.',
        ),
      }
