/*
 * Loads the bundles that it is told, one after another, until one cannot be written; then reads. Prints the names of those that
 * were loaded, the code of the failure, and how many people it can read after it.
 */
import { openEmbedded } from '../../dist/engine/embedded/openEmbedded.js'
import { loadBundles } from '../../dist/load/loadBundles.js'
import { buildModel } from '../../dist/model/buildModel.js'
import { indexesOf } from '../../dist/model/indexesOf.js'
import { readSchema } from '../../dist/model/readSchema.js'

const [file, ...bundles] = process.argv.slice(2)
const model = buildModel(readSchema())
const engine = openEmbedded({ file })
await engine.prepare(indexesOf(model))
const loaded = []
let failure
for (const bundle of bundles) {
  try {
    await loadBundles([bundle], model, engine)
    loaded.push(bundle)
  } catch (error) {
    failure = error.code ?? error.message
    break
  }
}
const [{ people }] = await engine.read({ text: 'MATCH (n:Person) RETURN count(n) AS people', params: {} })
const closed = await engine.close().then(
  () => 'closed',
  ({ code, message }) => code ?? message,
)
process.stdout.write(`${JSON.stringify({ loaded, failure, people, closed })}\n`)
