import type { DateFacts, Facts } from '../../../src/model/Facts.ts'
import { Dice } from '../reference/Dice.ts'
import type { Draft } from './createDraft.ts'
import { dateOf } from './dates.ts'
import type { NewsEntity } from './NewsEntity.ts'
import { ALWAYS, type Relation } from './relations.ts'

/** One thing that a sentence says of its subject. */
export interface Fact {
  readonly relation: Relation
  readonly target: NewsEntity
  readonly role?: string
  readonly date?: DateFacts
}

export function factOf(relation: Relation, target: NewsEntity, dice: Dice): Fact {
  const needsRole = relation.type === 'HOLDS_OFFICE'
  const role = relation.roles.length > 0 && (needsRole || !dice.chance(3)) ? dice.pick(relation.roles) : undefined
  const date = dateOf(dice)
  return { relation, target, ...(role !== undefined && { role }), ...(date && { date }) }
}

/** What the news says of it time and again, always alike: who reports it supports the same relationship. */
export function constantFact(subject: NewsEntity, seed: number, country: (dice: Dice) => NewsEntity): Fact | undefined {
  const relation = ALWAYS[subject.type]
  const dice = new Dice(Math.imul(seed ^ (subject.number * 7 + subject.type.length), 0x85ebca6b))
  return relation && factOf(relation, country(dice), dice)
}

/** Facts of one subject in one sentence, which is the passage of all of them; of some, their own words are one too. */
export function writeFacts(draft: Draft, subject: NewsEntity, facts: readonly Fact[], dice: Dice): number {
  const clauses = facts.map(clauseOf)
  const opening = openingOf(draft, subject, dice)
  const { start, end } = draft.say(`${opening} ${joined(clauses)}.`, dice.chance(5) ? '\n\n' : ' ')
  const passage = draft.cite(start, end - 1)
  draft.mention(subject, passage)
  let at = start + opening.length + 1
  let written = 0
  for (const [index, { relation, target, role, date }] of facts.entries()) {
    const clause = clauses[index] ?? ''
    const passages = facts.length > 1 && dice.chance(6) ? [passage, draft.cite(at, at + clause.length)] : [passage]
    at += clause.length + (index === facts.length - 2 ? AND : COMMA).length
    draft.mention(target, passage)
    const values: Facts['values'] =
      role === undefined ? {} : { [relation.type === 'HOLDS_OFFICE' ? 'title' : 'role']: role }
    if (draft.relate(relation.type, subject.id, target.id, { values, ...(date && { date }) }, passages)) written += 1
  }
  return written
}

/** The subject: with its date where it has one, later in the article by another of its names, now and then. */
function openingOf(draft: Draft, subject: NewsEntity, dice: Dice): string {
  const { called, date, aliases } = subject
  if (!draft.mentions(subject)) {
    if (!date?.expression) return capital(called)
    draft.date(subject)
    return `${capital(called)}, ${date.expression},`
  }
  if (!dice.chance(3)) return capital(called)
  const alias = dice.pick(aliases)
  draft.alias(subject, alias)
  return alias
}

const clauseOf = ({ relation, target, role, date }: Fact): string =>
  [relation.verb, target.called, role === undefined ? [] : [relation.by, role], date?.expression ?? []].flat().join(' ')

const COMMA = ', '
const AND = ' and '

function joined(clauses: readonly string[]): string {
  const last = clauses.at(-1) ?? ''
  return clauses.length < 2 ? last : `${clauses.slice(0, -1).join(COMMA)}${AND}${last}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
