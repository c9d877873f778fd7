import type { Shaper } from './Shaping.ts'

/** A shaper of an object whose keys are made one after another. */
export function collect(entries: readonly (readonly [key: string, shape: Shaper])[]): Shaper {
  // `__proto__` is a name that GraphQL allows as an alias.
  const plain = entries.every(([key]) => key !== '__proto__')
  return (row, shaping) => {
    const object: Record<string, unknown> = plain ? {} : Object.create(null)
    for (const [key, shape] of entries) object[key] = shape(row, shaping)
    return object
  }
}
