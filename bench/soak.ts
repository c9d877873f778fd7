import { parseArgs } from 'node:util'
import { judge, judgeAnswers } from './soak/judge.ts'
import { reportOf } from './soak/reportOf.ts'
import { runSoak } from './soak/runSoak.ts'

/*
 * Tests the service with hostile clients: npm run soak -- --engine neo4j --seconds 600 --seed 1
 * Prints a table, and exits with 1 if a target is missed. With --quick, it runs for a few seconds and ignores times and memory.
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

/** On a busy machine, a Neo4j that has just started can take longer than the default to plan a statement. */
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
