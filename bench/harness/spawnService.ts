import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export const CLI = join(import.meta.dirname, '../../dist/cli/newsgraph.js')

/** `newsgraph serve` in a process of its own, as anybody would run it. */
export interface SpawnedService {
  readonly port: number
  readonly pid: number
  /** Lines of its log that tell of faults. */
  readonly faults: () => readonly string[]
  /** Whether it runs still. */
  readonly isAlive: () => boolean
  /** Gives the code that it ended with. */
  readonly stop: () => Promise<number | null>
}

/** Starts it in a folder, on a free port, and waits until it is ready. */
export async function spawnService(cwd: string, settings: Readonly<Record<string, string>>): Promise<SpawnedService> {
  const child = spawn(process.execPath, [CLI, 'serve'], {
    cwd,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Whatever ends this process ends the service.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const log: string[] = []
  createInterface(child.stdout).on('line', (line) => log.push(line))
  const ended = once(child, 'close')
  return {
    port: await portOf(child.stderr),
    pid: child.pid ?? 0,
    faults: () => log,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    async stop() {
      child.kill('SIGTERM')
      const [code] = await ended
      process.off('exit', kill)
      return code
    },
  }
}

/** Where it listens, which it says once it is ready. */
async function portOf(said: NodeJS.ReadableStream): Promise<number> {
  let text = ''
  for await (const line of createInterface(said)) {
    text += `${line}\n`
    const port = /running at http:\/\/127\.0\.0\.1:(\d+)/.exec(line)?.[1]
    if (port !== undefined) return Number(port)
  }
  throw new Error(`newsgraph did not start:\n${text}`)
}
