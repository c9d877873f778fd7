import { type AtSize, AUTO_COMMIT, type Grown, NEO4J_GRAPHQL, type Results } from '../harness/Results.ts'
import { geometricMean, type Spread } from '../harness/statistics.ts'
import { table, times, whole } from './table.ts'

interface Target {
  readonly what: string
  readonly wanted: string
  readonly measured: string
  readonly reached: boolean
}

/** The targets and what was measured, as a table in Markdown. */
export function targets(results: Results): string {
  const all = [
    ...results.sizes.filter(isCompared).flatMap(ofSize),
    ...ofGrowth(results),
    ...ofHttp(results),
    ...ofMicro(results),
  ]
  return table(
    ['', 'target', 'measured', ''],
    all.map(({ what, wanted, measured, reached }) => [what, wanted, measured, reached ? 'reached' : '**not reached**']),
  )
}

export const isCompared = ({ compared }: AtSize): boolean => compared.length > 0

function ofSize({ nodes, compared }: AtSize): Target[] {
  const against = (rival: string, measure: 'latency' | 'throughput') =>
    compared.flatMap(({ operation, ...measured }) => {
      const ratio = measured[measure].get(rival)?.ratio
      return ratio ? [{ operation, ratio }] : []
    })
  const latency = against(NEO4J_GRAPHQL, 'latency')
  const throughput = against(NEO4J_GRAPHQL, 'throughput')
  const byHand = meanOf(against(AUTO_COMMIT, 'latency').map(({ ratio }) => inverse(ratio)))
  const at = `at ${whole(nodes)} nodes`
  return [
    ...[
      { name: 'latency', ratios: latency },
      { name: 'throughput', ratios: throughput },
    ].flatMap(({ name, ratios }) => {
      const mean = meanOf(ratios.map(({ ratio }) => ratio))
      if (!mean) return []
      const worst = [...ratios].sort((a, b) => a.ratio.median - b.ratio.median)[0]
      return [
        {
          what: `${name} compared to \`${NEO4J_GRAPHQL}\`, geometric mean, ${at}`,
          wanted: 'at least 3×',
          measured: spread(mean),
          reached: mean.median >= 3,
        },
        {
          what: `${name} compared to \`${NEO4J_GRAPHQL}\`, worst operation (${worst?.operation.title}), ${at}`,
          wanted: 'at least 1.5×',
          measured: worst ? spread(worst.ratio) : '',
          reached: (worst?.ratio.median ?? 0) >= 1.5,
        },
      ]
    }),
    ...(byHand
      ? [
          {
            what: `latency divided by that of handwritten Cypher, geometric mean, ${at}`,
            wanted: 'at most 1.15×',
            measured: spread(byHand),
            reached: byHand.median <= 1.15,
          },
        ]
      : []),
  ]
}

function ofGrowth({ sizes, growth }: Results): Target[] {
  const [smallest, largest] = [sizes[0]?.entities ?? 0, sizes.at(-1)?.entities ?? 0]
  if (smallest === largest) return []
  const engines = [...new Set(growth.map(({ engine }) => engine))]
  return engines.map((engine) => {
    const ratioOf = ({ latency }: Grown) => latency.get(String(largest))?.ratio as Spread
    const own = growth.filter((each) => each.engine === engine)
    const [worst] = [...own].sort((a, b) => ratioOf(b).median - ratioOf(a).median)
    const ratio = worst && ratioOf(worst)
    return {
      what: `p50 at ${nodesOf(sizes.at(-1))} divided by p50 at ${nodesOf(sizes[0])}, ${engine}, worst indexed operation (${worst?.operation.title})`,
      wanted: 'at most 1.3×',
      measured: ratio ? spread(ratio) : '',
      reached: (ratio?.median ?? Number.POSITIVE_INFINITY) <= 1.3,
    }
  })
}

function ofHttp({ http }: Results): Target[] {
  const part = http.find(({ name }) => name === 'newsgraph, embedded')?.part
  if (!part) return []
  return [
    {
      what: 'throughput over HTTP divided by that of a bare Apollo Server, point reads, embedded',
      wanted: 'at least 0.65×',
      measured: spread(part),
      reached: part.median >= 0.65,
    },
  ]
}

function ofMicro({ micro }: Results): Target[] {
  if (!micro) return []
  const { cold, warm, shaping, fields } = micro
  const ms = ({ median, low, high }: Spread) => `${median.toFixed(3)} ms (${low.toFixed(3)}–${high.toFixed(3)})`
  return [
    {
      what: 'CPU for a new operation',
      wanted: 'at most 2 ms',
      measured: ms(cold),
      reached: cold.median <= 2,
    },
    { what: 'CPU for a cached operation', wanted: 'at most 0.05 ms', measured: ms(warm), reached: warm.median <= 0.05 },
    {
      what: `time to shape ${whole(fields)} fields divided by that of \`JSON.stringify\``,
      wanted: 'at most 2×',
      measured: spread(shaping),
      reached: shaping.median <= 2,
    },
  ]
}

const nodesOf = (size: AtSize | undefined): string => `${whole(size?.nodes ?? 0)} nodes`

const inverse = ({ median, low, high }: Spread): Spread => ({ median: 1 / median, low: 1 / high, high: 1 / low })

/** None when there is nothing that was measured. */
function meanOf(ratios: readonly Spread[]): Spread | undefined {
  if (ratios.length === 0) return undefined
  return {
    median: geometricMean(ratios.map(({ median }) => median)),
    low: geometricMean(ratios.map(({ low }) => low)),
    high: geometricMean(ratios.map(({ high }) => high)),
  }
}

const spread = ({ median, low, high }: Spread): string => `${times(median)} (${low.toFixed(2)}–${high.toFixed(2)})`
