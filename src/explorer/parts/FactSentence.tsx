import type { ParticipantRole, RelationshipType } from '../api/operations.ts'
import { sentenceOf } from '../words/names.ts'
import { EntityLink, type LinkedEntity } from './EntityLink.tsx'

interface FactSentenceProps {
  readonly fact: {
    readonly type: RelationshipType
    readonly as: ParticipantRole | null
    readonly role: string | null
    readonly source: LinkedEntity
    readonly target: LinkedEntity
  }
  /** The entity that the fact stands under, which is not named again as its subject. */
  readonly of?: string
}

/** A fact as a sentence: `Joe Biden is President of the United States`. */
export function FactSentence({ fact, of }: FactSentenceProps) {
  const { source, target } = fact
  const [before, behind] = sentenceOf(fact)
  return (
    <>
      {source.id !== of && (
        <>
          <EntityLink entity={source} />{' '}
        </>
      )}
      <bdi class="verb">{before}</bdi> {target.id === of ? <bdi>{target.name}</bdi> : <EntityLink entity={target} />}
      {behind && (
        <>
          {' '}
          <bdi class="as">{behind}</bdi>
        </>
      )}
    </>
  )
}
