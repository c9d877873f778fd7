import { setTimeout as sleep } from 'node:timers/promises'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'

const PAUSE_MS = 500
/** How often it is told what is waited for. */
const TELLING_MS = 10_000

/** Connects, and tries again while no server is there, for so many milliseconds. What waiting does not mend is thrown at once. */
export async function untilThere<T>(
  connect: () => Promise<T>,
  milliseconds: number,
  onWait: (reason: NewsgraphError) => void,
): Promise<T> {
  const end = performance.now() + milliseconds
  for (let told = Number.NEGATIVE_INFINITY; ; ) {
    try {
      return await connect()
    } catch (error) {
      const now = performance.now()
      if (!(error instanceof NewsgraphError) || error.code !== 'ENGINE_UNREACHABLE' || now >= end) throw error
      if (now - told >= TELLING_MS) {
        told = now
        onWait(error)
      }
      await sleep(Math.min(PAUSE_MS, end - now))
    }
  }
}
