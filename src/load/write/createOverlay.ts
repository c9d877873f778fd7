export type Overlay<T> = ReturnType<typeof createOverlay<T>>

/** Things by key as they are stored, and as they are to be. */
export function createOverlay<T>(stored: ReadonlyMap<string, T>) {
  const touched = new Map<string, T | undefined>()
  const get = (key: string): T | undefined => (touched.has(key) ? touched.get(key) : stored.get(key))
  return {
    get,
    /** Those of the keys that there are. */
    all: (keys: Iterable<string>): Map<string, T> => found(keys, get),
    set: (key: string, item: T): unknown => touched.set(key, item),
    remove: (key: string): unknown => touched.set(key, undefined),
    isTouched: (key: string): boolean => touched.has(key),
    /** What was touched, as it is stored, and as it is to be. */
    before: (): Map<string, T> => found(touched.keys(), (key) => stored.get(key)),
    after: (): Map<string, T> => found(touched.keys(), get),
  }
}

function found<T>(keys: Iterable<string>, get: (key: string) => T | undefined): Map<string, T> {
  const items = new Map<string, T>()
  for (const key of keys) {
    const item = get(key)
    if (item !== undefined) items.set(key, item)
  }
  return items
}
