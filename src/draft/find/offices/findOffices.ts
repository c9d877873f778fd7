import type { Span } from '../../Draft.ts'
import type { Named } from '../../resolve/resolveNames.ts'
import type { Sentence } from '../../split/splitText.ts'
import type { Context } from '../Context.ts'
import { distinctOffices } from './distinctOffices.ts'
import { type FoundOffice, INFERRED, LONGEST_EVIDENCE } from './FoundOffice.ts'
import { findHeads } from './findHeads.ts'
import { findOccupations } from './findOccupations.ts'
import { findShared } from './findShared.ts'
import { holderAfter, holderBefore } from './holderOf.ts'
import { inferredTarget } from './inferredTarget.ts'
import { targetAfter, targetBefore, targetInList, targetOfHolder } from './targetOf.ts'
import { type TitlePhrase, titlesIn } from './titlesIn.ts'

/** Finds who holds which office where. */
export function findOffices(context: Context): readonly FoundOffice[] {
  const found: FoundOffice[] = []
  for (const sentence of context.sentences) {
    for (const phrase of titlesIn(context, sentence)) found.push(...readOffice(context, sentence, phrase, found))
    found.push(...findShared(context, sentence), ...findHeads(context, sentence))
  }
  const titled = new Set(found.map(placeOf))
  // In other words than those of titles, where there is none.
  const others = context.sentences.flatMap((sentence) => findOccupations(context, sentence))
  return distinctOffices([...found, ...others.filter((each) => !titled.has(placeOf(each)))])
}

const placeOf = ({ person, target }: FoundOffice): string => `${person.name}\u0000${target?.name ?? ''}`

/** Ranks that, without more, say what somebody is called and not what they do. */
const BARE = /^(?:General|Chief|Head|Justice|Deputy|Officer|Speaker|Principal)$/

function readOffice(
  context: Context,
  sentence: Sentence,
  phrase: TitlePhrase,
  earlier: readonly FoundOffice[],
): readonly FoundOffice[] {
  const { text } = context
  const name = text.slice(phrase.start, phrase.end)
  if (BARE.test(name)) return []
  const own = targetBefore(context, sentence, phrase.start)
  // `the union’s vice-president for Ireland`: whose it is stands before, and the country is a part of the title.
  const after = targetAfter(context, phrase)
  const of = own?.isOwner && after?.lead === 'for' ? undefined : after
  const end = after?.end ?? phrase.last
  const holder =
    holderAfter(context, sentence, { start: phrase.start, at: end }) ?? holderBefore(context, sentence, phrase.start)
  if (!holder) return []
  const stated: Place | undefined =
    (of && { of: of.of, start: phrase.start }) ??
    own ??
    holder.of ??
    targetInList(context, end, holder.mention) ??
    targetOfHolder(context, phrase, holder.mention)
  const last = earlier.slice(-20)
  const counterpart = /\b(?:counterpart|colleague|deputy)$/.test(name)
    ? counterpartOf(last, name, stated?.of)
    : undefined
  if (/\b(?:counterpart|colleague)$/.test(name) && !counterpart) return []
  const target =
    stated?.of ??
    (phrase.possessor && /deputy$/.test(name) ? counterpart?.target : undefined) ??
    inferredTarget(context, name + phrase.field, sentence, holder.mention)
  const evidence: Span = {
    start: Math.min(phrase.start, holder.mention.start, stated?.start ?? phrase.start),
    end: Math.max(end, holder.mention.end),
  }
  if (evidence.end - evidence.start > LONGEST_EVIDENCE) return []
  const titles = /\b(?:counterpart|colleague)$/.test(name)
    ? [counterpart?.title ?? name]
    : [name + (of && !phrase.field ? '' : fieldOf(phrase.field)), ...phrase.others]
  return titles.map((title) => ({
    person: holder.mention.of,
    title: title.replace(/\s+/g, ' '),
    target: target?.type === 'PERSON' ? undefined : target,
    evidence,
    confidence: stated ? 0.9 : INFERRED,
  }))
}

interface Place {
  readonly of: Named
  readonly start: number
}

const fieldOf = (field: string): string => (/^ (?:of|for) the$/.test(field) ? '' : field)

/** Whose counterpart or deputy somebody is: of the office that was found last, at a like place. */
function counterpartOf(
  earlier: readonly FoundOffice[],
  name: string,
  target: Named | undefined,
): FoundOffice | undefined {
  const type = target?.type ?? (name.endsWith('counterpart') ? 'COUNTRY' : undefined)
  return earlier.findLast((each) => each.target && (type === undefined || each.target.type === type))
}
