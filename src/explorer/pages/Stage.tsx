import type { Explorer } from '../graph/Explorer.ts'
import type { Picture } from '../graph/Picture.ts'
import { ArticleName } from '../parts/ArticleName.tsx'
import { articleAddress } from '../parts/addresses.ts'
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
      {picture?.entities.length === 0 && <Nothing picture={picture} />}
      {view.mode === 'graph' && <GraphView explorer={explorer} hold={hold} />}
      {view.mode === 'table' && picture && (
        <TableView picture={picture} selected={view.sel} select={(id) => explorer.go({ sel: id })} />
      )}
      {view.mode === 'timeline' && picture && <TimelineView picture={picture} selected={view.sel} />}
    </div>
  )
}

/** Why there is nothing to be seen, and where to go. */
function Nothing({ picture: { all, withoutFacts } }: { readonly picture: Picture }) {
  if (withoutFacts) return <WithoutFacts articles={withoutFacts} />
  return (
    <p class="nothing">
      {all.entities.length > 0
        ? 'Everything is left out by what is shown and by the time. '
        : location.search
          ? 'None of what this address names is in the graph. '
          : 'There are no articles in the graph yet. '}
      <a href="/explore">Start over</a>
    </p>
  )
}

/** Articles can be read before anybody has written down their facts. */
function WithoutFacts({ articles }: { readonly articles: NonNullable<Picture['withoutFacts']> }) {
  const { totalCount, nodes } = articles
  return (
    <div class="nothing articles">
      <p>
        {totalCount === 1
          ? 'There is 1 article in the graph, and no facts of it yet:'
          : `There are ${totalCount} articles in the graph, and no facts of them yet:`}
      </p>
      <ul>
        {nodes.map((article) => (
          <li key={article.id}>
            <a href={articleAddress(article.id)}>
              <ArticleName article={article} />
            </a>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && <p class="aside">and {totalCount - nodes.length} more</p>}
    </div>
  )
}
