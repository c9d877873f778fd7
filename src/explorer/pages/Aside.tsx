import { useEffect, useRef } from 'preact/hooks'
import type { PathBetween } from '../address/View.ts'
import type { Explorer } from '../graph/Explorer.ts'
import { EntityPanel } from '../panel/EntityPanel.tsx'
import { PathsPanel } from '../panel/PathsPanel.tsx'
import { RelationshipPanel } from '../panel/RelationshipPanel.tsx'
import { entityAddress, isEntityId } from '../parts/addresses.ts'
import { Welcome } from './Welcome.tsx'

/** Whether there is anything beside the picture; before anything was asked for there is a welcome. */
export function hasPanel(explorer: Explorer): boolean {
  const { sel, path, seed, open, mode } = explorer.view.value
  const isFirstSeen = seed.length === 0 && open.length === 0 && mode === 'graph'
  return sel !== null || path !== null || (isFirstSeen && explorer.isWelcoming.value)
}

/** Beside the picture: what is selected, or the paths that were found, or what to begin with. */
export function Aside({ explorer }: { readonly explorer: Explorer }) {
  const { sel, path } = explorer.view.value
  if (sel !== null) return <Selected key={sel} explorer={explorer} id={sel} />
  if (path) return <Paths explorer={explorer} path={path} />
  if (!hasPanel(explorer)) return <Hint />
  return (
    <aside class="panel welcome" aria-label="Welcome">
      <Welcome explorer={explorer} />
    </aside>
  )
}

function Paths({ explorer, path }: { readonly explorer: Explorer; readonly path: PathBetween }) {
  const picture = explorer.picture.value
  const drawn = picture?.view.path
  const isDrawn = drawn?.from === path.from && drawn.to === path.to && drawn.maxLength === path.maxLength
  return (
    <aside class="panel" aria-label="Paths">
      {picture && isDrawn ? (
        <PathsPanel
          path={path}
          picture={picture}
          select={(id) => explorer.go({ sel: id })}
          widen={(maxLength) => explorer.go({ path: { ...path, maxLength } })}
          close={() => explorer.closePath()}
        />
      ) : (
        <p class="waiting">{explorer.problem.value ? 'The paths could not be loaded.' : 'Searching for paths…'}</p>
      )}
    </aside>
  )
}

/** Keeps the place of the panel, so that the graph does not move under the pointer when something is selected. */
function Hint() {
  return (
    <aside class="panel hint" aria-label="Nothing is selected">
      <p class="aside">Select an entity to read what is known of it, or a line to read the quotes that say so.</p>
    </aside>
  )
}

function Selected({ explorer, id }: { readonly explorer: Explorer; readonly id: string }) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    // What led here may be gone, and the focus with it.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }, [])
  return (
    <aside class="panel" aria-label="Selected" ref={box} tabIndex={-1}>
      <Actions explorer={explorer} id={id} />
      {isHidden(explorer, id) && <p class="badge">Hidden in the picture by what is shown or by the time</p>}
      {isEntityId(id) ? <EntityPanel id={id} /> : <RelationshipPanel id={id} />}
    </aside>
  )
}

/** Whether it is in the picture, but left out by filters. */
function isHidden({ picture: { value: picture } }: Explorer, id: string): boolean {
  const isIn = (lists: readonly (readonly { readonly id: string }[])[]) =>
    lists.some((list) => list.some((each) => each.id === id))
  if (!picture) return false
  return isIn([picture.all.entities, picture.all.relationships]) && !isIn([picture.entities, picture.relationships])
}

function Actions({ explorer, id }: { readonly explorer: Explorer; readonly id: string }) {
  const isOpen = explorer.view.value.open.some((each) => each.id === id)
  const isThere = explorer.isThere(id)
  const left = explorer.picture.value?.left.get(id) ?? 0
  return (
    <p class="actions">
      {isEntityId(id) && !isThere && explorer.picture.value && (
        <button type="button" onClick={() => explorer.add(id)}>
          Add to the graph
        </button>
      )}
      {isThere && (!isOpen || left > 0) && (
        <button type="button" onClick={() => explorer.expand(id)}>
          {isOpen ? `Expand: ${left} more` : 'Expand'}
        </button>
      )}
      {isOpen && (
        <button type="button" onClick={() => explorer.collapse(id)}>
          Collapse
        </button>
      )}
      {isEntityId(id) && <a href={entityAddress(id)}>Page</a>}
      <button type="button" class="close" aria-label="Close" onClick={() => explorer.deselect()}>
        ×
      </button>
    </p>
  )
}
