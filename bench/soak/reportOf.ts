import { median, quantile, sorted } from '../harness/statistics.ts'
import { megabytes, milliseconds, table, times, whole } from '../report/table.ts'
import type { Experience } from './goodClient.ts'
import { growthOf, p99 } from './judge.ts'
import type { Soak, SoakOptions } from './runSoak.ts'

/** What came of it, in Markdown. */
export function reportOf(soak: Soak, options: SoakOptions, problems: readonly string[]): string {
  const { seconds, hostileClients, perSecond, seed } = options
  const { engine, before, among, after, memory } = soak
  return [
    `${engine}: ${hostileClients} hostile clients for ${seconds} s, seed ${seed}; the good one asked ${perSecond} times a second.`,
    table(
      ['good client', 'requests', 'failed', 'p50 ms', 'p99 ms', 'of quiet p99'],
      [
        goodRow('alone', before, before),
        goodRow('among hostile clients', among, before),
        goodRow('alone, after', after, before),
      ],
    ),
    table(['hostile requests', 'all', ...statusesOf(soak)], hostileRows(soak)),
    `Memory: ${megabytes(median(memory.slice(0, 5)))} at first, ${megabytes(Math.max(...memory))} at most, ${megabytes(median(memory.slice(-5)))} at last; its last fifth ${times(growthOf(memory))} its second.`,
    problems.length === 0
      ? 'All is as it should be.'
      : `Not as it should be:\n${problems.map((each) => `- ${each}`).join('\n')}`,
  ].join('\n\n')
}

const goodRow = (name: string, { times: all, failures }: Experience, quiet: Experience): readonly string[] => [
  name,
  whole(all.length),
  whole(failures.length),
  milliseconds(median(all)),
  milliseconds(quantile(sorted(all), 0.99)),
  times(p99({ times: all, failures }) / p99(quiet)),
]

const statusesOf = ({ hostile }: Soak): readonly string[] =>
  [...new Set(Object.values(hostile.replies).flatMap((statuses) => Object.keys(statuses)))].sort()

function hostileRows(soak: Soak): readonly (readonly string[])[] {
  const statuses = statusesOf(soak)
  const rows = Object.entries(soak.hostile.replies).map(([kind, counts]) => ({ kind, counts }))
  return rows.map(({ kind, counts }) => {
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
    return [kind, whole(all), ...statuses.map((status) => whole(counts[status] ?? 0))]
  })
}
