import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built code also where this is TypeScript, as in tests and benchmarks: Node 20 cannot run that, and a compiler on the way doubles the start. */
const folder = extname(import.meta.url) === '.ts' ? '../../../dist/engine/embedded' : '.'
const entry = fileURLToPath(new URL(`${folder}/graphProcess.js`, import.meta.url))

/** Starts a process for the graph. Its output, which is of faults alone, goes to standard error. */
export const forkGraph = (): ChildProcess =>
  // Of Node's options, none of this process: a debugger's port is for one.
  fork(entry, { execArgv: [], stdio: ['ignore', 2, 'inherit', 'ipc'] })
