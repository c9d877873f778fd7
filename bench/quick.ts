import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openNeo4j } from '../src/engine/neo4j/openNeo4j.ts'
import { isBuilt } from '../tests/support/build.ts'
import { empty } from '../tests/support/empty.ts'
import { type Neo4jServer, startNeo4j } from '../tests/support/neo4j/startNeo4j.ts'
import { NEO4J, SHARED_NEO4J } from './harness/startServer.ts'

/*
 * Checks that every benchmark works, in about three minutes: npm run bench:quick
 * Each runs with --quick in its own process. The output of failed ones is printed. The last line is `N passed, N failed`.
 */

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** After how many seconds it hangs, on a machine that is busy too, and counts as failed. */
  readonly limit: number
  /** Whether it takes the Neo4j that is started here, rather than one of its own. */
  readonly sharesNeo4j?: boolean
}

const root = join(import.meta.dirname, '..')

const preparation: readonly Step[] = [
  ...(isBuilt ? [] : [{ name: 'build', command: ['npm', 'run', 'prepare'], limit: 300 }]),
  { name: 'install rivals', command: npmCi('bench/rivals'), limit: 300 },
  { name: 'types of rivals', command: ['npx', '--no-install', 'tsc', '-p', 'bench/rivals'], limit: 300 },
]

const benchmarks: readonly Step[] = [
  benchmark('startup'),
  benchmark('limits'),
  benchmark('browser'),
  onEmbedded('load'),
  benchmark('hubs'),
  benchmark('draft'),
  onEmbedded('cost'),
  onEmbedded('soak'),
  onNeo4j('load'),
  onNeo4j('cost'),
  onNeo4j('soak'),
  // They need servers of their own: it kills its one, and compares graphs of two sizes.
  benchmark('recovery'),
  benchmark('bench'),
  benchmark('against'),
]

const missing = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'quick.ts')
  .filter((file) => !benchmarks.some(({ command }) => command.includes(join('bench', file))))
if (missing.length > 0) throw new Error(`bench/quick.ts leaves out ${missing.join(', ')}.`)

let passed = 0
const failed: string[] = []
/** A signal that ends this process also ends its children. */
const running = new Set<ChildProcess>()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) kill(child, 'SIGTERM')
    process.exit(1)
  })
}

await runInTurn(preparation)
// Two at a time: they often wait, and their results do not count.
await Promise.all([
  runInTurn(benchmarks.filter(({ sharesNeo4j }) => !sharesNeo4j)),
  runOnShared(benchmarks.filter(({ sharesNeo4j }) => sharesNeo4j)),
])
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0

function benchmark(name: string, ...options: readonly string[]): Step {
  const command = [process.execPath, '--import', 'tsx', join('bench', `${name}.ts`), '--quick', ...options]
  return { name: [name, ...options].join(' '), command, limit: 600 }
}

function onEmbedded(name: string): Step {
  return benchmark(name, '--engine', 'embedded')
}

function onNeo4j(name: string): Step {
  return { ...benchmark(name, '--engine', 'neo4j'), sharesNeo4j: true }
}

function npmCi(folder: string): readonly string[] {
  return ['npm', 'ci', '--prefix', folder, '--no-audit', '--no-fund']
}

async function runInTurn(steps: readonly Step[], server?: Neo4jServer): Promise<void> {
  for (const step of steps) await run(step, server)
}

/** If it does not start, each step starts its own and reports why that fails. */
async function runOnShared(steps: readonly Step[]): Promise<void> {
  const server = await startNeo4j(NEO4J).catch((error) => console.log(`No Neo4j to share: ${error}`))
  await runInTurn(steps, server ?? undefined)
  await server?.stop()
}

async function run(step: Step, server?: Neo4jServer): Promise<void> {
  const start = performance.now()
  const { problem, output } = await runProcess(step, server).catch((error) => ({ problem: String(error), output: '' }))
  const seconds = `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`
  if (problem === undefined) {
    passed += 1
    console.log(`ok     ${seconds}  ${step.name}`)
  } else {
    failed.push(step.name)
    console.log(`${output}\nFAILED ${seconds}  ${step.name}: ${problem}`)
  }
}

async function emptyGraph({ uri, user, password }: Neo4jServer): Promise<void> {
  const engine = await openNeo4j({ uri, user, password, database: undefined })
  await empty(engine)
  await engine.close()
}

interface Outcome {
  readonly output: string
  readonly problem: string | undefined
}

/** Runs in its own process group, so that all its processes end together. */
async function runProcess({ command, limit }: Step, server: Neo4jServer | undefined): Promise<Outcome> {
  if (server) await emptyGraph(server)
  const [file = '', ...args] = command
  const address = server && { uri: server.uri, user: server.user, password: server.password }
  const env = { ...process.env, ...(address && { [SHARED_NEO4J]: JSON.stringify(address) }) }
  const child = spawn(file, args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const texts: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => texts.push(text))
  const closed = once(child, 'close')
  let isLate = false
  running.add(child)
  const timers = [
    setTimeout(() => {
      isLate = true
      kill(child, 'SIGTERM')
    }, limit * 1000),
    setTimeout(() => kill(child, 'SIGKILL'), (limit + 10) * 1000),
  ]
  try {
    const [code, signal] = await closed
    const output = texts.join('')
    return { output, problem: problemOf({ isLate, limit, code, signal, output }) }
  } finally {
    running.delete(child)
    for (const timer of timers) clearTimeout(timer)
  }
}

interface End {
  readonly isLate: boolean
  readonly limit: number
  readonly code: number | null
  readonly signal: string | null
  readonly output: string
}

function problemOf({ isLate, limit, code, signal, output }: End): string | undefined {
  if (isLate) return `it took longer than ${limit} s`
  if (code !== 0) return `it ended with ${code ?? signal}`
  if (/\bNaN\b|\bundefined\b/.test(output)) return 'it prints a figure that is not one'
  return undefined
}

/** Ends the process group. */
function kill({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // It has ended.
  }
}
