import type { Draft, EntityType } from '../Draft.ts'
import { allFacts } from './factStates.ts'
import type { WrittenDraft } from './writeDraft.ts'

/** Facts below this are to be looked at first. */
const UNSURE = 0.6
const MOST_LISTED = 8

/** What a draft has, how sure it is, and what needs a look first, for the person who reviews it. */
export function summary(draft: Draft, written: WrittenDraft): string {
  const { folder, facts } = written
  if (written.isAdded) return added(written)

  const count = (type: EntityType): number => draft.entities.filter((each) => each.type === type).length
  const { events, relationships, claims } = facts
  const all = allFacts(facts)
  const unsure = all.filter(({ confidence }) => confidence < UNSURE)
  // They come last in a review too.
  const byRules = unsure.filter(({ finder }) => finder !== 'model')
  const byModel = all.filter(({ finder }) => finder === 'model').length
  const merging = draft.entities.filter(({ candidates }) => candidates).length
  const unsaid = draft.claims.filter(({ speaker }) => speaker === undefined).length
  const undated = draft.dates.filter(({ edtf }) => edtf === undefined).length
  return [
    folder,
    `  ${number(count('PERSON'), 'person', 'people')}, ${number(count('COUNTRY'), 'country', 'countries')}, ${number(count('ORGANIZATION'), 'organization', 'organizations')}, ${number(count('PLACE'), 'place', 'places')}, ${number(events.length, 'event', 'events')}, ${number(relationships.length, 'relationship', 'relationships')}, ${number(claims.length, 'claim', 'claims')}, ${number(draft.dates.length, 'date', 'dates')}`,
    draft.anchor
      ? `  Day of the article: ${draft.anchor.day} (${draft.anchor.reason})`
      : '  Day of the article: not found. Give it with --date to resolve dates such as Monday.',
    ...(undated > 0 ? [`  ${number(undated, 'date has', 'dates have')} no day yet.`] : []),
    ...(merging > 0 ? [`  ${number(merging, 'entity', 'entities')} may be in the graph already.`] : []),
    ...(unsaid > 0 ? [`  ${number(unsaid, 'claim has', 'claims have')} no speaker.`] : []),
    `  Sure: ${all.length - unsure.length} of ${all.length} proposals.${byRules.length > 0 ? ' Check these first:' : ''}`,
    ...[...byRules]
      .sort((a, b) => a.confidence - b.confidence)
      .slice(0, MOST_LISTED)
      .map(({ id, confidence }) => `    ${id} (${Math.round(confidence * 100)} %)`),
    ...(byModel > 0
      ? [`  Only the model found ${number(byModel, 'proposal', 'proposals')}. Their finder in draft.json is model.`]
      : []),
    `  Nothing is reviewed yet. Run newsgraph review ${folder}, then newsgraph load ${folder}.`,
  ].join('\n')
}

/** Of a folder that was drafted before. */
function added({ folder, facts }: WrittenDraft): string {
  const count = allFacts(facts).length
  const found =
    count === 0
      ? 'Nothing new was found.'
      : `${number(count, 'new proposal', 'new proposals')}. Run newsgraph review ${folder}.`
  return `${folder}\n  ${found} What was decided before has not changed.`
}

const number = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
