import { median, quantile, sorted } from '../harness/statistics.ts'
import type { Experience } from './goodClient.ts'
import type { Soak } from './runSoak.ts'

/** How much longer a good client may wait among hostile ones than alone, and by how much memory may grow. */
const MOST_SLOWER = 2
const MOST_GROWTH = 1.1

/** What is not as it should be, in words; what can be measured only on a machine that has little else to do is apart. */
export const judge = (soak: Soak): readonly string[] => [...judgeAnswers(soak), ...judgeMeasured(soak)]

/** Whether it stood it: no crash, no fault of its own, an answer for the good client each time. */
export function judgeAnswers({ hostile, before, among, after, log, survived }: Soak): readonly string[] {
  const failures = [...before.failures, ...among.failures, ...after.failures]
  return [
    ...(survived ? [] : ['The service did not run to its end.']),
    ...hostile.faults.map(({ kind, status, body, request }) => `${kind}: ${status} ${body}\n  request: ${request}`),
    ...failures.map((failure) => `The good client got: ${failure}`),
    ...log.map((line) => `The log says: ${line}`),
  ]
}

function judgeMeasured({ before, among, memory }: Soak): readonly string[] {
  const [slower, growth] = [p99(among) / p99(before), growthOf(memory)]
  return [
    ...(slower <= MOST_SLOWER ? [] : [`The good client's p99 was ${slower.toFixed(2)} times its quiet one.`]),
    ...(growth <= MOST_GROWTH ? [] : [`Memory grew to ${growth.toFixed(2)} times.`]),
  ]
}

export const p99 = ({ times }: Experience): number => quantile(sorted(times), 0.99)

/** The last fifth of the samples against the second: in the first, caches fill. */
export function growthOf(memory: readonly number[]): number {
  const fifth = Math.max(1, Math.floor(memory.length / 5))
  return median(memory.slice(-fifth)) / median(memory.slice(fifth, 2 * fifth))
}
