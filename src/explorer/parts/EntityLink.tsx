import { useContext } from 'preact/hooks'
import type { EntityType } from '../graph/Graph.ts'
import { entityAddress } from './addresses.ts'
import { Selecting } from './Selecting.ts'
import { TypeMark } from './TypeMark.tsx'

/** An entity, as far as a link shows it. */
export interface LinkedEntity {
  readonly __typename: EntityType
  readonly id: string
  readonly name: string
  /** Whether the articles leave it unnamed: then its name is a description. */
  readonly anonymous?: boolean
}

/** A name with the mark of its type. It leads to its page, or where there is a picture, to it in the panel. */
export function EntityLink({ entity }: { readonly entity: LinkedEntity }) {
  const select = useContext(Selecting)
  return (
    <a
      class={`ent ${entity.__typename}${entity.anonymous ? ' anon' : ''}`}
      href={entityAddress(entity.id)}
      onClick={(event) => {
        if (!select || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        select(entity.id)
      }}
    >
      <TypeMark type={entity.__typename} />
      <bdi>{entity.name}</bdi>
    </a>
  )
}
