import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Draft } from '../draft/Draft.ts'
import { draftText } from '../draft/draftText.ts'
import { readArticle } from '../draft/input/readArticle.ts'
import { slugOf } from '../draft/resolve/createIds.ts'
import { draftJson } from '../draft/write/draftJson.ts'
import { summary } from '../draft/write/summary.ts'
import { type ArticleFields, writeDraft } from '../draft/write/writeDraft.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { buildModel } from '../model/buildModel.ts'
import { readSchema } from '../model/readSchema.ts'
import { messageOf } from '../util/errors.ts'

export interface DraftCommandOptions {
  /** The article's day, `2024-03-14`. */
  readonly date?: string
  readonly publisher?: string
  readonly url?: string
  /** The folder that bundles are written to. */
  readonly out?: string
  /** Print drafts as JSON; write bundles only with `out`. */
  readonly json?: boolean
}

/** Drafts bundles from files of text or HTML; `-` is the standard input. Gives the exit code: 1 when one of them failed. */
export async function draft(
  files: readonly string[],
  options: DraftCommandOptions,
  out: (text: string) => void,
  warn: (text: string) => void,
): Promise<number> {
  const model = buildModel(readSchema())
  const printed: object[] = []
  let failed = 0
  for (const file of files) {
    try {
      const article = await readArticle(await bytesOf(file), file === '-' ? 'The standard input' : file)
      const drafted = draftText(article.text, { date: options.date, published: article.published })
      const fields: ArticleFields = {
        headline: article.title,
        publisher: options.publisher ?? article.publisher,
        url: options.url,
      }
      if (options.json) printed.push(draftJson(drafted))
      if (options.json && options.out === undefined) continue
      const written = writeDraft(options.out ?? '.', slugFor(file, drafted), drafted, fields, model)
      if (!options.json) out(summary(drafted, written))
    } catch (error) {
      if (!(error instanceof NewsgraphError)) throw error
      failed++
      warn(error.message)
    }
  }
  if (options.json) out(JSON.stringify(files.length === 1 ? (printed[0] ?? null) : printed, null, 2))
  return failed > 0 ? 1 : 0
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : readFileSync(file)
  } catch (cause) {
    throw new NewsgraphError('DRAFT_INPUT_INVALID', `${file} cannot be read: ${messageOf(cause)}.`, { cause })
  }
}

/** The bundle's folder: by the file's name, unless that says nothing, and else by the headline. */
function slugFor(file: string, { headline }: Draft): string {
  const name = file === '-' ? '' : slugOf(basename(file).replace(/\.[a-z]+$/i, ''))
  const isTelling = name !== '' && !/^(?:article|index|text|page|untitled|draft)(?:-\d+)?$/.test(name)
  return (isTelling ? name : slugOf(headline ?? '')) || name || 'article'
}
