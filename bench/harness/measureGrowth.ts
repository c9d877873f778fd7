import type { Contender } from './Contender.ts'
import { type Latency, measureLatency } from './latency.ts'
import type { Operation } from './Operation.ts'
import { cycle, type Racer } from './Racer.ts'
import type { Sample } from './Sample.ts'

/** newsgraph on a graph of some size. */
export interface Sized {
  readonly entities: number
  readonly contender: Contender
  readonly sample: Sample
}

/** Races newsgraph on graphs of different sizes over one operation, each with inputs of its own graph. */
export async function measureGrowth(
  operation: Operation,
  sizes: readonly Sized[],
  options: { readonly rounds: number; readonly turnMs: number; readonly warmUpMs: number },
): Promise<ReadonlyMap<string, Latency>> {
  const racers: Racer[] = []
  for (const { entities, contender, sample } of sizes) {
    const asking = contender.prepare(operation)
    if (typeof asking === 'string') throw new Error(`newsgraph cannot answer ${operation.name}.`)
    const next = cycle(await operation.inputs(sample))
    racers.push({ name: String(entities), ask: () => asking.ask(next()) })
  }
  for (const { ask } of racers) {
    const end = performance.now() + options.warmUpMs
    while (performance.now() < end) await ask({})
  }
  return measureLatency(racers, [{}], options)
}
