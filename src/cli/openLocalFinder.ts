import type { Draft } from '../draft/Draft.ts'
import { type DraftOptions, draftText } from '../draft/draftText.ts'
import { candidatesFrom, draftWithGraph } from '../draft/draftWithGraph.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import type { Model } from '../model/Model.ts'
import type { SchemaSource } from '../model/readSchema.ts'
import { messageOf } from '../util/errors.ts'
import type { OpenGraph } from './searchGraph.ts'

/** Drafts by rules, and by the names of the graph where the settings name one. */
export interface LocalFinder {
  find(text: string, options: DraftOptions): Promise<Draft>
  /** A draft, which may be of another finder, with what each entity may be in the graph. */
  withCandidates(draft: Draft): Promise<Draft>
  close(): Promise<void>
}

/** Opens the graph, if there is one. One that cannot be opened or searched is a warning, and drafts are made without it. */
export async function openLocalFinder(
  env: NodeJS.ProcessEnv,
  source: SchemaSource,
  model: Model,
  warn: (text: string) => void,
): Promise<LocalFinder> {
  const notSearched = (error: unknown): undefined => {
    if (error instanceof NewsgraphError && error.code === 'SETTINGS_INVALID') throw error
    warn(`The graph was not searched for names, so the draft has no candidates to merge with. ${messageOf(error)}`)
  }
  const graph = await open(env, source, model).catch(notSearched)
  return {
    find: async (text, options) =>
      (graph && (await draftWithGraph(text, options, graph.search).catch(notSearched))) ?? draftText(text, options),
    withCandidates: async (draft) => (graph && (await candidatesFrom(draft, graph.search).catch(notSearched))) ?? draft,
    close: async () => graph?.close(),
  }
}

/** Its code is loaded only where the settings name a graph: that takes longer than to draft. */
async function open(env: NodeJS.ProcessEnv, source: SchemaSource, model: Model): Promise<OpenGraph | undefined> {
  if (!env['NEO4J_URI'] && !env['DATA_FILE']) return undefined
  const { openGraph } = await import('./searchGraph.ts')
  return openGraph(env, source, model)
}
