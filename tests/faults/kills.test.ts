import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dumpFile, dumpOf } from '../support/bundles/dumpFile.ts'
import { people } from '../support/bundles/people.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'
import { SEED, scaled } from '../support/effort.ts'
import { folder } from '../support/runNewsgraph.ts'

const KILLS = scaled(60)
/** Files that are written at the same time, one for each core of a small machine. */
const LANES = 2
const VERSIONS = 12
/** How many a process loads before it closes the file. */
const LOADS = 3
const LOADER = join(import.meta.dirname, '../support/loadVersions.mjs')

/** When a process is killed: so long after it says this. */
interface Moment {
  readonly said: 'opening' | 'loading' | 'acknowledged' | 'closing'
  /** The how manieth time. */
  readonly time: number
  readonly milliseconds: number
}

const moment: fc.Arbitrary<Moment> = fc.record({
  said: fc.constantFrom('opening', 'loading', 'acknowledged', 'closing'),
  time: fc.integer({ min: 1, max: LOADS }),
  milliseconds: fc.integer({ min: 0, max: 25 }),
})

test('a graph whose process is killed again and again, at any moment, holds what was acknowledged, nothing half, and opens', async () => {
  const root = folder()
  const states = [
    [],
    ...(await inTurn(VERSIONS, (version) =>
      dumpOf(writeBundle(join(root, `${version}`), 'growing', people(sizeOf(version)))),
    )),
  ]
  const moments = fc.sample(moment, { seed: SEED, numRuns: 10 * KILLS })
  let kills = 0

  /** What the file holds after so many loads. */
  const after = (loads: number) => (loads === 0 ? states[0] : states[1 + ((loads - 1) % VERSIONS)])

  async function fill(lane: number): Promise<void> {
    const file = join(root, `graph-${lane}`)
    for (let loads = 0; kills < KILLS; ) {
      const given = moments.pop()
      if (!given) throw new Error('The processes end before they are killed.')
      const { isKilled, acknowledged } = await killAt(given, [file, root, VERSIONS, loads, LOADS].map(String))
      if (isKilled) kills++
      loads = acknowledged ?? loads
      const found = existsSync(file) ? await dumpFile(file) : []
      // What was committed, and had no time to be acknowledged, may be there: as a whole.
      if (isKilled && JSON.stringify(found) === JSON.stringify(after(loads + 1))) loads++
      expect({ given, found }).toEqual({ given, found: after(loads) })
    }
  }

  await Promise.all(Array.from({ length: LANES }, (_, lane) => fill(lane)))
}, 180_000)

/** Neighbours differ by much, in both directions. */
const sizeOf = (version: number): number => 1 + ((version * 7) % VERSIONS) * 10

async function killAt({ said, time, milliseconds }: Moment, args: readonly string[]) {
  const child = spawn(process.execPath, [LOADER, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  let times = 0
  let acknowledged: number | undefined
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, number] = line.split(' ')
    if (word === 'acknowledged') acknowledged = Number(number) + 1
    if (word === said && (++times === time || said === 'opening' || said === 'closing'))
      setTimeout(() => child.kill('SIGKILL'), milliseconds)
  }
  const [code, signal] = await ended
  // One that was not killed has failed, unless it was done before.
  expect({ code, signal }).toEqual(signal === null ? { code: 0, signal } : { code, signal: 'SIGKILL' })
  return { isKilled: signal === 'SIGKILL', acknowledged }
}

async function inTurn<T>(count: number, work: (number: number) => Promise<T>): Promise<T[]> {
  const results: T[] = []
  for (let number = 0; number < count; number++) results.push(await work(number))
  return results
}
