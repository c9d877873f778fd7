import { setTimeout } from 'node:timers/promises'
import { Dice } from '../../tests/support/reference/Dice.ts'
import { type Attacker, attacks } from './attacks.ts'
import { exchange, type Reply } from './exchange.ts'
import type { Fault, HostileTask } from './Hostile.ts'

/*
 * A process of hostile clients, apart from that of the good client so as not to hold it up. Each has an address of its own
 * and sends several requests at once, one after another; all but one wait as long as they are told to: so they have all
 * that the limits let through.
 */
process.once('message', async (task: HostileTask) => {
  const until = performance.now() + task.seconds * 1000
  const lanes = Array.from({ length: task.clients * LANES }, (_, lane) => attack(task, lane, until))
  await Promise.all(lanes)
  await Promise.all(slow)
  process.send?.({ replies, faults }, () => process.exit())
})

/** How many requests each client has under way. */
const LANES = 4

const replies: Record<string, Record<string, number>> = {}
const faults: Fault[] = []
/** Requests that take long to send. The next ones do not wait for them. */
const slow = new Set<Promise<unknown>>()
const MOST_SLOW = 200
const MOST_FAULTS = 20

async function attack(
  { port, seed, hubs, patienceMs: usual }: HostileTask,
  lane: number,
  until: number,
): Promise<void> {
  const index = Math.floor(lane / LANES)
  const attacker: Attacker = { dice: new Dice(seed * 1_000 + lane), address: `10.0.${index}.1`, hubs }
  const kinds = Object.entries(attacks)
  while (performance.now() < until) {
    const [kind, make] = attacker.dice.pick(kinds)
    const { chunks, patienceMs = usual, ...request } = make(attacker)
    const isSlow = request.pauseMs !== undefined
    if (isSlow && slow.size >= MOST_SLOW) continue
    const left = until - performance.now() + usual
    const replied = exchange({ ...request, chunks, port, patienceMs: Math.min(patienceMs, left) })
    const counted = replied.then((reply) => count(kind, reply, chunks))
    if (isSlow) {
      slow.add(counted)
      void counted.then(() => slow.delete(counted))
      continue
    }
    await counted
    const wait = index > 0 ? ((await replied).retryAfter ?? 0) * 1000 : 0
    await setTimeout(Math.min(wait, Math.max(0, until - performance.now())))
  }
}

function count(kind: string, reply: Reply, chunks: readonly Uint8Array[]): void {
  const { status, body } = reply
  const statuses = replies[kind] ?? {}
  const name = status ?? 'closed'
  replies[kind] = { ...statuses, [name]: (statuses[name] ?? 0) + 1 }
  if (!isFault(reply) || faults.length >= MOST_FAULTS) return
  const request = Buffer.concat(chunks).subarray(0, 100_000).toString('base64')
  faults.push({ kind, status, body: body.slice(0, 2_000), request })
}

/** A service refuses, or is busy, or ends what takes too long. It does not fail, and keeps to itself how it is made: stacks, statements, the driver's words. */
const isFault = ({ status, body }: Reply): boolean =>
  (status !== null && status >= 500 && !BUSY.has(status)) || INTERNAL.test(body)

const BUSY: ReadonlySet<number> = new Set([503, 504])

const INTERNAL = /node_modules|\bat \S+ \(|\.[jt]s:\d+|MATCH \(|CALL \(|Neo\.\w+Error|GRAFEO|ECONN/
