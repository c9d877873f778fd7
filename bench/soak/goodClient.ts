import { Agent } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import * as operations from '../../src/explorer/api/operations.ts'
import type { Dice } from '../../tests/support/reference/Dice.ts'
import { post } from '../harness/post.ts'

export interface GoodClient {
  readonly port: number
  readonly dice: Dice
  /** Entities that it looks at. */
  readonly ids: readonly string[]
  readonly names: readonly string[]
}

export interface Experience {
  /** Of each request, from when it was due until its answer was read, in milliseconds. */
  readonly times: readonly number[]
  /** What it got instead of data. */
  readonly failures: readonly string[]
}

/** How many people read the news; each has an address. */
const READERS = 8

/** Asks as the explorer does when people wander about, some times a second together, whether the service keeps up or not. */
export async function ask(client: GoodClient, seconds: number, perSecond: number): Promise<Experience> {
  const agent = new Agent({ keepAlive: true })
  const times: number[] = []
  const failures: string[] = []
  const begun = performance.now()
  const asked = Array.from({ length: seconds * perSecond }, async (_, index) => {
    const due = begun + (index * 1000) / perSecond
    await setTimeout(due - performance.now())
    const { status, body } = await post({
      agent,
      port: client.port,
      headers: { 'x-forwarded-for': addressOf(index) },
      body: next(client),
    })
    times.push(performance.now() - due)
    if (status !== 200 || !body.startsWith('{"data":')) failures.push(`${status} ${body.slice(0, 300)}`)
  })
  await Promise.all(asked)
  agent.destroy()
  return { times, failures }
}

const addressOf = (index: number): string => `10.200.0.${(index % READERS) + 1}`

function next({ dice, ids, names }: GoodClient): object {
  const [id, other] = [dice.pick(ids), dice.pick(ids)]
  const { name, text, variables } = dice.pick([
    { ...operations.Start, variables: {} },
    { ...operations.EntityFacts, variables: { id } },
    { ...operations.EntityFacts, variables: { id } },
    { ...operations.Surroundings, variables: { of: [id], first: 25, among: dice.some(ids, 50) } },
    { ...operations.Surroundings, variables: { of: [id], first: 25, among: dice.some(ids, 50) } },
    { ...operations.Suggest, variables: { query: dice.pick(names).slice(0, dice.int(3, 8)) } },
    { ...operations.Suggest, variables: { query: dice.pick(names).slice(0, dice.int(3, 8)) } },
    { ...operations.Ways, variables: { from: id, to: other, maxLength: 3 } },
  ])
  return { operationName: name, query: text, variables }
}
