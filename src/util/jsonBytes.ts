/** How many bytes JSON for a value has. Unlike `JSON.stringify`, it minds no depth. */
export function jsonBytes(value: unknown): number {
  const open = [value]
  let bytes = 0
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null) {
      bytes += Buffer.byteLength(JSON.stringify(next))
      continue
    }
    const keys = Array.isArray(next) ? [] : Object.keys(next)
    const values = Object.values(next)
    for (const key of keys) bytes += Buffer.byteLength(JSON.stringify(key)) + ':'.length
    for (const each of values) open.push(each)
    bytes += '[]'.length + Math.max(0, values.length - 1)
  }
  return bytes
}
