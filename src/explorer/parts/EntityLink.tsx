import { useContext } from 'preact/hooks'
import type { EntityType } from '../graph/Graph.ts'
import { entityAddress } from './addresses.ts'
import { Selecting } from './Selecting.ts'
import { TypeMark } from './TypeMark.tsx'

interface EntityLinkProps {
  readonly entity: { readonly __typename: EntityType; readonly id: string; readonly name: string }
}

/** Leads to an entity: to its page, or where there is a picture, to it in the panel. */
export function EntityLink({ entity }: EntityLinkProps) {
  const select = useContext(Selecting)
  return (
    <a
      class="entity-link"
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
