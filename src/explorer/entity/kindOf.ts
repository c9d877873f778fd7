import { ownProperty } from '../../util/objects.ts'
import { ENTITY_WORDS } from '../api/vocabulary.ts'
import { fromEnum, labelOf, nameOfType } from '../words/names.ts'
import type { AnsweredEntity } from './answered.ts'

/** `organization: police`, `event: protest, planned`. */
export function kindOf(entity: AnsweredEntity): string {
  const name = nameOfType(entity.__typename)
  if (entity.__typename === 'Person' && entity.anonymous)
    return entity.group ? 'several people whom the article leaves unnamed' : 'person whom the article leaves unnamed'
  const { kind: field }: { readonly kind: string | null } = ENTITY_WORDS[entity.__typename]
  const kind: unknown = field === null ? null : ownProperty({ ...entity }, field)
  const status = entity.__typename === 'Event' ? labelOf('EventStatus', entity.status) : ''
  return [typeof kind === 'string' ? `${name}: ${fromEnum(kind)}` : name, status].filter(Boolean).join(', ')
}
