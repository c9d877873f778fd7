import { join } from 'node:path'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import type { Bundle } from '../../load/Bundle.ts'
import { asInBundle } from '../../load/ids.ts'
import { DRAFT_FILE, type DraftState, type FactState, readDraftState } from '../../load/review/DraftState.ts'
import type { Model } from '../../model/Model.ts'
import type { Span } from '../Draft.ts'
import { type Change, listOf, mergeEntity, rejectFact, replaceFields } from './changes.ts'
import { checkTexts } from './checkTexts.ts'
import { changeFacts, type FactItem, type FactTexts, type Fields, factsIn, readFactTexts } from './factTexts.ts'
import { expectUnchanged, saveBundle } from './saveBundle.ts'

/** A fact of the bundle that a finder proposed. */
export interface ReviewFact extends FactItem {
  readonly state: FactState
  /** Where its quotes stand in the article. */
  readonly places: readonly Span[]
  /** Ids of the entities that it is about; none for an entity. */
  readonly about: readonly string[]
}

/** What a decision did; or why it was refused, a line each, and nothing was changed. */
export type Outcome = { readonly ids: readonly string[] } | { readonly refused: readonly string[] }

/** The review of one drafted bundle. Each decision is saved at once. */
export interface Review {
  readonly text: string
  /** The facts that were proposed and are in the bundle, rejected ones excluded. */
  facts(): readonly ReviewFact[]
  /** The fields of any fact of the bundle. */
  fieldsOf(id: string): Fields | undefined
  accept(ids: readonly string[]): Outcome
  /** Takes the facts that an entity is the subject of along. */
  reject(id: string): Outcome
  edit(id: string, fields: Fields): Outcome
  /** Makes an entity another one, of this bundle or of the graph, and accepts it. */
  merge(id: string, into: string): Outcome
  /** Takes the last decision of this session back; false where there is none. */
  undo(): boolean
  /** How many were accepted and rejected, and how many are left. */
  counts(): { readonly accepted: number; readonly rejected: number; readonly proposed: number }
}

interface Snapshot {
  readonly state: DraftState
  readonly texts: FactTexts
}

/** Throws `REVIEW_FAILED` where a folder is not a draft or has problems. */
export function openReview(folder: string, model: Model, text: string): Review {
  const first = readDraftState(folder)
  if (first === undefined)
    throw new NewsgraphError('REVIEW_FAILED', `${folder} has no ${DRAFT_FILE}: it was not made by newsgraph draft.`)
  if (typeof first === 'string') throw new NewsgraphError('REVIEW_FAILED', `${join(folder, DRAFT_FILE)}: ${first}`)
  const history: Snapshot[] = []
  let now: Snapshot = { state: first, texts: readFactTexts(folder) }
  const checked = checkTexts(folder, now.texts, model)
  if (!('nodes' in checked))
    throw new NewsgraphError(
      'REVIEW_FAILED',
      `${folder} has problems. Correct them first:\n${checked.map((line) => `  ${line}`).join('\n')}`,
    )
  let bundle: Bundle = checked
  let items = itemsOf(now, model)

  const save = (next: Snapshot): void => {
    expectUnchanged(folder, now.state)
    saveBundle(folder, next.state, next.texts, now.texts)
    now = next
  }
  const apply = (change: Change): Outcome => {
    const next = { state: change.state, texts: change.texts }
    if (next.texts !== now.texts) {
      const result = checkTexts(folder, next.texts, model)
      if (!('nodes' in result)) return { refused: result }
      history.push(now)
      save(next)
      bundle = result
      items = itemsOf(now, model)
    } else {
      history.push(now)
      save(next)
    }
    return { ids: change.ids }
  }
  const stateOf = (id: string): FactState | undefined =>
    Object.hasOwn(now.state.facts, id) ? now.state.facts[id] : undefined

  // An earlier review was interrupted between its two files.
  const left = [...items.keys()].filter((id) => stateOf(id)?.state === 'rejected')
  if (left.length > 0) {
    const gone = new Set(left)
    apply({
      ...now,
      ids: left,
      texts: changeFacts(now.texts, model, (item) => (gone.has(item.id) ? undefined : item.fields)),
    })
    history.length = 0
  }

  return {
    text,
    facts() {
      const places = placesIn(bundle)
      return [...items.values()].flatMap((item) => {
        const state = stateOf(item.id)
        if (!state) return []
        // What was replaced and is there all the same is to be looked at again.
        const shown = state.state === 'replaced' ? { ...state, state: 'proposed' as const } : state
        return [{ ...item, state: shown, places: places.get(item.id) ?? [], about: aboutOf(item) }]
      })
    },
    fieldsOf: (id) => items.get(id)?.fields,
    accept(ids) {
      const facts = { ...now.state.facts }
      for (const id of ids) facts[id] = { ...facts[id], state: 'accepted' }
      return apply({ state: { ...now.state, facts }, texts: now.texts, ids })
    },
    reject: (id) => apply(rejectFact(now, [...items.values()], id, model)),
    edit: (id, fields) => apply(replaceFields(now, items, id, fields, model)),
    merge: (id, into) => apply(mergeEntity(now, items, id, into, model)),
    undo() {
      const last = history.pop()
      if (!last) return false
      save(last)
      const result = checkTexts(folder, now.texts, model)
      if ('nodes' in result) bundle = result
      items = itemsOf(now, model)
      return true
    },
    counts() {
      const count = (wanted: string): number =>
        Object.entries(now.state.facts).filter(
          ([id, { state }]) => state === wanted && (items.has(id) || wanted === 'rejected'),
        ).length
      return {
        accepted: count('accepted'),
        rejected: count('rejected'),
        proposed: count('proposed') + count('replaced'),
      }
    },
  }
}

const itemsOf = ({ texts }: Snapshot, model: Model): ReadonlyMap<string, FactItem> =>
  new Map(factsIn(texts, model).map((item) => [item.id, item]))

function placesIn({ article, nodes, relationships, evidence }: Bundle): ReadonlyMap<string, readonly Span[]> {
  const passages = new Map(evidence.map(({ id, start, end }) => [id, { start, end }]))
  return new Map(
    [...nodes, ...relationships].map(({ id, evidence: ids }) => [
      asInBundle(id, article.id),
      ids.flatMap((each) => passages.get(each) ?? []),
    ]),
  )
}

/** The entities that a fact needs. */
function aboutOf({ section, fields }: Pick<FactItem, 'section' | 'fields'>): readonly string[] {
  const names =
    section === 'relationships' ? ['source', 'target'] : section === 'claims' ? ['speakers', 'subjects'] : []
  return names.flatMap((name) => listOf(fields[name]))
}
