export type Lines = readonly string[]

/** A line with others below it; nothing where there is nothing below. */
export function block(head: string, ...parts: readonly Lines[]): Lines {
  const inner = parts.flat()
  return inner.length === 0 ? [] : under(head, inner)
}

export const under = (head: string, ...parts: readonly Lines[]): Lines => [
  head,
  ...parts.flat().map((line) => `  ${line}`),
]
