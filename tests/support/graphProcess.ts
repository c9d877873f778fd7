import { readdirSync, readFileSync } from 'node:fs'

/** The process of the graph that a process has started; undefined while there is none. On Linux alone. */
export function graphProcess(parent: number = process.pid): number | undefined {
  return childrenOf(parent).find((pid) => /graphProcess|^newsgraph embedded/.test(read(`/proc/${pid}/cmdline`)))
}

/** Whether a process is there, and not just its entry in the table of its parent. */
export const isAlive = (pid: number): boolean => /^State:\s+[^ZX]/m.test(read(`/proc/${pid}/status`))

const childrenOf = (parent: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && new RegExp(`^PPid:\\s+${parent}$`, 'm').test(read(`/proc/${name}/status`)))
    .map(Number)

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
