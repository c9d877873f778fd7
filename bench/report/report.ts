import {
  type AtSize,
  AUTO_COMMIT,
  DATALOADER,
  EMBEDDED,
  EXECUTE_QUERY,
  NEO4J_GRAPHQL,
  NEWSGRAPH,
  type Results,
} from '../harness/Results.ts'
import type { Spread } from '../harness/statistics.ts'
import { startupTable } from './startupTable.ts'
import { megabytes, milliseconds, table, times, whole } from './table.ts'
import { isCompared, targets } from './targets.ts'

const OTHERS = [EMBEDDED, NEO4J_GRAPHQL, DATALOADER, AUTO_COMMIT, EXECUTE_QUERY]

/** A report in Markdown: the ratios that matter, and all tables. It can be written before the run has ended. */
export interface Report {
  readonly summary: string
  readonly tables: string
}

export const report = (results: Results, machine: string): Report => ({
  summary: [
    machine,
    ...(results.isComplete ? [] : ['**This run is incomplete.**']),
    ...failuresOf(results),
    `### Targets\n\n${targets(results)}`,
  ].join('\n\n'),
  tables: measured(results).join('\n\n'),
})

/** The sections of what was measured. A section does not change once it exists. */
export const measured = (results: Results): readonly string[] => [
  ...results.sizes.filter(isCompared).flatMap((size) => [latencyOf(size), throughputOf(size)]),
  ...growthOf(results),
  ...httpOf(results),
  ...leftOut(results),
  ...(results.startup.length > 0 ? [`### Start-up\n\n${startupTable(results.startup)}`] : []),
]

/** Only the first line of each: a difference between two responses can be long. */
function failuresOf({ failures }: Results): string[] {
  if (failures.length === 0) return []
  return [`### Failures\n\n${failures.map((failure) => `- ${failure.split('\n')[0]}`).join('\n')}`]
}

const of = ({ entities, nodes, relationships }: AtSize): string =>
  `${whole(nodes)} nodes and ${whole(relationships)} relationships, of ${whole(entities)} entities`

function latencyOf(size: AtSize): string {
  const rows = size.compared.map(({ operation, latency }) => {
    const own = latency.get(NEWSGRAPH)
    return [
      operation.title,
      own ? `${milliseconds(own.p50)} / ${milliseconds(own.p95)}` : '',
      ...OTHERS.map((name) => {
        const { p50, ratio } = latency.get(name) ?? {}
        return p50 !== undefined && ratio ? `${milliseconds(p50)}, ${spread(ratio)}` : '–'
      }),
    ]
  })
  const head = ['', 'newsgraph on Neo4j, p50 / p95', ...OTHERS.map((name) => `${name}`)]
  return `### Latency of one client, ${of(size)}

Milliseconds. Others: p50, and its ratio to that of newsgraph.

${table(head, rows)}`
}

function throughputOf(size: AtSize): string {
  const rows = size.compared.map(({ operation, throughput }) => [
    operation.title,
    rate(throughput.get(NEWSGRAPH)?.perSecond),
    ...OTHERS.map((name) => {
      const { perSecond, ratio } = throughput.get(name) ?? {}
      return perSecond !== undefined && ratio ? `${rate(perSecond)}, ${spread(ratio)}` : '–'
    }),
  ])
  return `### Throughput of 16 clients, ${of(size)}

Responses per second. Others: with the ratio of newsgraph on Neo4j to it.

${table(['', 'newsgraph on Neo4j', ...OTHERS], rows)}`
}

function growthOf({ sizes, growth }: Results): string[] {
  if (growth.length === 0) return []
  const rows = growth.map(({ operation, engine, latency }) => {
    const last = latency.get(String(sizes.at(-1)?.entities))
    return [
      operation.title,
      engine,
      ...sizes.map(({ entities }) => milliseconds(latency.get(String(entities))?.p50 ?? Number.NaN)),
      last ? spread(last.ratio) : '',
    ]
  })
  const head = ['', 'engine', ...sizes.map(({ nodes }) => whole(nodes)), 'last / first']
  return [
    `### Growth\n\np50 in milliseconds of indexed operations, by the number of nodes.

${table(head, rows)}`,
  ]
}

function httpOf({ http, sizes }: Results): string[] {
  if (http.length === 0) return []
  const rows = http.map(({ name, perSecond, part, rss }) => [name, rate(perSecond), spread(part), megabytes(rss)])
  return [
    `### Point reads over HTTP, and memory, ${whole(sizes[0]?.nodes ?? 0)} nodes

Responses per second to 16 clients with open connections, compared to a bare Apollo Server with a constant response, all on
fastify. Memory is that of the process at the end.

${table(['', 'per second', 'ratio to the bare server', 'memory'], rows)}`,
  ]
}

function leftOut({ sizes }: Results): string[] {
  const reasons = (sizes[0]?.compared ?? []).flatMap(({ operation, left }) =>
    [...left].map(([name, reason]) => `- ${operation.title}: not with ${name}: ${reason}.`),
  )
  return reasons.length > 0 ? [`### Not compared\n\n${reasons.join('\n')}`] : []
}

const spread = ({ median, low, high }: Spread): string => `${times(median)} (${low.toFixed(2)}–${high.toFixed(2)})`

const rate = (perSecond: number | undefined): string =>
  perSecond === undefined ? '–' : perSecond < 100 ? perSecond.toFixed(1) : whole(perSecond)
