/*
 * Loads versions of a bundle into a file, one after another, and tells what it does, until it is killed. Each version is in a
 * folder of its number; after the last comes the first again.
 */
import { openGrafeo } from '../../dist/engine/embedded/openGrafeo.js'
import { loadBundles } from '../../dist/load/loadBundles.js'
import { buildModel } from '../../dist/model/buildModel.js'
import { indexesOf } from '../../dist/model/indexesOf.js'
import { readSchema } from '../../dist/model/readSchema.js'

const [file, root, versions, from, count] = process.argv.slice(2)
const model = buildModel(readSchema())
const say = (text) => process.stdout.write(`${text}\n`)

say('opening')
const graph = await openGrafeo({ file })
await graph.prepare(indexesOf(model))
for (let number = Number(from); number < Number(from) + Number(count); number++) {
  say(`loading ${number}`)
  await loadBundles([`${root}/${number % Number(versions)}/growing`], model, graph)
  say(`acknowledged ${number}`)
}
say('closing')
await graph.close()
