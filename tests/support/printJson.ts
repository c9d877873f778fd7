/** The longest value that stays on a line, and the longest line, with a comma (biome.json). */
const [VALUE, LINE] = [110, 119]

/**
 * JSON as people write it: what fits on a line is on one.
 *
 * @param key how long the key before it is.
 */
export function printJson(value: unknown, indent = '', key = 0): string {
  const line = printLine(value)
  const length = line.length + indent.length
  if (typeof value !== 'object' || value === null || (length <= VALUE && length + key <= LINE)) return line
  const inner = `${indent}  `
  const parts = Array.isArray(value)
    ? value.map((item) => `${inner}${printJson(item, inner)}`)
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${printJson(item, inner, key.length + 4)}`,
      )
  const [begin, end] = Array.isArray(value) ? '[]' : '{}'
  return `${begin}\n${parts.join(',\n')}\n${indent}${end}`
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${printLine(item)}`)
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}
