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

/** The results as sections of Markdown. What is not measured yet has none. */
export function report(results: Results, machine: string): string {
  return [
    machine,
    ...(results.isComplete ? [] : ['**This run has not ended: more is to be measured.**']),
    ...failuresOf(results),
    `In each round all have a turn, in an order by chance, with the same values; what they answer was compared first. A ratio is
the median of the rounds' ratios, with what the middle half of them lies between. newsgraph and whoever serves GraphQL do all
of Apollo Server's work but HTTP, and every response is made into text.`,
    `### What was to be reached\n\n${targets(results)}`,
    ...measured(results),
  ].join('\n\n')
}

/** The sections of what was measured. Each grows no more once it is there. */
export const measured = (results: Results): readonly string[] => [
  ...results.sizes.filter(isCompared).flatMap((size) => [latencyOf(size), throughputOf(size)]),
  ...growthOf(results),
  ...httpOf(results),
  ...leftOut(results),
  ...(results.startup.length > 0 ? [`### Start-up\n\n${startupTable(results.startup)}`] : []),
]

/** Their first lines: the answers of two contenders that differ are long. */
function failuresOf({ failures }: Results): string[] {
  if (failures.length === 0) return []
  return [`### What failed\n\n${failures.map((failure) => `- ${failure.split('\n')[0]}`).join('\n')}`]
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

Milliseconds; of the others the p50, and how many times newsgraph's it is.

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

Answers in a second; of the others, with how many times that newsgraph on Neo4j gives.

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
  const head = ['', 'engine', ...sizes.map(({ nodes }) => whole(nodes)), 'the last, of the first']
  return [
    `### As the graph grows\n\nThe p50 in milliseconds of operations that an index leads to, by nodes in the graph.

${table(head, rows)}`,
  ]
}

function httpOf({ http, sizes }: Results): string[] {
  if (http.length === 0) return []
  const rows = http.map(({ name, perSecond, part, rss }) => [name, rate(perSecond), spread(part), megabytes(rss)])
  return [
    `### Point reads over HTTP, and memory, ${whole(sizes[0]?.nodes ?? 0)} nodes

Answers in a second to 16 clients that keep their connections, as a part of what a bare Apollo Server gives that answers with a
constant; all on fastify. The memory is that of the process in the end; the embedded engine's holds the graph.

${table(['', 'a second', 'of the bare server', 'memory'], rows)}`,
  ]
}

function leftOut({ sizes }: Results): string[] {
  const reasons = (sizes[0]?.compared ?? []).flatMap(({ operation, left }) =>
    [...left].map(([name, reason]) => `- ${operation.title}: not by ${name}, because ${reason}.`),
  )
  return reasons.length > 0 ? [`### What is left out\n\n${reasons.join('\n')}`] : []
}

const spread = ({ median, low, high }: Spread): string => `${times(median)} (${low.toFixed(2)}–${high.toFixed(2)})`

const rate = (perSecond: number | undefined): string =>
  perSecond === undefined ? '–' : perSecond < 100 ? perSecond.toFixed(1) : whole(perSecond)
