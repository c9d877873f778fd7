import type { DraftState, FactState } from '../../load/review/DraftState.ts'
import type { Model } from '../../model/Model.ts'
import { changeFacts, type FactItem, type FactTexts, type Fields, idOfRelationship } from './factTexts.ts'

/** A draft after a decision. */
export interface Change {
  readonly state: DraftState
  readonly texts: FactTexts
  /** The facts that it is about; of an edit, the one by its new id. */
  readonly ids: readonly string[]
}

type Before = Omit<Change, 'ids'>
type Facts = Record<string, FactState>

/** One id, or a list of them. */
export const listOf = (value: unknown): string[] =>
  value === undefined || value === '' ? [] : (Array.isArray(value) ? value : [value]).map(String)

/**
 * Takes a fact out of the bundle, and of an entity its relationships and the claims of which it is the only speaker. What they were stays in
 * draft.json, so that another draft of the text does not bring them back.
 */
export function rejectFact({ state, texts }: Before, items: readonly FactItem[], id: string, model: Model): Change {
  const goes = (item: FactItem): boolean => {
    if (item.id === id) return true
    if (item.section === 'relationships') return [item.fields['source'], item.fields['target']].includes(id)
    return item.section === 'claims' && listOf(item.fields['speakers']).join() === id
  }
  const gone = items.filter(goes)
  const facts: Facts = { ...state.facts }
  for (const { id: each, section, fields } of gone)
    facts[each] = { ...facts[each], state: 'rejected', section, fact: fields }
  const changed = changeFacts(texts, model, (item) => (goes(item) ? undefined : withoutReference(item, id)))
  return { state: { ...state, facts }, texts: changed, ids: gone.map((each) => each.id) }
}

function withoutReference({ section, fields }: FactItem, id: string): Fields {
  if (section !== 'claims') return fields
  const names = ['speakers', 'subjects'].filter((name) => listOf(fields[name]).includes(id))
  const left = names.map((name) => [name, listOf(fields[name]).filter((each) => each !== id)] as const)
  return names.length === 0
    ? fields
    : { ...fields, ...Object.fromEntries(left.map(([name, list]) => [name, list.length === 0 ? undefined : list])) }
}

/** Gives a fact other fields. A relationship gets the id that follows from them, and draft.json says what it replaces. */
export function replaceFields(
  { state, texts }: Before,
  items: ReadonlyMap<string, FactItem>,
  id: string,
  fields: Fields,
  model: Model,
): Change {
  const next = items.get(id)?.section === 'relationships' ? idOfRelationship(fields, model) : id
  const facts: Facts = { ...state.facts }
  if (next !== id) move(facts, id, next)
  return {
    state: { ...state, facts },
    texts: changeFacts(texts, model, (item) => (item.id === id ? fields : item.fields)),
    ids: [next],
  }
}

/**
 * Makes an entity another one: of the bundle, which then has the names and quotes of both, or of the graph, by taking its id. What refers to it
 * refers to the other one; relationships that become the same are one.
 */
export function mergeEntity(
  { state, texts }: Before,
  items: ReadonlyMap<string, FactItem>,
  id: string,
  into: string,
  model: Model,
): Change {
  const facts: Facts = { ...state.facts }
  const from = items.get(id)
  const target = items.get(into)
  const renamed = (each: unknown): unknown => (each === id ? into : each)
  const after = new Map<string, Fields | undefined>()
  if (from) after.set(id, target ? undefined : { ...from.fields, id: into })
  if (from && target) after.set(into, joined(target.fields, from.fields))
  const relationships = new Map<string, FactItem>()
  for (const item of items.values()) {
    if (item.section === 'claims') after.set(item.id, renamedClaim(item.fields, renamed, id))
    if (item.section !== 'relationships') continue
    const { source, target: end } = item.fields
    const isChanged = source === id || end === id
    const fields = isChanged ? { ...item.fields, source: renamed(source), target: renamed(end) } : item.fields
    const next = isChanged ? idOfRelationship(fields, model) : item.id
    const twin = relationships.get(next)
    if (fields['source'] === fields['target']) {
      after.set(item.id, undefined)
      facts[item.id] = { ...facts[item.id], state: 'rejected', section: item.section, fact: item.fields }
    } else if (twin) {
      after.set(item.id, undefined)
      after.set(twin.id, joined(after.get(twin.id) ?? twin.fields, item.fields))
      if (next !== item.id) move(facts, item.id, next)
    } else {
      after.set(item.id, fields)
      relationships.set(next, item)
      if (next !== item.id) move(facts, item.id, next)
    }
  }
  move(facts, id, into)
  facts[into] = { ...facts[into], state: 'accepted' }
  const changed = changeFacts(texts, model, (item) => (after.has(item.id) ? after.get(item.id) : item.fields))
  return { state: { ...state, facts }, texts: changed, ids: [into] }
}

function renamedClaim(fields: Fields, renamed: (id: unknown) => unknown, id: string): Fields {
  const names = ['speakers', 'subjects'].filter((name) => listOf(fields[name]).includes(id))
  if (names.length === 0) return fields
  return {
    ...fields,
    ...Object.fromEntries(names.map((name) => [name, [...new Set(listOf(fields[name]).map(renamed))]])),
  }
}

/** The fields of the first, with the names and quotes of both. */
function joined(first: Fields, second: Fields): Fields {
  const names = [...listOf(first['aliases']), ...listOf(second['name']), ...listOf(second['aliases'])]
  const aliases = [...new Set(names)].filter((name) => name !== first['name'])
  const quotes = [first['evidence'], second['evidence']].flatMap((each) => (Array.isArray(each) ? each : [each]))
  const evidence = [...new Map(quotes.map((quote) => [JSON.stringify(quote), quote])).values()]
  return { ...second, ...first, ...('name' in first && aliases.length > 0 && { aliases }), evidence }
}

/** Gives a fact another id; what was decided of that one stays. */
function move(facts: Facts, id: string, next: string): void {
  const own = facts[id]
  if (!own) return
  const known = facts[next]
  facts[next] = known && known.state !== 'rejected' && known.state !== 'replaced' ? known : { ...own }
  facts[id] = { state: 'replaced', by: next }
}
