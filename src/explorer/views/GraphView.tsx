import { effect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Explorer } from '../graph/Explorer.ts'
import { Scene } from '../scene/Scene.ts'

interface GraphViewProps {
  readonly explorer: Explorer
  /** Told of the scene while there is one, for keys and for the export. */
  hold(scene: Scene | null): void
}

/** The picture as a graph. */
export function GraphView({ explorer, hold }: GraphViewProps) {
  const svg = useRef<SVGSVGElement>(null)
  const scene = useRef<Scene | null>(null)
  useEffect(() => {
    if (!svg.current) return
    const made = new Scene(svg.current, {
      select: (id) => explorer.go({ sel: id }),
      expand: (id) => explorer.expand(id),
    })
    scene.current = made
    hold(made)
    const stop = [
      effect(() => {
        if (explorer.picture.value) made.show(explorer.picture.value)
      }),
      effect(() => {
        const { value: awaited } = explorer.awaited
        if (awaited === null || !explorer.picture.value?.entities.some(({ id }) => id === awaited)) return
        explorer.awaited.value = null
        made.focus(awaited)
      }),
      effect(() => {
        made.highlight({ selected: explorer.view.value.sel, loading: explorer.loading.value })
        made.markPaths(new Set(explorer.picture.value?.paths.flatMap(({ relationships }) => relationships)))
      }),
    ]
    const resized = new ResizeObserver(() => made.resized())
    resized.observe(svg.current)
    return () => {
      hold(null)
      resized.disconnect()
      for (const each of stop) each()
      made.stop()
    }
  }, [explorer, hold])
  return (
    <div class="graph">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no element for it */}
      <svg ref={svg} class="scene" role="group" aria-label="Graph. Arrow keys walk from an entity to its neighbours." />
      <div class="zoom">
        <button type="button" aria-label="Larger" onClick={() => scene.current?.zoomBy(1.4)}>
          +
        </button>
        <button type="button" aria-label="Smaller" onClick={() => scene.current?.zoomBy(1 / 1.4)}>
          −
        </button>
        <button type="button" aria-label="Show all" onClick={() => scene.current?.fit()}>
          ⤢
        </button>
      </div>
    </div>
  )
}
