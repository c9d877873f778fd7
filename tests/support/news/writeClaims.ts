import type { BundleNode } from '../../../src/load/Bundle.ts'
import { articleId, claimId as claimIdOf } from '../../../src/load/ids.ts'
import { compare } from '../../../src/util/byId.ts'
import type { Dice } from '../reference/Dice.ts'
import type { Draft } from './createDraft.ts'
import type { NewsEntity } from './NewsEntity.ts'

/** The first claim of an article; every article has one, so that a later one can contradict it. */
const claimId = (slug: string, number = 1): string => claimIdOf(articleId(slug), String(number))

interface Said {
  readonly kind: string
  readonly verb: string
  readonly content: (about: string) => string
}

const SAID: readonly Said[] = [
  { kind: 'ASSERTION', verb: 'said', content: (about) => `${about} will not change its course` },
  { kind: 'COMMITMENT', verb: 'promised', content: (about) => `${about} will have all the help it needs` },
  { kind: 'ACCUSATION', verb: 'complained', content: (about) => `${about} has broken its word` },
  { kind: 'DEMAND', verb: 'demanded', content: (about) => `${about} must open its books` },
  { kind: 'EXPECTATION', verb: 'expected', content: (about) => `${about} will be in the news again` },
]

/** What the article reports people to have said: often with somebody who says the contrary, here or in the article before. */
export function writeClaims(draft: Draft, { slug, before, speakers, subjects }: ClaimsSetup, dice: Dice): void {
  const [first] = speakers
  const about = dice.pick(subjects)
  const said = dice.pick(SAID)
  const one = writeClaim(draft, claimId(slug), said, first, about, dice)
  if (before !== undefined && dice.chance(10)) contradict(draft, one, { id: claimId(before), evidence: [] })
  if (!dice.chance(2)) return
  const denial = {
    kind: 'DENIAL',
    verb: 'denied',
    content: (named: string) => `${said.content(named)}, as was reported`,
  }
  const two = writeClaim(draft, claimId(slug, 2), denial, speakers[1], about, dice)
  if (dice.chance(2)) contradict(draft, one, two)
}

interface ClaimsSetup {
  readonly slug: string
  /** The article before this one. */
  readonly before: string | undefined
  /** Those who can speak; without one, somebody unnamed does. */
  readonly speakers: readonly NewsEntity[]
  readonly subjects: readonly NewsEntity[]
}

function writeClaim(
  draft: Draft,
  id: string,
  { kind, verb, content }: Said,
  speaker: NewsEntity | undefined,
  about: NewsEntity,
  dice: Dice,
): BundleNode {
  const words = content(about.called)
  const { start, end } = draft.say(
    `${speaker?.called ?? dice.pick(['Officials', 'Neighbours'])} ${verb} that ${words}.`,
  )
  const passage = draft.cite(start, end - 1)
  const values = {
    content: `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
    kind,
    attribution: speaker ? 'NAMED' : 'UNNAMED',
  }
  const claim = { id, type: 'Claim', facts: { values }, evidence: [passage] }
  draft.claim(claim)
  for (const entity of speaker ? [speaker, about] : [about]) draft.mention(entity, passage)
  if (speaker) draft.relate('SAID_BY', id, speaker.id, { values: {} }, [passage])
  draft.relate('ABOUT', id, about.id, { values: {} }, [passage])
  return claim
}

/** Stored once, from the smaller id, and resting on what this article has of both. */
function contradict(
  draft: Draft,
  one: Pick<BundleNode, 'id' | 'evidence'>,
  two: Pick<BundleNode, 'id' | 'evidence'>,
): void {
  const [source, target] = [one.id, two.id].sort(compare) as [string, string]
  draft.relate('CONTRADICTS', source, target, { values: {} }, [...one.evidence, ...two.evidence])
}
