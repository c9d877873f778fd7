import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, isScalar, Scalar, visit } from 'yaml'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { checkBundles } from '../../load/check/checkBundles.ts'
import { cleanText } from '../../load/cleanText.ts'
import { printProblems } from '../../load/printProblems.ts'
import { DRAFT_FILE } from '../../load/review/DraftState.ts'
import type { Model } from '../../model/Model.ts'
import { sha256 } from '../../util/sha256.ts'
import type { Draft } from '../Draft.ts'
import { type DraftFacts, type Fact, toFacts } from './toFacts.ts'

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
}

/**
 * Writes the folder `<root>/<slug>` with an article, its proposed facts and `draft.json`, completely or not at all. Throws
 * `FILE_EXISTS` where the folder is there already.
 */
export function writeDraft(
  root: string,
  slug: string,
  draft: Draft,
  article: ArticleFields,
  model: Model,
): WrittenDraft {
  const folder = join(root, slug)
  if (existsSync(folder))
    throw new NewsgraphError('FILE_EXISTS', `${folder} exists. Remove it, or choose another folder with --out.`)
  const facts = toFacts(draft, model)
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
    [DRAFT_FILE]: `${JSON.stringify(stateOf(draft, facts), null, 2)}\n`,
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

/** Of each fact, by id: its state, how sure it is, which finder proposed it, and what it may be in the graph. */
function stateOf(draft: Draft, { entities, events, relationships, claims }: DraftFacts): object {
  const { anchor } = draft
  const all = [...entities, ...events, ...relationships, ...claims]
  const candidates = new Map(draft.entities.map((each) => [each.id, each.candidates ?? []]))
  return {
    version: 1,
    ...(anchor && { dateAnchor: anchor }),
    facts: Object.fromEntries(
      all.map(({ id, confidence, finder = 'local', note }) => [
        id,
        {
          state: 'proposed',
          confidence: Math.round(confidence * 100) / 100,
          finder,
          ...(note !== undefined && { note }),
          ...((candidates.get(id) ?? []).length > 0 && { candidates: candidates.get(id) }),
        },
      ]),
    ),
  }
}

/** Text that YAML, in any place, reads as itself. */
const PLAIN = /^[\p{L}][\p{L}\p{N}]*(?:[ ’-][\p{L}\p{N}’-]+)*\.?$/u
const WORDS_OF_YAML = /^(?:true|false|null|yes|no|on|off|y|n)$/i

function toYaml(value: object, comment: string | undefined): string {
  const document = new Document(value)
  if (comment !== undefined) document.commentBefore = comment
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || typeof node.value !== 'string') return
      const isPlain = /^[a-z]+(?::[a-z0-9-]+|[a-z.0-9-]*)$/.test(node.value) || PLAIN.test(node.value)
      node.type = isPlain && !WORDS_OF_YAML.test(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({ lineWidth: 0 })
}
