import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { readModelConfig } from '../config.ts'
import type { Draft } from '../draft/Draft.ts'
import { readArticle } from '../draft/input/readArticle.ts'
import { createModelFinder, type ModelRun } from '../draft/model/findByModel.ts'
import type { ModelConfig } from '../draft/model/ModelConfig.ts'
import { uniteDrafts } from '../draft/model/uniteDrafts.ts'
import { slugOf } from '../draft/resolve/createIds.ts'
import { draftJson } from '../draft/write/draftJson.ts'
import { announcement, modelSummary } from '../draft/write/modelSummary.ts'
import { summary } from '../draft/write/summary.ts'
import { type ArticleFields, writeDraft } from '../draft/write/writeDraft.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { buildModel } from '../model/buildModel.ts'
import type { Model } from '../model/Model.ts'
import { readSchema } from '../model/readSchema.ts'
import { messageOf } from '../util/errors.ts'
import { openLocalFinder } from './openLocalFinder.ts'

export interface DraftCommandOptions {
  /** The article's day, `2024-03-14`. */
  readonly date?: string
  readonly publisher?: string
  readonly url?: string
  /** The folder that bundles are written to. */
  readonly out?: string
  /** Print drafts as JSON; write bundles only with `out`. */
  readonly json?: boolean
  /** Rules, a language model, or both; without it, both where a model is set. */
  readonly finder?: Finder
}

type Finder = 'local' | 'model' | 'both'

/**
 * Drafts bundles from files of text or HTML; `-` is the standard input. Gives the exit code: 1 when one of them failed. A model that does not
 * answer, or a graph that cannot be searched for names, is not a failure: the local draft is written, and `warn` is told.
 */
export async function draft(
  files: readonly string[],
  options: DraftCommandOptions,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
  warn: (text: string) => void,
): Promise<number> {
  const source = readSchema()
  const model = buildModel(source)
  const config = configFor(options.finder, env)
  if (config) warn(announcement(config))
  const ask = config && finderOf(config, model, options.finder === 'model', warn)
  const finder = await openLocalFinder(env, source, model, warn)
  const printed: object[] = []
  let failed = 0
  try {
    for (const file of files) {
      try {
        const article = await readArticle(await bytesOf(file), file === '-' ? 'The standard input' : file)
        const local = await finder.find(article.text, { date: options.date, published: article.published })
        const asked = await ask?.(local, file)
        if (asked) warn(modelSummary(asked.run))
        const drafted = asked ? await finder.withCandidates(asked.draft) : local
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
  } finally {
    await finder.close()
  }
  if (options.json) out(JSON.stringify(files.length === 1 ? (printed[0] ?? null) : printed, null, 2))
  return failed > 0 ? 1 : 0
}

/** Undefined where only the rules are to be used. */
function configFor(finder: Finder | undefined, env: NodeJS.ProcessEnv): ModelConfig | undefined {
  if (finder === 'local') return undefined
  const config = readModelConfig(env)
  if (finder !== undefined && !config)
    throw new NewsgraphError(
      'SETTINGS_INVALID',
      `--finder ${finder} needs a model: set DRAFT_MODEL_URL and DRAFT_MODEL.`,
    )
  return config
}

type AskModel = (local: Draft, file: string) => Promise<{ readonly draft: Draft; readonly run: ModelRun }>

/** Without the local finder's facts where only the model's are wanted, unless the model answers nothing. */
function finderOf(config: ModelConfig, model: Model, isOnly: boolean, warn: (text: string) => void): AskModel {
  let current = ''
  const find = createModelFinder(config, model, {
    onProgress: (passage, of) => warn(`${current}: passage ${passage} of ${of}`),
  })
  return async (local, file) => {
    current = file === '-' ? 'The standard input' : file
    const run = await find(isOnly ? { ...local, entities: [], offices: [], claims: [], events: [] } : local)
    const isAnswered = run.unanswered < run.passages
    return { run, draft: isOnly && isAnswered ? run.draft : uniteDrafts(local, run.draft) }
  }
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
