import type { MeasuredFilter } from '../../tests/support/filters/measureFilters.ts'
import { quantile, sorted } from '../harness/statistics.ts'

/** What filters took, and which took most, for people. */
export function filterTable(measured: readonly MeasuredFilter[], most: number): string[] {
  const answered = measured.filter(({ refused, failed }) => !refused && failed === null)
  const [ms, ratios] = [sorted(answered.map((each) => each.ms)), sorted(answered.map(({ ratio }) => ratio))]
  const row = (name: string, values: readonly number[]) =>
    `  ${name}: p50 ${quantile(values, 0.5).toFixed(1)}, p90 ${quantile(values, 0.9).toFixed(1)}, most ${quantile(values, 1).toFixed(1)}`
  const worst = answered.toSorted((a, b) => b.ratio - a.ratio).slice(0, 5)
  return [
    `  ${measured.length} filters: ${answered.length} answered, ${measured.filter(({ refused }) => refused).length} refused for their cost, ${measured.filter(({ failed }) => failed !== null).length} failed`,
    row('ms', ms),
    row('times a read by id', ratios),
    `  over ${most} times: ${ratios.filter((ratio) => ratio > most).length}`,
    ...worst.map(
      ({ filter, ...each }) =>
        `  ${each.ms.toFixed(1).padStart(8)} ms ${each.ratio.toFixed(1).padStart(7)} times, cost ${each.cost}: ${filter.query} ${JSON.stringify(filter.variables)}`,
    ),
  ]
}
