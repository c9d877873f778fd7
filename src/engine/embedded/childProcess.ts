import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Tests and benchmarks use the built code too: Node 20 cannot run TypeScript, and a loader that compiles it doubles the start time. */
const folder = extname(import.meta.url) === '.ts' ? '../../../dist/engine/embedded' : '.'
const entry = fileURLToPath(new URL(`${folder}/graphProcess.js`, import.meta.url))

/** Starts the graph process. Its output, which is only about faults, goes to standard error. */
export const forkGraph = (): ChildProcess =>
  // It gets none of Node's options: the port of a debugger can be used by one process only.
  fork(entry, { execArgv: [], stdio: ['ignore', 2, 'inherit', 'ipc'] })

/** Resident memory of a process in bytes; undefined if the system is not Linux or the process has ended. */
export function residentBytes(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
  } catch {
    return undefined
  }
}
