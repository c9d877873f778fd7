import type { Variables } from './Operation.ts'
import { cycle, type Racer } from './Racer.ts'
import { createRandom } from './random.ts'
import { median, quantile, type Spread, sorted, spreadOf } from './statistics.ts'

export interface Latency {
  /** Milliseconds of one call after another. */
  readonly p50: number
  readonly p95: number
  /** How many times the first racer's, of each round. */
  readonly ratio: Spread
}

export interface LatencyOptions {
  readonly rounds: number
  /** How long one racer's turn is to last. A round has as many calls as all manage in that time; at least one. */
  readonly turnMs: number
}

/**
 * Races: in each round every racer has a turn, in an order by chance, with the same inputs. Whatever else the machine
 * does then falls on all of them, and the ratios within a round are left alone by it.
 */
export async function measureLatency(
  racers: readonly Racer[],
  inputs: readonly Variables[],
  { rounds, turnMs }: LatencyOptions,
): Promise<ReadonlyMap<string, Latency>> {
  const { shuffle } = createRandom('latency')
  const times = new Map(racers.map(({ name }) => [name, [] as number[][]]))
  const calls = await callsPerTurn(racers, inputs, turnMs)
  const next = cycle(inputs)
  for (let round = 0; round < rounds; round++) {
    const turn = Array.from({ length: calls }, next)
    for (const { name, ask } of shuffle(racers)) times.get(name)?.push(await timesOf(ask, turn))
  }
  const reference = (times.get(racers[0]?.name ?? '') ?? []).map(median)
  return new Map(
    [...times].map(([name, turns]) => {
      const all = sorted(turns.flat())
      const ratios = turns.map((turn, round) => median(turn) / (reference[round] ?? Number.NaN))
      return [name, { p50: quantile(all, 0.5), p95: quantile(all, 0.95), ratio: spreadOf(ratios) }]
    }),
  )
}

async function timesOf(ask: Racer['ask'], turn: readonly Variables[]): Promise<number[]> {
  const times: number[] = []
  for (const variables of turn) {
    const start = performance.now()
    await ask(variables)
    times.push(performance.now() - start)
  }
  return times
}

/** By the time that a call of each takes, on average. */
async function callsPerTurn(racers: readonly Racer[], inputs: readonly Variables[], turnMs: number): Promise<number> {
  const times: number[] = []
  const first = cycle(inputs)
  for (const { ask } of racers) times.push(median(await timesOf(ask, [first(), first(), first()])))
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  return Math.max(1, Math.min(50, Math.round(turnMs / mean)))
}
