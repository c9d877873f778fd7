import type { Explorer } from '../graph/Explorer.ts'
import { ProblemNote } from '../parts/ProblemNote.tsx'
import type { Scene } from '../scene/Scene.ts'
import { GraphView } from '../views/GraphView.tsx'
import { TableView } from '../views/TableView.tsx'
import { TimelineView } from '../views/TimelineView.tsx'

interface StageProps {
  readonly explorer: Explorer
  /** Told of the scene while there is one. */
  hold(scene: Scene | null): void
}

/** The picture, as graph, timeline or table, and over it what is to be said of it. */
export function Stage({ explorer, hold }: StageProps) {
  const view = explorer.view.value
  const picture = explorer.picture.value
  return (
    <div class="stage" aria-busy={explorer.loading.value !== null}>
      {explorer.problem.value && (
        <ProblemNote
          problem={explorer.problem.value}
          retry={() => explorer.retry()}
          leave={picture ? () => explorer.cancel() : undefined}
        />
      )}
      {explorer.note.value && <p class="note">{explorer.note.value}</p>}
      {explorer.loading.value !== null && <p class="loading">Loading… Esc cancels</p>}
      {picture?.entities.length === 0 && (
        <p class="nothing">
          {picture.all.entities.length > 0
            ? 'Everything is left out by what is shown and by the time. '
            : location.search
              ? 'None of what this address names is in the graph. '
              : 'There are no articles in the graph yet. '}
          <a href="/explore">Begin anew</a>
        </p>
      )}
      {view.view === 'graph' && <GraphView explorer={explorer} hold={hold} />}
      {view.view === 'table' && picture && (
        <TableView picture={picture} selected={view.sel} select={(id) => explorer.go({ sel: id })} />
      )}
      {view.view === 'timeline' && picture && <TimelineView picture={picture} selected={view.sel} />}
    </div>
  )
}
