import { readdirSync, readFileSync } from 'node:fs'
import { residentBytes } from '../../src/engine/embedded/childProcess.ts'

/** Resident memory of a process and all that it started, in bytes; as Linux tells it. */
function memoryOf(pid: number): number {
  return (residentBytes(pid) ?? 0) + childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), 0)
}

const childrenOf = (pid: number): readonly number[] =>
  threadsOf(pid).flatMap((thread) =>
    readText(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  )

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`)
  } catch {
    return []
  }
}

/** Empty for a process that has ended. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Looks at it once a second until it is told to stop. */
export function watchMemory(pid: number): { readonly stop: () => readonly number[] } {
  const samples: number[] = []
  const timer = setInterval(() => samples.push(memoryOf(pid)), 1000)
  return {
    stop() {
      clearInterval(timer)
      return samples
    },
  }
}
