import { LONGEST_PATH, type PathBetween } from '../address/View.ts'
import type { Relationship, Way } from '../graph/Graph.ts'
import type { Picture } from '../graph/Picture.ts'
import { EntityLink } from '../parts/EntityLink.tsx'
import { dayInWords } from '../words/dates.ts'
import { verbOf } from '../words/names.ts'

interface WaysPanelProps {
  readonly path: PathBetween
  readonly picture: Picture
  select(id: string): void
  /** Looks for longer ways. */
  widen(maxLength: number): void
  close(): void
}

/** The ways between two entities, each relationship of which leads to its quotes; or how far was searched in vain. */
export function WaysPanel({ path, picture, select, widen, close }: WaysPanelProps) {
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
      {picture.ways.map((way, index) => (
        <WaySteps
          key={way.relationships.join(' ')}
          title={`${index + 1}. ${lengthInWords(way)}`}
          steps={way.relationships.flatMap((id) => relationships.get(id) ?? [])}
          select={select}
        />
      ))}
      {picture.ways.length === 0 && (
        <NoWay
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

interface WayStepsProps {
  readonly title: string
  readonly steps: readonly Relationship[]
  select(id: string): void
}

function WaySteps({ title, steps, select }: WayStepsProps) {
  return (
    <section class="way">
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

interface NoWayProps {
  readonly path: PathBetween
  readonly missing: readonly string[]
  readonly asOf: string | null
  widen(maxLength: number): void
}

function NoWay({ path, missing, asOf, widen }: NoWayProps) {
  if (missing.length > 0) return <p>There is no entity with the id {missing.join(' or ')}.</p>
  return (
    <>
      <p>
        No way of up to {path.maxLength} relationships ties the two{asOf && ` as of ${dayInWords(asOf)}`}. They may be
        tied by a longer one{asOf && ', or on another day'}.
      </p>
      {path.maxLength < LONGEST_PATH && (
        <button type="button" onClick={() => widen(LONGEST_PATH)}>
          Look for ways of up to {LONGEST_PATH}
        </button>
      )}
    </>
  )
}

const lengthInWords = ({ relationships }: Way): string =>
  relationships.length === 1 ? '1 relationship' : `${relationships.length} relationships`
