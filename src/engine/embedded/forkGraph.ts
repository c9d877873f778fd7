import { type ChildProcess, fork } from 'node:child_process'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Tests run TypeScript as it is, which Node 20 cannot. */
const extension = extname(import.meta.url)
const entry = fileURLToPath(new URL(`./graphProcess${extension}`, import.meta.url))

/** Starts a process for the graph. `file` is for whoever lists the processes. */
export function forkGraph(file: string): ChildProcess {
  return fork(entry, [file], {
    // A port of the debugger is for one process.
    execArgv:
      extension === '.ts' ? ['--import', 'tsx'] : process.execArgv.filter((option) => !option.startsWith('--inspect')),
    // Standard output has the log alone.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}
