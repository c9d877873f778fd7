import type { Variables } from './Operation.ts'

/** One contender's part in a race: how it answers, and the inputs that it goes through, the same for all. */
export interface Racer {
  readonly name: string
  readonly ask: (variables: Variables) => Promise<string>
}

/** Gives the inputs one after another, for ever. */
export function cycle<T>(items: readonly T[]): () => T {
  let at = 0
  return () => items[at++ % items.length] as T
}
