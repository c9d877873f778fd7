import type { Entity, Relationship } from '../graph/Graph.ts'
import type { Picture } from '../graph/Picture.ts'
import { ArticleName } from '../parts/ArticleName.tsx'
import { EntityLink } from '../parts/EntityLink.tsx'
import { dateWithWords } from '../words/dates.ts'
import { nameOfType, verbOf } from '../words/names.ts'

interface TableViewProps {
  readonly picture: Picture
  readonly selected: string | null
  select(id: string): void
}

/** All that the graph shows, as tables. */
export function TableView({ picture, selected, select }: TableViewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section class="table" aria-label="Table" tabIndex={0}>
      <table>
        <caption>Entities ({picture.entities.length})</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Description</th>
            <th scope="col">Date</th>
            <th scope="col">Relationships</th>
            <th scope="col">Not shown</th>
          </tr>
        </thead>
        <tbody>
          {picture.entities.map((entity) => (
            <EntityRow key={entity.id} entity={entity} picture={picture} isSelected={entity.id === selected} />
          ))}
        </tbody>
      </table>
      <table>
        <caption>Relationships ({picture.relationships.length})</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Relationship</th>
            <th scope="col">To</th>
            <th scope="col">Date</th>
            <th scope="col">Quotes</th>
          </tr>
        </thead>
        <tbody>
          {picture.relationships.map((each) => (
            <RelationshipRow key={each.id} relationship={each} isSelected={each.id === selected} select={select} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface EntityRowProps {
  readonly entity: Entity
  readonly picture: Picture
  readonly isSelected: boolean
}

function EntityRow({ entity, picture, isSelected }: EntityRowProps) {
  return (
    <tr aria-current={isSelected}>
      <th scope="row">
        <EntityLink entity={entity} />
      </th>
      <td>{nameOfType(entity.__typename)}</td>
      <td dir="auto">{entity.description}</td>
      <td>{entity.__typename === 'Event' ? dateWithWords(entity) : ''}</td>
      <td>{entity.relationships.totalCount}</td>
      <td>{picture.left.get(entity.id) ?? ''}</td>
    </tr>
  )
}

interface RelationshipRowProps {
  readonly relationship: Relationship
  readonly isSelected: boolean
  select(id: string): void
}

function RelationshipRow({ relationship, isSelected, select }: RelationshipRowProps) {
  const { id, source, target, evidence } = relationship
  return (
    <tr aria-current={isSelected}>
      <td>
        <EntityLink entity={source} />
      </td>
      <td>
        <button type="button" class="quotes" onClick={() => select(id)}>
          {verbOf(relationship)}
        </button>
      </td>
      <td>
        <EntityLink entity={target} />
      </td>
      <td>{dateWithWords(relationship)}</td>
      <td>
        {evidence.nodes.map((passage) => (
          <p key={passage.id}>
            <q dir="auto">{passage.quote}</q>{' '}
            <span class="aside">
              <ArticleName article={passage.article} />
            </span>
          </p>
        ))}
      </td>
    </tr>
  )
}
