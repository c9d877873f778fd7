import { plainCharacters } from './csv.ts'

/** What a drawing looks like, taken from the page's style sheet and written into the file, which has none. */
const STYLE = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'unicode-bidi',
  'paint-order',
  'stroke-linejoin',
  'display',
]

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The drawing as it is on the page, whole, as an SVG file. */
export function svgOf(scene: SVGSVGElement, extent: Rectangle): string {
  const copy = scene.cloneNode(true) as SVGSVGElement
  copyStyle(scene, copy)
  for (const hidden of copy.querySelectorAll('[display=none]')) hidden.remove()
  copy.querySelector('.board')?.removeAttribute('transform')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', [extent.x, extent.y, extent.width, extent.height].map(Math.round).join(' '))
  copy.setAttribute('width', String(Math.round(extent.width)))
  copy.setAttribute('height', String(Math.round(extent.height)))
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const background = { x: extent.x, y: extent.y, width: extent.width, height: extent.height }
  for (const [name, value] of Object.entries(background)) paper.setAttribute(name, String(value))
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  copy.prepend(paper)
  return plainCharacters(new XMLSerializer().serializeToString(copy))
}

/** The drawing as PNG, twice as large as its coordinates. */
export async function pngOf(svg: string, { width, height }: Rectangle): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    // Browsers draw no larger canvas than this reliably.
    const scale = Math.min(2, 8000 / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for a PNG.'))),
        'image/png',
      ),
    )
  } finally {
    URL.revokeObjectURL(address)
  }
}

function copyStyle(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  for (const name of STYLE) to.setAttribute(name, style.getPropertyValue(name))
  to.removeAttribute('class')
  to.removeAttribute('tabindex')
  to.removeAttribute('style')
  if (from.matches('.board')) to.setAttribute('class', 'board')
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index]
    if (copy) copyStyle(child, copy)
  }
}
