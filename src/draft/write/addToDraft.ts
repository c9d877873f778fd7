import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { readDraftState } from '../../load/review/DraftState.ts'
import type { Model } from '../../model/Model.ts'
import { fileReason } from '../../util/errors.ts'
import type { Draft } from '../Draft.ts'
import { createIds } from '../resolve/createIds.ts'
import { listOf } from '../review/changes.ts'
import { checkTexts } from '../review/checkTexts.ts'
import { addFacts, type Fields, factsIn, idOfRelationship, readFactTexts } from '../review/factTexts.ts'
import { saveBundle } from '../review/saveBundle.ts'
import { factStates } from './factStates.ts'
import type { DraftFacts, Fact } from './toFacts.ts'

/**
 * Adds to a draft of the same text what it does not have yet. What was accepted, edited, merged or rejected stays so, and so does what
 * belongs to an entity that was rejected. Throws `FILE_EXISTS` where the folder is not a draft of this text, or has problems.
 */
export function addToDraft(folder: string, draft: Draft, facts: DraftFacts, model: Model): DraftFacts {
  const refuse = (why: string): never => {
    throw new NewsgraphError('FILE_EXISTS', `${folder} exists${why}. Remove it, or choose another folder with --out.`)
  }
  const state = readDraftState(folder)
  if (typeof state !== 'object')
    return refuse(state === undefined ? '' : `, but its draft.json cannot be used: ${state}`)
  if (textIn(folder) !== draft.text) return refuse(' with another text')
  const before = readFactTexts(folder)
  if (!('nodes' in checkTexts(folder, before, model))) return refuse(', and newsgraph check finds problems in it')
  const items = factsIn(before, model)
  const present = new Set(items.map(({ id }) => id))
  const added = newFacts(facts, state.facts, present, [...items, ...rejectedIn(state.facts)], model)
  const inFile = (file: string, section: 'entities' | 'relationships' | 'claims', list: readonly Fact[]) =>
    list.map(({ fields }) => ({ file, section, fields }))
  const texts = addFacts(before, [
    ...inFile('entities.yaml', 'entities', added.entities),
    ...inFile('events.yaml', 'entities', added.events),
    ...inFile('relationships.yaml', 'relationships', added.relationships),
    ...inFile('claims.yaml', 'claims', added.claims),
  ])
  const checked = checkTexts(folder, texts, model)
  if (!('nodes' in checked))
    throw new Error(`The draft does not pass newsgraph check:\n${checked.slice(0, 5).join('\n')}`)
  saveBundle(folder, { ...state, facts: { ...state.facts, ...factStates(draft, added) } }, texts, before)
  return added
}

type States = Readonly<
  Record<string, { readonly state: string; readonly by?: string | undefined; readonly fact?: unknown }>
>

function newFacts(
  { entities, events, relationships, claims }: DraftFacts,
  states: States,
  present: ReadonlySet<string>,
  known: readonly { readonly id: string; readonly fields: Fields }[],
  model: Model,
): DraftFacts {
  /** What an edit or a merge made of it. */
  const now = (id: string): string => {
    let current = id
    for (let steps = 0; steps < 100; steps++) {
      const state = Object.hasOwn(states, current) ? states[current] : undefined
      if (state?.state !== 'replaced' || state.by === undefined) break
      current = state.by
    }
    return current
  }
  const isRejected = (id: string): boolean => Object.hasOwn(states, id) && states[id]?.state === 'rejected'
  const isNew = ({ id }: Fact): boolean => !present.has(now(id)) && !isRejected(now(id))
  const added = { entities: entities.filter(isNew), events: events.filter(isNew) }
  const entitiesThere = new Set([...present, ...[...added.entities, ...added.events].map(({ id }) => id)])
  const seen = new Set(present)
  const related = relationships.flatMap((fact): Fact[] => {
    const fields = {
      ...fact.fields,
      source: now(String(fact.fields['source'])),
      target: now(String(fact.fields['target'])),
    }
    const id = now(idOfRelationship(fields, model))
    const isThere =
      entitiesThere.has(fields.source) && entitiesThere.has(fields.target) && fields.source !== fields.target
    if (!isThere || seen.has(id) || isRejected(id) || seen.has(now(fact.id)) || isRejected(now(fact.id))) return []
    seen.add(id)
    return [{ ...fact, id, fields }]
  })
  const contents = new Set(known.flatMap(({ fields: { content } }) => (typeof content === 'string' ? [content] : [])))
  const ids = createIds([...present, ...Object.keys(states)])
  const said = claims.flatMap((fact): Fact[] => {
    const speakers = listOf(fact.fields['speakers']).map(now)
    if (contents.has(String(fact.fields['content'])) || !speakers.every((id) => entitiesThere.has(id))) return []
    const isSame =
      present.has(fact.id) && known.some(({ id, fields }) => id === fact.id && isSameEvidence(fields, fact.fields))
    if (isSame) return []
    const isTaken = present.has(fact.id) || isRejected(fact.id) || now(fact.id) !== fact.id
    const id = isTaken ? ids.claim(fact.id.slice('claim:'.length)) : fact.id
    return [{ ...fact, id, fields: { ...fact.fields, id, ...(speakers.length > 0 && { speakers }) } }]
  })
  return { ...added, relationships: related, claims: said }
}

/** The content of a claim may have been edited. */
const isSameEvidence = (a: Fields, b: Fields): boolean =>
  JSON.stringify(a['evidence']) === JSON.stringify(b['evidence'])

/** What was rejected, as it was. */
const rejectedIn = (states: States): { readonly id: string; readonly fields: Fields }[] =>
  Object.entries(states).flatMap(([id, { state, fact }]) =>
    state === 'rejected' && typeof fact === 'object' && fact !== null ? [{ id, fields: { ...fact } }] : [],
  )

function textIn(folder: string): string {
  try {
    return readFileSync(join(folder, 'article.txt'), 'utf8')
  } catch (cause) {
    throw new NewsgraphError(
      'FILE_EXISTS',
      `${folder} exists, but its article.txt cannot be read: ${fileReason(cause)}.`,
      { cause },
    )
  }
}
