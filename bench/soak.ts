import { parseArgs } from 'node:util'
import { judge } from './soak/judge.ts'
import { reportOf } from './soak/reportOf.ts'
import { runSoak } from './soak/runSoak.ts'

/*
 * Whether the service stands what the open internet sends: npm run soak -- --engine neo4j --seconds 600 --seed 1
 * Prints a table, and ends with 1 when something is not as it should be.
 */
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    seconds: { type: 'string', default: '600' },
    quiet: { type: 'string', default: '60' },
    entities: { type: 'string', default: '2833' },
    clients: { type: 'string', default: '8' },
    rate: { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})

const options = {
  engine: values.engine === 'neo4j' ? ('neo4j' as const) : ('embedded' as const),
  entities: Number(values.entities),
  seconds: Number(values.seconds),
  quietSeconds: Number(values.quiet),
  hostileClients: Number(values.clients),
  perSecond: Number(values.rate),
  seed: Number(values.seed),
}
const soak = await runSoak(options)
const problems = judge(soak)
process.stdout.write(`${reportOf(soak, options, problems)}\n`)
if (problems.length > 0) process.exitCode = 1
