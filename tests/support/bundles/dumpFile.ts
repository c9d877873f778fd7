import type { Row } from '../../../src/engine/Engine.ts'
import { openGrafeo } from '../../../src/engine/embedded/openGrafeo.ts'
import { openToRead } from '../../../src/engine/embedded/openToRead.ts'
import { loadBundles } from '../../../src/load/loadBundles.ts'
import { indexesOf } from '../../../src/model/indexesOf.ts'
import { model } from '../model.ts'
import { dumpGraph } from './dumpGraph.ts'

/** What a file holds, which stays as it is. */
export async function dumpFile(file: string): Promise<readonly string[]> {
  const database = await openToRead(file)
  try {
    return await dumpGraph({
      read: async ({ text, params }) => (await database.executeCypher(text, params)).toArray() as Row[],
    })
  } finally {
    database.close()
  }
}

/** What bundles make of an empty graph. */
export async function dumpOf(...bundles: readonly string[]): Promise<readonly string[]> {
  const graph = await openGrafeo()
  await graph.prepare(indexesOf(model))
  await loadBundles(bundles, model, graph)
  return dumpGraph(graph)
}
