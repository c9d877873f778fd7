import { LONGEST_PATH, type PathBetween } from '../address/View.ts'
import type { FoundPath, Relationship } from '../graph/Graph.ts'
import type { Picture } from '../graph/Picture.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { dayInWords } from '../words/dates.ts'
import { verbOf } from '../words/names.ts'

interface PathsPanelProps {
  readonly path: PathBetween
  readonly picture: Picture
  select(id: string): void
  /** Searches for longer paths. */
  widen(maxLength: number): void
  close(): void
}

/** The paths between two entities. Each relationship leads to its quotes. Without a path, it says how far was searched. */
export function PathsPanel({ path, picture, select, widen, close }: PathsPanelProps) {
  const entities = new Map(picture.all.entities.map((each) => [each.id, each]))
  const relationships = new Map(picture.all.relationships.map((each) => [each.id, each]))
  const [from, to] = [entities.get(path.from), entities.get(path.to)]
  return (
    <>
      <header class="title">
        <p class="aside">paths</p>
        <h2>
          <bdi>{from?.name ?? path.from}</bdi> → <bdi>{to?.name ?? path.to}</bdi>
        </h2>
      </header>
      {picture.paths.map((found, index) => (
        <PathSteps
          key={found.relationships.join(' ')}
          title={`${index + 1}. ${lengthInWords(found)}`}
          steps={found.relationships.flatMap((id) => relationships.get(id) ?? [])}
          select={select}
        />
      ))}
      {picture.paths.length === 0 && (
        <NoPath
          path={path}
          missing={[path.from, path.to].filter((id) => !entities.has(id))}
          asOf={picture.view.asOf}
          widen={widen}
        />
      )}
      <button type="button" onClick={close}>
        Close the paths
      </button>
    </>
  )
}

interface PathStepsProps {
  readonly title: string
  readonly steps: readonly Relationship[]
  select(id: string): void
}

function PathSteps({ title, steps, select }: PathStepsProps) {
  return (
    <section class="found-path">
      <h3>{title}</h3>
      <ol>
        {steps.map((relationship) => (
          <li key={relationship.id}>
            <EntityLink entity={relationship.source} />{' '}
            <button type="button" class="quotes" onClick={() => select(relationship.id)}>
              {verbOf(relationship)}
            </button>{' '}
            <EntityLink entity={relationship.target} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface NoPathProps {
  readonly path: PathBetween
  readonly missing: readonly string[]
  readonly asOf: string | null
  widen(maxLength: number): void
}

function NoPath({ path, missing, asOf, widen }: NoPathProps) {
  if (missing.length > 0) return <p>There is no entity with the id {missing.join(' or ')}.</p>
  return (
    <>
      <p>
        No path of up to {path.maxLength} relationships connects the two{asOf && ` as of ${dayInWords(asOf)}`}. There
        may be a longer one{asOf && ', or on another day'}.
      </p>
      {path.maxLength < LONGEST_PATH && (
        <button type="button" onClick={() => widen(LONGEST_PATH)}>
          Search for paths of up to {LONGEST_PATH}
        </button>
      )}
    </>
  )
}

const lengthInWords = ({ relationships }: FoundPath): string =>
  relationships.length === 1 ? '1 relationship' : `${relationships.length} relationships`
