import { setTimeout as sleep } from 'node:timers/promises'
import { readChanges, readVersion } from '../load/changes.ts'
import type { Properties } from '../model/Facts.ts'
import { withGraph } from './withGraph.ts'

export interface ChangesOptions {
  /** The number of the last change that is already known. */
  readonly after?: number
  readonly follow?: true
  readonly json?: true
}

/** How many changes are printed without `after`, and read at once. */
const PAGE = 100
/** How often the graph is asked for new changes. */
const POLL_MS = 1_000

/** Prints what was written to the graph, oldest first; with `follow`, until `signal` is aborted. Returns the exit code. */
export async function changes(
  { after, follow, json }: ChangesOptions,
  env: NodeJS.ProcessEnv,
  out: (text: string) => void,
  signal?: AbortSignal,
): Promise<number> {
  return withGraph(env, out, async (engine) => {
    let last = after ?? Math.max((await readVersion(engine.read)) - PAGE, 0)
    for (;;) {
      const version = await readVersion(engine.read)
      while (last < version) {
        const count = Math.min(version - last, PAGE)
        for (const change of await readChanges(engine.read, last, count))
          out(json ? JSON.stringify(change) : lineOf(change))
        last += count
      }
      if (!follow || signal?.aborted) return 0
      await sleep(POLL_MS, undefined, { signal }).catch(() => undefined)
    }
  })
}

/** `12  2026-12-01T13:00:00.000Z  PUBLISH  token:alice  article:x  created 3, changed 1, removed 0`. */
function lineOf({ seq, at, kind, actor, articles, created, changed, removed, reason }: Properties): string {
  const counts = `created ${created}, changed ${changed}, removed ${removed}`
  const parts = [seq, at, kind, actor ?? '-', [articles ?? []].flat().join(' '), counts, reason]
  return parts.filter((part) => part !== undefined).join('  ')
}
