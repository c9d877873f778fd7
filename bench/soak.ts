import { parseArgs } from 'node:util'
import { judge, judgeAnswers } from './soak/judge.ts'
import { reportOf } from './soak/reportOf.ts'
import { runSoak } from './soak/runSoak.ts'

/*
 * Whether the service stands what the open internet sends: npm run soak -- --engine neo4j --seconds 600 --seed 1
 * Prints a table, and ends with 1 when something is not as it should be. With --quick, for some seconds, and without a look at
 * times and memory, which say nothing yet.
 */
const { values } = parseArgs({
  options: {
    engine: { type: 'string', default: 'embedded' },
    seconds: { type: 'string' },
    quiet: { type: 'string' },
    entities: { type: 'string' },
    clients: { type: 'string' },
    rate: { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    quick: { type: 'boolean', default: false },
  },
})

/** A Neo4j that has just started plans a statement for longer than the default lets it, on a busy machine. */
const PATIENT = { STATEMENT_TIMEOUT_MS: '60000', REQUEST_TIMEOUT_MS: '60000' }
const usual = values.quick
  ? { seconds: 5, quiet: 1, entities: 300, clients: 2 }
  : { seconds: 600, quiet: 60, entities: 2833, clients: 8 }
const options = {
  engine: values.engine === 'neo4j' ? ('neo4j' as const) : ('embedded' as const),
  entities: Number(values.entities ?? usual.entities),
  seconds: Number(values.seconds ?? usual.seconds),
  quietSeconds: Number(values.quiet ?? usual.quiet),
  hostileClients: Number(values.clients ?? usual.clients),
  perSecond: Number(values.rate),
  ...(values.quick && { patienceMs: 5_000, settings: PATIENT }),
  seed: Number(values.seed),
}
const soak = await runSoak(options)
const problems = values.quick ? judgeAnswers(soak) : judge(soak)
process.stdout.write(`${reportOf(soak, options, problems)}\n`)
if (problems.length > 0) process.exitCode = 1
