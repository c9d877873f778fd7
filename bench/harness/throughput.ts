import type { Variables } from './Operation.ts'
import { cycle, type Racer } from './Racer.ts'
import { createRandom } from './random.ts'
import { median, type Spread, spreadOf } from './statistics.ts'

export interface Throughput {
  /** Answers in a second. */
  readonly perSecond: number
  /** What part of it the first racer has, of each round: above 1, it has more. */
  readonly ratio: Spread
}

export interface ThroughputOptions {
  readonly clients: number
  readonly rounds: number
  readonly sliceMs: number
}

/** Clients that ask again as soon as they are answered, for a slice of time for each racer in each round. */
export async function measureThroughput(
  racers: readonly Racer[],
  inputs: readonly Variables[],
  { clients, rounds, sliceMs }: ThroughputOptions,
): Promise<ReadonlyMap<string, Throughput>> {
  const { shuffle } = createRandom('throughput')
  const rates = new Map(racers.map(({ name }) => [name, [] as number[]]))
  const next = cycle(inputs)
  for (let round = 0; round < rounds; round++) {
    for (const { name, ask } of shuffle(racers)) rates.get(name)?.push(await slice(ask, next, clients, sliceMs))
  }
  const reference = rates.get(racers[0]?.name ?? '') ?? []
  return new Map(
    [...rates].map(([name, each]) => {
      const ratios = each.map((rate, round) => (reference[round] ?? Number.NaN) / rate)
      return [name, { perSecond: median(each), ratio: spreadOf(ratios) }]
    }),
  )
}

/** Until the time is over and the last are answered; what they take counts too. */
async function slice(ask: Racer['ask'], next: () => Variables, clients: number, sliceMs: number): Promise<number> {
  const start = performance.now()
  let answers = 0
  const client = async () => {
    while (performance.now() - start < sliceMs) {
      await ask(next())
      answers++
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return (answers / (performance.now() - start)) * 1000
}
