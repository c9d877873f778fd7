import { availableParallelism } from 'node:os'
import type { Startup } from '../harness/measureStartup.ts'
import { median } from '../harness/statistics.ts'
import { table } from './table.ts'

export function startupTable(measured: readonly Startup[]): string {
  const machine = [String(availableParallelism()), process.versions.node]
  const rows = measured.map(({ to, times }) => [
    to,
    seconds(median(times)),
    seconds(Math.max(...times)),
    String(times.length),
    ...machine,
  ])
  return table(['From start of the process to', 'median', 'worst', 'runs', 'cores', 'Node'], rows)
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
