import type { Engine } from '../engine/Engine.ts'

/** Closes the engine after `work`. When both fail, the fault of `work` is told: the other follows from it. */
export async function closingAfter<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const result = await work().catch(async (error) => {
    await engine.close().catch(() => undefined)
    throw error
  })
  await engine.close()
  return result
}
