import { isDeepStrictEqual } from 'node:util'
import type { Difference } from './changeBetween.ts'

/** Things by key as they are stored, and as they are to be. */
export function createOverlay<T>(stored: ReadonlyMap<string, T>) {
  const touched = new Map<string, T | undefined>()
  const get = (key: string): T | undefined => (touched.has(key) ? touched.get(key) : stored.get(key))
  return {
    get,
    /** Those of the keys that there are. */
    all(keys: Iterable<string>): Map<string, T> {
      const found = new Map<string, T>()
      for (const key of keys) {
        const item = get(key)
        if (item !== undefined) found.set(key, item)
      }
      return found
    },
    set: (key: string, item: T): unknown => touched.set(key, item),
    remove: (key: string): unknown => touched.set(key, undefined),
    isTouched: (key: string): boolean => touched.has(key),
    /** What is to be other than it is stored. */
    difference<R>(rowOf: (key: string, item: T) => R): Difference<R> {
      const created: R[] = []
      const changed: R[] = []
      const removed: R[] = []
      for (const [key, item] of touched) {
        const before = stored.get(key)
        if (item === undefined) {
          if (before !== undefined) removed.push(rowOf(key, before))
        } else if (before === undefined) created.push(rowOf(key, item))
        else if (!isDeepStrictEqual(before, item)) changed.push(rowOf(key, item))
      }
      return { created, changed, removed }
    },
  }
}
