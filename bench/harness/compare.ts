import { isDeepStrictEqual } from 'node:util'
import type { Contender } from './Contender.ts'
import { type Latency, measureLatency } from './latency.ts'
import type { Operation, Variables } from './Operation.ts'
import type { Racer } from './Racer.ts'
import type { Sample } from './Sample.ts'
import { measureThroughput, type Throughput } from './throughput.ts'

export interface Compared {
  readonly operation: Operation
  /** Of the first answer. */
  readonly bytes: number
  readonly fields: number
  /** Of the contenders that can answer it. */
  readonly latency: ReadonlyMap<string, Latency>
  readonly throughput: ReadonlyMap<string, Throughput>
  /** Why the others cannot. */
  readonly left: ReadonlyMap<string, string>
}

export interface Effort {
  readonly warmUpMs: number
  readonly rounds: number
  readonly turnMs: number
  readonly slices: number
  readonly sliceMs: number
  /** How many inputs are asked of all, to see that they answer the same. */
  readonly checked: number
}

const CLIENTS = 16

/** Races all contenders over one operation, once they have been seen to answer the same. The first is newsgraph. */
export async function compare(
  operation: Operation,
  contenders: readonly Contender[],
  sample: Sample,
  { warmUpMs, rounds, turnMs, slices, sliceMs, checked }: Effort,
): Promise<Compared> {
  const inputs = await operation.inputs(sample)
  const prepared = contenders.map((contender) => ({ name: contender.name, asking: contender.prepare(operation) }))
  const racers = prepared.flatMap(({ name, asking }) => (typeof asking === 'string' ? [] : [{ name, ...asking }]))
  const left = new Map(prepared.flatMap(({ name, asking }) => (typeof asking === 'string' ? [[name, asking]] : [])))
  const answer = await checkAnswers(operation, racers, inputs.slice(0, checked))
  for (const racer of racers) await warmUp(racer, inputs, warmUpMs)
  return {
    operation,
    bytes: Buffer.byteLength(answer),
    fields: countFields(JSON.parse(answer).data),
    latency: await measureLatency(racers, inputs, { rounds, turnMs }),
    throughput: await measureThroughput(racers, inputs, { clients: CLIENTS, rounds: slices, sliceMs }),
    left,
  }
}

type Checked = Racer & { readonly data: (data: unknown) => unknown }

/** Throws when they do not answer the same. Gives the first answer. */
async function checkAnswers(
  { name }: Operation,
  racers: readonly Checked[],
  inputs: readonly Variables[],
): Promise<string> {
  let first: string | undefined
  for (const variables of inputs) {
    let expected: unknown
    for (const racer of racers) {
      const text = await racer.ask(variables)
      const data = racer.data(JSON.parse(text).data)
      first ??= text
      expected ??= data
      if (isDeepStrictEqual(data, expected)) continue
      const shown = (value: unknown) => JSON.stringify(value).slice(0, 2000)
      throw new Error(
        `${racer.name} answers ${name} ${shown(variables)} with\n${shown(data)}\nand not with\n${shown(expected)}`,
      )
    }
  }
  if (first === undefined) throw new Error(`The graph has nothing to ask ${name} for.`)
  return first
}

async function warmUp({ ask }: Racer, inputs: readonly Variables[], milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds
  for (let at = 0; performance.now() < end; at++) await ask(inputs[at % inputs.length] as Variables)
}

/** The keys of all objects in it. */
export function countFields(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + countFields(each), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum, each) => sum + 1 + countFields(each), 0)
}
