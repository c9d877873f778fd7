import type { Sentence } from '../../split/splitText.ts'
import { type Context, type NamedMention, within } from '../Context.ts'
import type { FoundOffice } from './FoundOffice.ts'

const VERB =
  'leads|heads|runs|chairs|led|headed|run|ran|chaired|founded|owns|co-founded|founded and runs|manages|edits|directs|presides over|helms|took over|takes over|is in charge of|was in charge of'
const LEADS = new RegExp(
  `^(?:, \\d{1,3},?)?,? (?:who )?(?:also |now |still |has |had |once )*(?<verb>${VERB})(?: the)? (?:(?!(?:and|or|in|on|from|to|by|of|at|for|with) )[\\p{Ll}-]+ ){0,3}$`,
  'u',
)
const LED_BY =
  /^,?(?: which)?(?: is| was| has been)? (?<verb>led|headed|run|chaired|founded|owned|edited|managed) by (?:the [\p{Ll}-]+ )?$/u
const MEMBER = /^(?:,? (?:of|from)(?: the)? | \(|, an? (?:[\p{Ll}-]+ )?member of(?: the)? )$/u
/** What may follow the name of what somebody leads; `the Playhouse youth company` is something else. */
const ENDS =
  /^(?:$|[,.;:)”"–—]|\s(?:and|or|but|since|from|for|in|until|said|says|told|is|was|has|had|who|which|with|at|on|when|after|before|between|to|as|while|during|by)\b)/

const PARTS =
  '(?:[\\p{Ll}-]+ ){0,2}(?:department|unit|division|office|desk|team|section|laboratory|lab|programme|program|arm|branch|committee|operations|business)'
/** `Helvane’s research department` */
const PART = new RegExp(`^['’]s? (?<part>${PARTS})\\b`, 'u')
/** `runs the ice laboratory at the Tide Institute` */
const LEADS_PART = new RegExp(
  `^(?:, \\d{1,3},?)?,? (?:who )?(?:also |now |still |has |had )*(?<verb>${VERB}) (?:the |its |an? )?(?<part>${PARTS}) (?:at|of|for)(?: the)? $`,
  'u',
)
/** `, a member of the board of Helvane` */
const ON_BOARD =
  /^, (?:an? )?(?<title>(?:[\p{Ll}-]+ )?member of the (?:(?:management|supervisory|executive) )?(?:board|council|committee|executive)) (?:of|at)(?: the)? $/u

const TITLE_OF: Readonly<Record<string, string>> = {
  chairs: 'chair',
  chaired: 'chair',
  founded: 'founder',
  'co-founded': 'co-founder',
  owns: 'owner',
  owned: 'owner',
  edits: 'editor',
  edited: 'editor',
  manages: 'manager',
  managed: 'manager',
  directs: 'director',
}

/** `Ada Winstone, who leads the Institute for Cold Light`; `the institute, led by Ada Winstone`; `Ada Winstone (Green Party)`. */
export function findHeads({ text, mentions }: Context, sentence: Sentence): FoundOffice[] {
  const own = within(mentions, sentence)
  return own.flatMap((one, at) => {
    const next = own[at + 1]
    if (!next || next.start < one.end) return []
    const between = text.slice(one.end, next.start)
    const evidence = { start: one.start, end: next.end }
    const found = (holder: NamedMention, title: string, of: NamedMention): FoundOffice[] => [
      { person: holder.of, title, target: of.of, evidence, confidence: 0.7 },
    ]
    if (one.of.type === 'ORGANIZATION' && next.of.type === 'PERSON') {
      const verb = LED_BY.exec(between)?.groups?.['verb']
      return verb === undefined ? [] : found(next, TITLE_OF[verb] ?? 'head', one)
    }
    if (one.of.type !== 'PERSON' || next.of.type !== 'ORGANIZATION') return []
    if (MEMBER.test(between) && (next.of.kind === 'PARTY' || next.of.kind === 'UNION'))
      return found(one, 'member', next)
    const board = ON_BOARD.exec(between)?.groups?.['title']
    if (board !== undefined) return found(one, board, next)
    const led = LEADS_PART.exec(between)?.groups
    if (led) return found(one, `${TITLE_OF[led['verb'] ?? ''] ?? 'head'} of ${led['part']}`, next)
    const verb = LEADS.exec(between)?.groups?.['verb']
    if (verb === undefined) return []
    const after = text.slice(next.end, next.end + 60)
    if (/^['’]s? board\b/.test(after)) return found(one, TITLE_OF[verb] ?? 'head', next)
    const part = PART.exec(after)?.groups?.['part']
    if (part !== undefined) return found(one, `${TITLE_OF[verb] ?? 'head'} of ${part}`, next)
    return ENDS.test(after) ? found(one, TITLE_OF[verb] ?? 'head', next) : []
  })
}
