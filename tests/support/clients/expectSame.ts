import { expect } from 'vitest'
import type { Read } from './readLists.ts'

/** Compares what a cache holds with what the server answered, as JSON. `held` is undefined where the cache lacks something. */
export function expectSame(reads: readonly Read[], held: (read: Read) => unknown): void {
  const wrong = reads.filter((read) => ordered(held(read)) !== ordered(read.data))
  const [first] = wrong
  // The whole of one difference says more than a count of them.
  if (first) expect(JSON.parse(JSON.stringify(held(first) ?? null)), first.name).toEqual(first.data)
  expect(wrong).toEqual([])
}

/** As JSON, with the fields of each object in one order: caches give them in the order of their documents. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  ) ?? 'nothing'
