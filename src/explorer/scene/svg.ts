import type { Position } from './layout.ts'

export function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  return made
}

export function put(text: SVGTextElement, { x, y }: Position): void {
  text.setAttribute('x', String(Math.round(x)))
  text.setAttribute('y', String(Math.round(y)))
}
