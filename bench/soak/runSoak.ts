import { fork } from 'node:child_process'
import { once } from 'node:events'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { Dice } from '../../tests/support/reference/Dice.ts'
import { ask, type Experience } from './goodClient.ts'
import type { HostileTally, HostileTask } from './Hostile.ts'
import { openTarget, type Target, type TargetOptions } from './openTarget.ts'
import { watchMemory } from './watchMemory.ts'

export interface SoakOptions extends TargetOptions {
  /** How long the hostile clients are at it; the good client is measured alone before, and after. */
  readonly seconds: number
  readonly quietSeconds: number
  readonly hostileClients: number
  /** How long they wait for an answer; 30 s unless given. */
  readonly patienceMs?: number
  /** Requests of the good client. */
  readonly perSecond: number
  readonly seed: number
}

export interface Soak {
  readonly engine: string
  readonly hostile: HostileTally
  /** Of the good client: alone, among the others, and alone once more. */
  readonly before: Experience
  readonly among: Experience
  readonly after: Experience
  /** Resident, of all its processes, in bytes: once a second while the hostile clients were at it. */
  readonly memory: readonly number[]
  /** Lines of the service's log of level error, once it was warm. */
  readonly log: readonly string[]
  /** Whether it ran to the end, and ended when it was told to. */
  readonly survived: boolean
}

/** As many of the entities with the most relationships are looked at, and as many others. */
const LOOKED_AT = 200

/** Lets hostile clients loose on a service that somebody else uses in good faith. */
export async function runSoak(options: SoakOptions): Promise<Soak> {
  const { seconds, quietSeconds, perSecond, seed } = options
  const target = await openTarget(options)
  let code: number | null = null
  try {
    const client = goodClient(target, seed)
    // Plans are made, and what is compiled on use is compiled.
    await ask(client, quietSeconds, perSecond)
    // A Neo4j that has just started can take longer to plan a statement than it has for it.
    const cold = target.faults().length
    const before = await ask(client, quietSeconds, perSecond)
    const memory = watchMemory(target.pid)
    const [among, hostile] = await Promise.all([ask(client, seconds, perSecond), letLoose(target, options)])
    const samples = memory.stop()
    const after = await ask(client, quietSeconds, perSecond)
    const isAlive = target.isAlive()
    code = await target.stop()
    const survived = isAlive && code === 0
    return {
      engine: target.engine,
      hostile,
      before,
      among,
      after,
      memory: samples,
      log: target.faults().slice(cold),
      survived,
    }
  } finally {
    if (code === null) await target.stop()
  }
}

function goodClient({ port, entities }: Target, seed: number) {
  const step = Math.max(1, Math.floor(entities.length / LOOKED_AT))
  const seen = entities.filter((_, index) => index < LOOKED_AT || index % step === 0)
  return { port, dice: new Dice(seed), ids: seen.map(({ id }) => id), names: seen.map(({ name }) => name) }
}

async function letLoose({ port, entities }: Target, options: SoakOptions): Promise<HostileTally> {
  const child = fork(join(import.meta.dirname, 'hostileClients.ts'), {
    execArgv: ['--import', 'tsx'],
    stdio: 'inherit',
  })
  // Elsewhere they have machines of their own; here, what they take of this one is not the service's doing.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW)
  const [hub, other] = entities
  const { seconds, hostileClients: clients, patienceMs = 30_000, seed } = options
  child.send({ port, seconds, clients, patienceMs, seed, hubs: [hub?.id ?? '', other?.id ?? ''] } satisfies HostileTask)
  const [tally] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`The hostile clients ended with ${code}.`))),
  ])
  return tally as HostileTally
}
