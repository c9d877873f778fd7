import { readConfig } from '../src/config.ts'
import { openFilled } from './harness/openGraph.ts'
import { openService } from '../tests/support/openService.ts'
import { schema } from '../tests/support/model.ts'
import { generateFilters } from '../tests/support/filters/generateFilters.ts'
import { measureFilters, readWords } from '../tests/support/filters/measureFilters.ts'
for (const n of [3000, 28000]) {
const engine = await openFilled(n)
const service = await openService(engine, { limits: { ...readConfig(process.env).limits, cost: 30_000_000 } })
const words = await readWords(engine.read)
const m = await measureFilters(service.ask, words, generateFilters({ schema, words, count: 192, seed: 1 }), 3)
const over = m.filter(x => x.cost > 100000)
console.log(n, 'refused of first 128:', m.slice(0, 128).filter(x => x.cost > 100000).length, 'of 192:', over.length)
for (const x of m.toSorted((a, b) => a.cost - b.cost)) if (x.cost > 70000 || x.failed || x.ratio > (n > 9000 ? 80 : 16)) console.log(n, x.cost, x.ms.toFixed(1), x.ratio.toFixed(1), x.failed ?? '', x.filter.query.slice(0, 60), JSON.stringify(x.filter.variables).slice(0, 300))
await service.close()
}
