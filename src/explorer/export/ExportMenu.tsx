import type { Picture } from '../graph/Picture.ts'
import { closeOnEscape } from '../parts/closeOnEscape.ts'
import { Icon } from '../parts/Icon.tsx'
import type { Scene } from '../scene/Scene.ts'
import { csvOf } from './csv.ts'
import { download } from './download.ts'
import { graphmlOf } from './graphml.ts'
import { pngOf, svgOf } from './picture.ts'

/** Around the outermost centres, for their names, which are as large on the screen at any scale. */
const MARGIN = 110

interface ExportMenuProps {
  readonly picture: Picture
  /** Null where the graph is not what is looked at: then there is no drawing. */
  readonly scene: Scene | null
  /** That a file is ready. */
  say(text: string): void
  /** Why there is none. */
  tell(text: string): void
}

/** The picture and its data, to be taken along. */
export function ExportMenu({ picture, scene, say, tell }: ExportMenuProps) {
  const give = async (type: 'svg' | 'png' | 'graphml' | 'csv') => {
    try {
      download(`newsgraph.${type}`, await fileOf(type, picture, scene))
      say(`newsgraph.${type} is ready.`)
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <details class="menu" onKeyDown={closeOnEscape}>
      <summary class="btn ghost">
        <Icon name="download" />
        Export
      </summary>
      <div>
        <button type="button" disabled={!scene} onClick={() => give('svg')}>
          SVG picture
        </button>
        <button type="button" disabled={!scene} onClick={() => give('png')}>
          PNG picture
        </button>
        <button type="button" onClick={() => give('graphml')}>
          GraphML with quotes
        </button>
        <button type="button" onClick={() => give('csv')}>
          CSV with quotes
        </button>
      </div>
    </details>
  )
}

async function fileOf(type: 'svg' | 'png' | 'graphml' | 'csv', picture: Picture, scene: Scene | null): Promise<Blob> {
  if (type === 'csv') return new Blob([csvOf(picture)], { type: 'text/csv;charset=utf-8' })
  if (type === 'graphml') return new Blob([graphmlOf(picture)], { type: 'application/graphml+xml' })
  const extent = scene?.extent
  if (!scene || !extent) throw new Error('There is nothing to draw.')
  const margin = MARGIN / scene.scale
  const paper = {
    x: extent.x - margin,
    y: extent.y - margin,
    width: extent.width + 2 * margin,
    height: extent.height + 2 * margin,
  }
  const svg = svgOf(scene.element, paper)
  return type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg, paper)
}
