import { expect, test } from 'vitest'
import type { AtSize, Results } from '../../bench/harness/Results.ts'
import { personById } from '../../bench/operations/personById.ts'
import { report } from '../../bench/report/report.ts'

/** `npm run bench` writes this after each step, so it must do for any part of the results. */
const nothing: Results = { sizes: [], growth: [], http: [], startup: [], failures: [], isComplete: false }

const spread = { median: 2, low: 1, high: 3 }
const size: AtSize = {
  entities: 100,
  nodes: 353,
  relationships: 1200,
  compared: [
    {
      operation: personById,
      bytes: 100,
      fields: 5,
      latency: new Map([['newsgraph', { p50: 1, p95: 2, ratio: spread }]]),
      throughput: new Map([['newsgraph', { perSecond: 1000, ratio: spread }]]),
      left: new Map([['@neo4j/graphql', 'it has no such thing']]),
    },
  ],
}

const textOf = (results: Results): string => Object.values(report(results, 'Some machine.')).join('\n\n')

const headings = (results: Results): readonly string[] =>
  [...textOf(results).matchAll(/^### ([^,\n]+)/gm)].map(([, heading = '']) => heading)

test('a report has sections for what is measured so far, and says that more is to come', () => {
  expect(headings(nothing)).toEqual(['Targets'])
  expect(textOf(nothing)).toContain('This run is incomplete')
  const later = { ...nothing, sizes: [size] }
  expect(headings(later)).toEqual(['Targets', 'Latency of one client', 'Throughput of 16 clients', 'Not compared'])
  const last = { ...later, startup: [{ to: 'end of `check`', times: [1000, 3000] }], isComplete: true }
  expect(headings(last)).toEqual([...headings(later), 'Start-up'])
  expect(textOf(last)).not.toContain('This run is incomplete')
  expect(textOf(last)).toContain('| end of `check` | 2.00 s | 3.00 s | 2 |')
})

test('no part of the results makes a figure that is not one', () => {
  const parts: readonly Results[] = [nothing, { ...nothing, sizes: [size] }, { ...nothing, sizes: [size, size] }]
  for (const part of parts) expect(textOf(part)).not.toMatch(/NaN|undefined|Infinity/)
})

test('a report names each step that failed by the first line of its error', () => {
  const text = textOf({ ...nothing, failures: ['over HTTP: no answer\nbut much to say', 'start-up: not built'] })
  expect(text).toContain('### Failures\n\n- over HTTP: no answer\n- start-up: not built\n')
})
