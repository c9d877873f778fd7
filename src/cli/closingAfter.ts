import type { Engine } from '../engine/Engine.ts'

/** Runs `work` and closes the engine. If both fail, it throws the error of `work`, which caused the other. */
export async function closingAfter<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  const result = await work().catch(async (error) => {
    await engine.close().catch(() => undefined)
    throw error
  })
  await engine.close()
  return result
}
