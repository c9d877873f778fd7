/** JSON as people write it: what fits on a line is on one. */
export function printJson(value: unknown, indent = ''): string {
  const line = printLine(value)
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 110) return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((item) => `${inner}${printJson(item, inner)}`)
    : Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${printJson(item, inner)}`)
  const [begin, end] = Array.isArray(value) ? '[]' : '{}'
  return `${begin}\n${parts.join(',\n')}\n${indent}${end}`
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printLine(item)}`)
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}
