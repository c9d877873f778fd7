/** Words that tell of an event, by its type: nouns, and verbs that somebody does. The first that fits is taken. */
const TABLE: readonly [type: string, pattern: string, noun?: true][] = [
  [
    'AGREEMENT',
    'sign(?:s|ed)? (?:an?|the) (?:\\p{Ll}+ ){0,2}?(?:agreement|accord|deal|contract|treaty|text|memorandum|pact)|reached (?:an?|the) (?:agreement|deal|compromise)',
  ],
  [
    'TRANSACTION',
    '(?:agreed to |offered to |has agreed to |plans to )?(?:buy|acquire|take over)(?: the| a)? (?:company|brewer|maker|rival|firm|laboratory|business|stake|chipmaker|\\p{Ll}+ maker|\\p{Lu}\\p{L}+)|bought (?:the|a) \\p{Ll}+|sold (?:the|its) \\p{Ll}+|takeover of|acquisition of|merger (?:of|with)|sale of (?:the|a)|acquired(?: the| a)? [\\p{L}]+',
  ],
  ['STRIKE', 'walked off the job|went on strike|on strike|(?:a|the|second|general|one-day|24-hour) strike(?! a)', true],
  [
    'PROTEST',
    'protest(?:ed|ing)(?: outside| against| in)?|demonstrat(?:ed|ing)|march(?:ed)? through|(?:a|the|largest|mass) (?:protest|demonstration|march)|formed a human chain|rallied',
  ],
  [
    'ELECTION',
    '(?:new|early|general|regional|presidential|parliamentary|local|snap|federal|state|mayoral) elections?|(?:won|lost) (?:the|an) election',
    true,
  ],
  [
    'VOTE',
    '(?:confidence|no-confidence) vote|vote(?:s|d)? on (?:it|the|a)|vot(?:ed|es) (?:to|for|against)|referendum(?: on)?',
    true,
  ],
  [
    'ARREST',
    'arrest(?:ed|s)(?: \\p{Lu}\\p{L}+| \\p{Ll}+ (?:men|women|people))?|was detained|were detained|was taken into custody',
  ],
  ['TRIAL', '(?:the|a|his|her|\\p{Ll}+-day) trial(?: of)?|went on trial|stood trial', true],
  [
    'LEGAL_ACTION',
    '(?:was|were|be|been) sentenced|(?:was|were|had|has)?\\s?(?:found|cleared) (?:him |her |them )?(?:guilty|not guilty|of \\p{Ll}+)|pleaded (?:not )?guilty|was (?:convicted|acquitted|charged|cleared)|walked free|filed a (?:lawsuit|complaint)|took the case to|sued|issued an arrest warrant',
  ],
  [
    'APPOINTMENT',
    '(?:was|were|be|been) (?:appointed|named|elected) (?:as )?(?:the |its )?\\p{Ll}+|(?:will )?become (?:the )?(?:head|chief|chair|president|director|minister|governor)(?: of the \\p{Ll}+)?|takes? over as|appointed \\p{Lu}\\p{L}+',
  ],
  [
    'RESIGNATION',
    'resign(?:ed|s)|resignation|(?:will |to )?step(?:s|ped)? down|retire[sd]|quit (?:his|her|the)|stepping down',
  ],
  ['BRIEFING', '(?:a|the|an) (?:press|news) conference|(?:a|the) conference call|(?:a|the) briefing(?: call)?', true],
  ['TALKS', '(?:the |after |peace |trade |opened the )?(?:talks|negotiations)(?: with)?', true],
  [
    'VISIT',
    'visit(?:ed|s)(?: the)? \\p{L}+|(?:a|the|his|her|official) visit (?:to|of|by) (?:the )?\\p{L}+|visit (?:the|to) \\p{L}+|(?:his|her|a) trip to \\p{L}+|travel(?:led|ed) to \\p{Lu}\\p{L}+',
  ],
  [
    'MEETING',
    '(?:was to |will |due to )?me(?:et|ets|t) (?:with |the |in |on |for |again |at |\\p{Lu})[\\p{L}]*|(?:a|the|annual) (?:\\p{Ll}+ )?(?:meeting|summit|rally|conference)(?: (?:in|of|on) \\p{Lu}\\p{L}+)?|gathered (?:at|in|outside) (?:the )?\\p{L}+',
  ],
  [
    'ATTACK',
    '(?:drone|missile|rocket|air|suicide|bomb|knife|cyber|armed) (?:attack|strike|bombing)s?|attacked|fired (?:tear gas|rockets|shots|missiles)|(?:was|were) (?:stabbed|shot|bombed|attacked)|bombed|ambush(?:ed)?|explosion',
  ],
  [
    'DISASTER',
    'made landfall|(?:the |an )?earthquake|(?:the )?(?:flood|landslide|wildfire|hurricane|typhoon|cyclone)s?|erupted',
  ],
  [
    'ACCIDENT',
    'ran aground|sank(?: off)?|crashed(?: into| near\\p{L}*)?|collided|derailed|capsized|(?:the|an|a) (?:accident|crash|collision)|generator failed|caught fire',
  ],
  [
    'DEATH',
    '(?:has |have |had )?died|(?:was|were) killed|killing \\p{L}+ people|(?:the |his |her )?death of|passed away|drowned',
  ],
  [
    'PUBLICATION',
    '(?:was|were) published|published (?:on|in|the|a|his|her|its)|publishes (?:his|her|its|a)|(?:a|the) report by|was leaked|leaked to',
  ],
  ['POST', 'a post on (?:X|Facebook|Instagram|Bluesky|Mastodon)|posted on (?:X|Facebook)|tweeted'],
  ['STATEMENT', 'issued a (?:joint )?statement|wrote to'],
  ['ANNOUNCEMENT', '(?:today |has )?announced (?:that it will|plans|the|a|its|your|his|her) ?\\p{L}*|the announcement'],
  ['OFFENSIVE', 'invaded|launched an offensive|offensive (?:in|against)'],
  [
    'OTHER',
    '(?:was|were) (?:founded|born|opened|closed|stolen|snatched|awarded|rescued|evacuated)|awarded \\p{L}+|received the \\p{Lu}\\p{L}+|stole \\d+ \\p{L}+|won the \\p{Lu}\\p{L}+(?: Prize)?|(?:decided|decision) to \\p{L}+|(?:service|funeral|concert|festival|race|match) (?:will be|was|is) held|football match|walked out of',
  ],
]

export interface EventWords {
  readonly type: string
  readonly pattern: RegExp
  /** Whether a second one of this type is likely the first again: `the talks`. */
  readonly isNoun: boolean
}

/** Words that tell of an event, by the type of event. */
export const EVENT_WORDS: readonly EventWords[] = TABLE.map(([type, pattern, noun]) => ({
  type,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'),
  isNoun: noun === true,
}))
