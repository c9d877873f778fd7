import { useSignal } from '@preact/signals'
import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks'
import { DEFAULT_PATH, VIEW_MODES } from '../address/View.ts'
import { ExportMenu } from '../export/ExportMenu.tsx'
import { Explorer } from '../graph/Explorer.ts'
import { isEntityId, searchAddress } from '../parts/addresses.ts'
import { Legend } from '../parts/Legend.tsx'
import { Selecting } from '../parts/Selecting.ts'
import type { Scene } from '../scene/Scene.ts'
import { TimeFilter } from '../views/TimeFilter.tsx'
import { Aside, hasPanel } from './Aside.tsx'
import { Header } from './Header.tsx'
import { keysOf } from './keys.ts'
import { Stage } from './Stage.tsx'

const NAMES = { graph: 'Graph', timeline: 'Timeline', table: 'Table' } as const

/** The explorer: search, picture, panel, time. */
export function ExplorePage() {
  const explorer = useMemo(() => new Explorer(), [])
  const scene = useSignal<Scene | null>(null)
  /** Where a path is to begin, while its other end is looked for. */
  const pathFrom = useSignal<string | null>(null)
  const help = useRef<HTMLDialogElement>(null)
  const hold = useCallback(
    (held: Scene | null) => {
      scene.value = held
    },
    [scene],
  )
  useEffect(() => {
    explorer.start()
    const onKey = keysOf({ explorer, scene, pathFrom, help })
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [explorer, scene, pathFrom])
  const view = explorer.view.value
  const picture = explorer.picture.value
  const leavePath = () => {
    pathFrom.value = null
  }
  const pick = (id: string) => {
    if (pathFrom.value === null) return explorer.find(id)
    explorer.awaited.value = id
    explorer.go({ path: { from: pathFrom.value, to: id, maxLength: DEFAULT_PATH }, sel: null })
    pathFrom.value = null
  }
  const nameOfStart = picture?.all.entities.find(({ id }) => id === pathFrom.value)?.name ?? pathFrom.value
  return (
    <Selecting.Provider value={(id) => explorer.go({ sel: id })}>
      <Header
        current="explore"
        help={help}
        search={{
          label: pathFrom.value === null ? 'Search people, places, events…' : `Path from ${nameOfStart} to…`,
          pick,
          except: pathFrom.value,
          leave: pathFrom.value === null ? undefined : leavePath,
          all: pathFrom.value === null ? (query) => location.assign(searchAddress(query)) : undefined,
        }}
      />
      <section class="tool" aria-label="Tools">
        <h1 class="live">Explore</h1>
        <button
          type="button"
          class="btn"
          aria-pressed={pathFrom.value !== null}
          disabled={pathFrom.value === null && (view.sel === null || !isEntityId(view.sel))}
          title="From the entity that is selected to another"
          onClick={() => (pathFrom.value === null ? explorer.startPath(pathFrom, view.sel) : leavePath())}
        >
          Path to…
        </button>
        <nav class="seg looks" aria-label="View">
          {VIEW_MODES.map((each) => (
            <button
              type="button"
              class="btn"
              key={each}
              aria-pressed={view.mode === each}
              onClick={() => explorer.go({ mode: each })}
            >
              {NAMES[each]}
            </button>
          ))}
        </nav>
        {picture && (
          <ExportMenu
            picture={picture}
            scene={scene.value}
            say={(text) => explorer.say(text)}
            tell={(text) => explorer.tell(text)}
          />
        )}
      </section>
      <main id="main" class={hasPanel(explorer) ? 'ex with-panel' : 'ex'}>
        {picture && <Legend view={view} picture={picture} change={(hide) => explorer.go({ hide })} />}
        <Stage explorer={explorer} hold={hold} />
        <Aside explorer={explorer} />
        {picture && (
          <TimeFilter
            view={view}
            picture={picture}
            preview={(changes) => explorer.preview(changes)}
            change={(changes, gesture) => explorer.go(changes, gesture)}
          />
        )}
      </main>
      <p class="live" role="status" aria-live="polite">
        {explorer.announcement.value}
      </p>
    </Selecting.Provider>
  )
}
