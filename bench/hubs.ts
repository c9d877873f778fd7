import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Engine } from '../src/engine/Engine.ts'
import { openEmbedded } from '../src/engine/embedded/openEmbedded.ts'
import { openNeo4j } from '../src/engine/neo4j/openNeo4j.ts'
import type { Bundle } from '../src/load/Bundle.ts'
import { checkBundles } from '../src/load/check/checkBundles.ts'
import { loadTogether } from '../src/load/loadTogether.ts'
import { buildModel } from '../src/model/buildModel.ts'
import { indexesOf } from '../src/model/indexesOf.ts'
import { readSchema } from '../src/model/readSchema.ts'
import { sha256 } from '../src/util/sha256.ts'
import { startServer } from './harness/startServer.ts'

/*
 * Whether many small articles that share hubs load at a steady rate: npm run bench:hubs -- --bundles 10000 --together 100
 * Each article describes two people and the same five hubs, and states the same two relationships between hubs. Prints the time of each
 * tenth. Ends with 1 when the last takes over 1.2 times as long as the first. With --quick, it only tells whether it works.
 */
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    bundles: { type: 'string' },
    /** How many are loaded in one transaction. */
    together: { type: 'string', default: '100' },
    quick: { type: 'boolean', default: false },
  },
})

const MOST = 1.2
const PARTS = 10
const count = Number(values.bundles ?? (values.quick ? 100 : 10_000))
const together = Number(values.together)
const model = buildModel(readSchema())

const { engine, stop } = await open()
await engine.prepare(indexesOf(model))
const made = bundles(count)
const times: number[] = []
for (let part = 0; part < PARTS; part += 1) {
  const each = made.slice((part * count) / PARTS, ((part + 1) * count) / PARTS)
  const start = performance.now()
  for (let at = 0; at < each.length; at += together) await loadTogether(engine, model, each.slice(at, at + together))
  times.push(performance.now() - start)
  console.log(`${engine.name}: bundles to ${((part + 1) * count) / PARTS}: ${times.at(-1)?.toFixed(0)} ms`)
}
await engine.close()
await stop()
const ratio = (times.at(-1) ?? 0) / (times[0] ?? 1)
console.log(`the last tenth takes ${ratio.toFixed(2)} times as long as the first`)
if (ratio > MOST && !values.quick) process.exitCode = 1

/** One bundle as it is checked, and others like it under other names. */
function bundles(number: number): Bundle[] {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-hubs-'))
  const facts = {
    entities: [
      ...['one', 'two'].map((name) => ({
        id: `person:p-${name}`,
        name: `Person ${name}`,
        evidence: [`${name} person`],
      })),
      { id: 'country:a', name: 'A', externalIds: { 'iso3166-1-alpha-2': 'IQ' }, evidence: ['alpha'] },
      { id: 'country:b', name: 'B', externalIds: { 'iso3166-1-alpha-2': 'US' }, evidence: ['beta'] },
      { id: 'organization:c', name: 'C', kind: 'GOVERNMENT', evidence: ['gamma'] },
      { id: 'person:d', name: 'D', aliases: ['Mr D'], evidence: ['delta'] },
      { id: 'place:e', name: 'E', kind: 'CITY', evidence: ['epsilon'] },
    ],
    relationships: [
      { type: 'HOLDS_OFFICE', source: 'person:d', target: 'country:a', title: 'President', evidence: ['holds office'] },
      { type: 'BELONGS_TO', source: 'organization:c', target: 'country:a', evidence: ['belongs to'] },
      { type: 'MEMBER_OF', source: 'person:p-one', target: 'organization:c', evidence: ['one joins'] },
      { type: 'MEMBER_OF', source: 'person:p-two', target: 'organization:c', evidence: ['two joins'] },
    ],
  }
  const folder = join(root, 'news')
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'article.txt'),
    'alpha beta gamma delta epsilon, one person, two person: holds office, belongs to, one joins, two joins.',
  )
  writeFileSync(join(folder, 'article.yaml'), 'language: en\npublishedAt: 2021-07-26T10:00:00Z')
  writeFileSync(join(folder, 'facts.yaml'), JSON.stringify(facts))
  const {
    bundles: [one],
    problems,
  } = checkBundles([folder], model)
  rmSync(root, { recursive: true })
  if (!one) throw new Error(problems.map(({ message }) => message).join('\n'))
  const text = JSON.stringify(one)
  return Array.from({ length: number }, (_, index) => {
    const slug = `news-${String(index).padStart(6, '0')}`
    return JSON.parse(
      text
        .replaceAll('article:news', `article:${slug}`)
        .replaceAll('evidence:news/', `evidence:${slug}/`)
        .replaceAll('person:p-', `person:p-${index}-`)
        .replaceAll('2021-07-26T10:00:00', `20${10 + (index % 20)}-07-26T10:00:00`)
        // Each has a text of its own: copies of one text count as one.
        .replaceAll(String(one.article.properties['sha256']), sha256(slug))
        .replaceAll(one.digest, `${one.digest.slice(0, -6)}${String(index).padStart(6, '0')}`),
    ) as Bundle
  })
}

async function open(): Promise<{ engine: Engine; stop: () => Promise<void> }> {
  if (values.engine === 'embedded') return { engine: openEmbedded(), stop: async () => {} }
  const server = await startServer({ heap: '4g', pageCache: '1g' })
  return { engine: await openNeo4j({ ...server, database: undefined }), stop: server.stop }
}
