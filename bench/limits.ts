import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import { openEmbedded } from '../src/engine/embedded/openEmbedded.ts'
import { empty } from '../tests/support/empty.ts'
import { hostileDocuments } from '../tests/support/hostileDocuments.ts'
import { openService } from '../tests/support/openService.ts'
import { isWithin, largest } from './harness/largestWithin.ts'

/*
 * How much CPU it takes to answer or to refuse the worst documents, those just within the limits and those of 250 KB:
 * npm run bench:limits, or npm run bench:limits -- name, for those that have it in their names. The graph is empty: what is
 * measured is what documents cost by themselves. With --quick, it only tells whether each gets an answer.
 */
const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const { limits } = readConfig(process.env)
const engine = openEmbedded()
const service = await openService(engine, { limits })
await empty(engine)
const rows: { readonly ms: number; readonly text: string }[] = []
for (const [name, make] of Object.entries(hostileDocuments)) {
  if (!name.includes(positionals[0] ?? '')) continue
  for (const [size, n] of [
    ['within', largest((n) => isWithin(make(n), limits))],
    ['250 KB', largest((n) => JSON.stringify(make(n)).length < 245_000)],
  ] as const) {
    let ms = Number.POSITIVE_INFINITY
    let answer = ''
    for (let round = 0; round < (values.quick ? 1 : 3); round++) {
      const text = `${make(n)}${' '.repeat(round)}`
      const before = process.cpuUsage()
      const { status, body } = await service.ask(text)
      const { user, system } = process.cpuUsage(before)
      if (status >= 500) throw new Error(`${name}, ${size}, gets ${status}: ${JSON.stringify(body)}`)
      ms = Math.min(ms, (user + system) / 1000)
      answer = `${status} ${body.errors?.length ?? 0} ${String(body.errors?.[0]?.message ?? '').slice(0, 90)}`
    }
    rows.push({ ms, text: `${ms.toFixed(1).padStart(7)} ms  ${name}, ${size}, n = ${n}: ${answer}` })
  }
}
for (const { text } of rows.toSorted((a, b) => b.ms - a.ms)) process.stdout.write(`${text}\n`)
await service.close()
