import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { model } from './model.ts'

/** An engine that holds the bundles of the package already: `openService` loads nothing into it. */
export interface SeededEngine extends Engine {
  readonly isSeeded: true
}

let opened: Promise<SeededEngine> | undefined

/**
 * The embedded engine with the bundles of the package. All tests of a process share it, so it is for those that write
 * nothing. Closing it does nothing: its process ends when that of the tests does.
 */
export const seededEngine = (): Promise<SeededEngine> => (opened ??= open())

async function open(): Promise<SeededEngine> {
  const engine = openEmbedded()
  await engine.prepare(indexesOf(model))
  await loadBundles([], model, engine)
  return { ...engine, isSeeded: true, close: async () => {} }
}
