/** The size of a value as JSON. */
export interface JsonSize {
  readonly bytes: number
  /** Lists and objects within each other. */
  readonly depth: number
}

/** How large the JSON of a value is. Unlike `JSON.stringify`, it minds no depth: it opens a level at a time. */
export function jsonSize(value: unknown): JsonSize {
  let bytes = 0
  let depth = 0
  let level = [value]
  for (;;) {
    const next: unknown[] = []
    let holds = false
    for (const each of level) {
      if (typeof each !== 'object' || each === null) {
        bytes += Buffer.byteLength(JSON.stringify(each))
        continue
      }
      holds = true
      const keys = Array.isArray(each) ? [] : Object.keys(each)
      for (const key of keys) bytes += Buffer.byteLength(JSON.stringify(key)) + ':'.length
      const values: unknown[] = Object.values(each)
      for (const inner of values) next.push(inner)
      bytes += '[]'.length + Math.max(0, values.length - 1)
    }
    if (!holds) return { bytes, depth }
    depth++
    level = next
  }
}
