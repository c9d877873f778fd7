import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { post } from './post.ts'
import { CLI, spawnService } from './spawnService.ts'

export interface Startup {
  /** What the process starts to do. */
  readonly to: string
  /** Milliseconds of each run. */
  readonly times: readonly number[]
}

const QUERY = '{ person(id: "person:joe-biden") { name offices { edges { title node { name } } } } }'

/** How long the built command takes from the start of its process. */
export async function measureStartup(runs: number): Promise<readonly Startup[]> {
  // An empty folder, so that no .env is read.
  const cwd = mkdtempSync(join(tmpdir(), 'newsgraph-bench-'))
  try {
    return [
      { to: 'first answer of `serve`', times: await repeat(runs, () => untilAnswer(cwd)) },
      { to: 'end of `check`', times: await repeat(runs, () => untilEnd(cwd, 'check')) },
      { to: 'end of `schema`', times: await repeat(runs, () => untilEnd(cwd, 'schema')) },
    ]
  } finally {
    rmSync(cwd, { recursive: true })
  }
}

async function repeat(runs: number, once: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await once())
  return times
}

async function untilAnswer(cwd: string): Promise<number> {
  const start = performance.now()
  const service = await spawnService(cwd, {})
  const agent = new Agent()
  try {
    const { status, body } = await post({ agent, port: service.port, body: { query: QUERY } })
    const ms = performance.now() - start
    if (!body.includes('"name":"Joe Biden"')) throw new Error(`Not the answer of \`serve\`: ${status} ${body}`)
    return ms
  } finally {
    agent.destroy()
    await service.stop()
  }
}

async function untilEnd(cwd: string, command: string): Promise<number> {
  const start = performance.now()
  const child = spawn(process.execPath, [CLI, command], { cwd, env: { PATH: process.env['PATH'] }, stdio: 'ignore' })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`\`${command}\` ended with ${code}`)
  return performance.now() - start
}
