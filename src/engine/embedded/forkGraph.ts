import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

const extension = extname(import.meta.url)
const entry = fileURLToPath(new URL(`./graphProcess${extension}`, import.meta.url))
/** Of Node's options, none of this process: a debugger's port is for one. Tests run TypeScript, which Node 20 cannot. */
const execArgv = extension === '.ts' ? ['--import', 'tsx'] : []

/** Starts a process for the graph. Its output, which is of faults alone, goes to standard error. */
export const forkGraph = (): ChildProcess => fork(entry, { execArgv, stdio: ['ignore', 2, 'inherit', 'ipc'] })
