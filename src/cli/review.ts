import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDescriber } from '../draft/review/describe.ts'
import { editableFields } from '../draft/review/editable.ts'
import { type Outcome, openReview, type Review, type ReviewFact } from '../draft/review/openReview.ts'
import { decidable, factsOf, mergeTargets } from '../draft/review/order.ts'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { buildModel } from '../model/buildModel.ts'
import type { Model } from '../model/Model.ts'
import { readSchema } from '../model/readSchema.ts'
import { fileReason } from '../util/errors.ts'
import type { Key, Terminal } from './Terminal.ts'

type Decision = 'a' | 'e' | 'r' | 'm' | 'l' | 'u' | 'q'

/** Asks a person about each proposal of a draft, and saves each decision. Throws `REVIEW_FAILED` where that cannot be. Gives the exit code. */
export async function review(folder: string, terminal: Terminal): Promise<number> {
  const model = buildModel(readSchema())
  const opened = openReview(folder, model, textOf(folder))
  const describer = createDescriber(opened, model)
  const later = new Set<string>()
  const session: Session = { review: opened, model, terminal, describer, later }
  const { accepted, rejected, proposed } = opened.counts()
  terminal.write(`${proposed} to decide, ${accepted} accepted, ${rejected} rejected. Each decision is saved at once.`)
  for (let first: readonly string[] = []; ; ) {
    const waiting = decidable(opened).filter(({ id }) => !later.has(id))
    const fact = waiting.find(({ id }) => first.includes(id)) ?? waiting[0]
    if (!fact) break
    const { proposed: left } = opened.counts()
    terminal.write(`\n${describer.details(fact)}`)
    const decision = await terminal.key(`${left} left. What now?`, keysFor(session, fact))
    if (decision === undefined || decision === 'q') break
    first = await decide(session, fact, decision, first)
  }
  terminal.write(`\n${farewell(folder, opened)}`)
  return 0
}

interface Session {
  readonly review: Review
  readonly model: Model
  readonly terminal: Terminal
  readonly describer: ReturnType<typeof createDescriber>
  /** What the person wants to decide in another session. */
  readonly later: Set<string>
}

function keysFor({ review: opened }: Session, fact: ReviewFact): readonly Key<Decision>[] {
  const canMerge = fact.section === 'entities' && mergeTargets(opened, fact).length > 0
  return [
    { key: 'a', label: 'accept' },
    { key: 'e', label: 'edit' },
    { key: 'r', label: fact.section === 'entities' ? 'reject, with its facts' : 'reject' },
    ...(canMerge ? [{ key: 'm' as const, label: 'merge: it is another one' }] : []),
    { key: 'l', label: 'later' },
    { key: 'u', label: 'undo the last decision' },
    { key: 'q', label: 'leave; newsgraph review goes on from here' },
  ]
}

/** Gives the facts that come first from now on. */
async function decide(
  session: Session,
  fact: ReviewFact,
  decision: Decision,
  first: readonly string[],
): Promise<readonly string[]> {
  const { review: opened, terminal, later } = session
  switch (decision) {
    case 'a':
      return tell(session, opened.accept([fact.id])) ? offer(session, fact.id, first) : first
    case 'r': {
      const outcome = opened.reject(fact.id)
      if (tell(session, outcome) && 'ids' in outcome && outcome.ids.length > 1)
        terminal.write(`Rejected with ${count(outcome.ids.length - 1)} of it.`)
      return first
    }
    case 'e':
      return [...(await edit(session, fact)), ...first]
    case 'm':
      return merge(session, fact, first)
    case 'l':
      later.add(fact.id)
      return first
    case 'u':
      terminal.write(opened.undo() ? 'The last decision is undone.' : 'There is no decision of this session to undo.')
      return first
    case 'q':
      return first
  }
}

/** After an entity, its facts: all at once, or one by one. */
async function offer(
  { review: opened, terminal, describer }: Session,
  id: string,
  first: readonly string[],
): Promise<readonly string[]> {
  const facts = factsOf(opened, id)
  if (facts.length === 0) return first
  terminal.write(['', `${count(facts.length)} of it:`, ...facts.map((fact) => `  ${describer.title(fact)}`)].join('\n'))
  const answer = await terminal.key('Accept them?', [
    { key: 'a', label: 'accept all of them' },
    { key: 'o', label: 'one by one' },
    { key: 'l', label: 'later, after the other entities' },
  ])
  const ids = facts.map((fact) => fact.id)
  if (answer === 'a') opened.accept(ids)
  return answer === 'o' ? [...ids, ...first] : first
}

/** Gives the id of what was edited: the proposal comes again, as it is now. */
async function edit(session: Session, fact: ReviewFact): Promise<readonly string[]> {
  const { review: opened, terminal, model } = session
  const fields = editableFields(fact, model)
  const field =
    fields[
      (await terminal.pick(
        'Which field?',
        fields.map(({ name, value }) => `${name}: ${value}`),
      )) ?? -1
    ]
  if (!field) return [fact.id]
  const { name, value, values } = field
  const next = values ? values[(await terminal.pick(name, values)) ?? -1] : await terminal.line(name, value)
  if (next === undefined || next === value) return [fact.id]
  const outcome = opened.edit(fact.id, field.change(next))
  return tell(session, outcome) && 'ids' in outcome ? outcome.ids : [fact.id]
}

async function merge(session: Session, fact: ReviewFact, first: readonly string[]): Promise<readonly string[]> {
  const { review: opened, terminal } = session
  const targets = mergeTargets(opened, fact)
  const labels = targets.map(({ id, name, reason }) => `${name} (${id}; ${reason})`)
  const target = targets[(await terminal.pick('Which one is it?', [...labels, 'none of them'])) ?? -1]
  if (!target || !tell(session, opened.merge(fact.id, target.id))) return [fact.id, ...first]
  return offer(session, target.id, first)
}

/** Whether it was done; else says why not. */
function tell({ terminal }: Session, outcome: Outcome): boolean {
  if ('ids' in outcome) return true
  terminal.write(
    [
      'This would not pass newsgraph check, so nothing was changed:',
      ...outcome.refused.map((line) => `  ${line}`),
    ].join('\n'),
  )
  return false
}

const count = (facts: number): string => `${facts} ${facts === 1 ? 'fact' : 'facts'}`

function farewell(folder: string, opened: Review): string {
  const { accepted, rejected, proposed } = opened.counts()
  const decided = `${accepted} accepted, ${rejected} rejected`
  return proposed === 0
    ? `Everything is decided: ${decided}. Run newsgraph load ${folder}.`
    : `${decided}, ${proposed} left. Run newsgraph review ${folder} to go on, or newsgraph load --accepted-only ${folder}.`
}

function textOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'article.txt'), 'utf8')
  } catch (cause) {
    throw new NewsgraphError('REVIEW_FAILED', `${join(folder, 'article.txt')} cannot be read: ${fileReason(cause)}.`, {
      cause,
    })
  }
}
