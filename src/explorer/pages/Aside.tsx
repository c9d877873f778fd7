import type { View } from '../address/View.ts'
import type { Explorer } from '../graph/Explorer.ts'
import { EntityPanel } from '../panel/EntityPanel.tsx'
import { RelationshipPanel } from '../panel/RelationshipPanel.tsx'
import { WaysPanel } from '../panel/WaysPanel.tsx'
import { entityAddress, isEntityId } from '../parts/addresses.ts'
import { Welcome } from './Welcome.tsx'

/** Whether there is anything beside the picture; before anything was asked for there is a welcome. */
export const hasPanel = ({ sel, path, seed, open, view }: View): boolean =>
  sel !== null || path !== null || (seed.length === 0 && open.length === 0 && view === 'graph')

/** Beside the picture: what is selected, or the paths that were found, or what to begin with. */
export function Aside({ explorer }: { readonly explorer: Explorer }) {
  const { sel, path } = explorer.view.value
  const picture = explorer.picture.value
  if (sel !== null) return <Selected key={sel} explorer={explorer} id={sel} />
  if (path && picture) {
    return (
      <aside class="panel" aria-label="Paths">
        <WaysPanel
          path={path}
          picture={picture}
          select={(id) => explorer.go({ sel: id })}
          widen={(maxLength) => explorer.go({ path: { ...path, maxLength } })}
          close={() => explorer.go({ path: null })}
        />
      </aside>
    )
  }
  if (!hasPanel(explorer.view.value)) return <Hint />
  return (
    <aside class="panel welcome" aria-label="Welcome">
      <Welcome explorer={explorer} />
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
  const isEntity = isEntityId(id)
  const picture = explorer.picture.value
  const isIn = (list: readonly { readonly id: string }[] | undefined) => list?.some((each) => each.id === id) ?? false
  const isThere = isIn(picture?.all.entities) || isIn(picture?.all.relationships)
  const isHidden = isThere && !isIn(picture?.entities) && !isIn(picture?.relationships)
  const isOpen = explorer.view.value.open.some((each) => each.id === id)
  const omitted = picture?.omitted.get(id) ?? 0
  return (
    <aside class="panel" aria-label="Selected">
      <p class="actions">
        {isEntity && !isThere && picture && (
          <button type="button" onClick={() => explorer.seed(id)}>
            Add to the graph
          </button>
        )}
        {isEntity && isThere && (!isOpen || omitted > 0) && (
          <button type="button" onClick={() => explorer.expand(id)}>
            {isOpen ? `Expand: ${omitted} more` : 'Expand'}
          </button>
        )}
        {isOpen && (
          <button type="button" onClick={() => explorer.collapse(id)}>
            Collapse
          </button>
        )}
        {isEntity && <a href={entityAddress(id)}>Page</a>}
        <button type="button" class="close" aria-label="Close" onClick={() => explorer.go({ sel: null })}>
          ×
        </button>
      </p>
      {isHidden && <p class="badge">Hidden in the picture by what is shown or by the time</p>}
      {isEntity ? <EntityPanel id={id} /> : <RelationshipPanel id={id} />}
    </aside>
  )
}
