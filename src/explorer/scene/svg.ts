/** Creates an SVG element with attributes. */
export function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
  return made
}

/** The definition of the arrow head, which lines refer to as `url(#arrow)`. */
export function arrowHead(): SVGDefsElement {
  const defs = element('defs', {})
  const marker = element('marker', {
    id: 'arrow',
    viewBox: '0 0 8 8',
    refX: '7',
    refY: '4',
    markerWidth: '7',
    markerHeight: '7',
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  })
  marker.append(element('path', { d: 'M0,0.5L8,4L0,7.5Z', class: 'arrow' }))
  defs.append(marker)
  return defs
}
