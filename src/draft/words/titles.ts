/** The last words of titles; the longest first where one contains another. */
const HEADS =
  `editor-in-chief|chief executive officer|chief executive|chief of staff|general secretary|secretary general|secretary-general|secretary of state|vice-chancellor|
vice chancellor|vice-president|vice president|vice-chairman|vice-chairwoman|vice-chair|vice chair|co-chairman|co-chairwoman|co-chair|co-leader|co-director|
president-elect|prime minister|first minister|attorney general|press secretary|head of state|minister|president|chancellor|secretary-treasurer|secretary|
governor|mayor|senator|ambassador|envoy|director-general|director general|director|chairman|chairwoman|chairperson|chair|head|chief|leader|spokesman|
spokeswoman|spokesperson|commissioner|prosecutor|inspector|sergeant|constable|superintendent|captain|general|colonel|admiral|commander|commodore|brigadier|
lieutenant|professor|prof|archbishop|bishop|pope|rabbi|imam|king|queen|prince|princess|coach|manager|co-founder|founder|analyst|economist|editor|boss|
councillor|congressman|congresswoman|lawmaker|official|officer|curator|provost|rector|dean|judge|magistrate|coroner|justice|treasurer|coordinator|
correspondent|researcher|scientist|engineer|strategist|trader|forecaster|conductor|designer|headteacher|headmaster|headmistress|principal|registrar|
ombudsman|steward|convener|organiser|organizer|lecturer|CEO|CFO|COO|MP|MEP|landlord|speaker|sheriff|premier|colleague|negotiator|adviser|advisor|deputy|
trustee|co-owner|owner|counterpart|representative|delegate|harbourmaster|lawyer|solicitor|
reporter|journalist|columnist|photographer|critic|archaeologist|biologist|geologist|historian|physicist|chemist|astronomer|botanist|zoologist|ecologist|
climatologist|virologist|epidemiologist|psychologist|sociologist|hydrologist|meteorologist|seismologist|volcanologist|statistician|nurse|doctor|surgeon|
physician|landlady|midwife|paramedic|firefighter|teacher|archivist|librarian|secretary-general|actuary|clerk|supremo|skipper|goalkeeper`.replace(
    /\n/g,
    '',
  )

const MODIFIERS =
  `foreign|finance|prime|vice|general|culture|economy|economic|energy|transport|health|defence|defense|interior|justice|trade|education|environment|
agriculture|labour|labor|housing|climate|science|home|European|managing|executive|chief|financial|editorial|political|press|senior|junior|deputy|assistant|
associate|national|regional|federal|state|city|union|opposition|police|party|station|military|army|navy|security|research|marketing|technology|operating|
medical|scientific|artistic|musical|sporting|sports|acting|interim|outgoing|incoming|former|district|high|supreme|crown|lead|principal|Celebrity|pub|supply|
team|treasury|fisheries|tourism|family|immigration|digital|commerce|industry|infrastructure|planning|social|welfare|water|mining|oil|communications|
information|youth|migration|farm|development|investment|operations|sales|commercial|technical|creative|music|portfolio|fund|project|safety|legal|human|
branch|group|detective|rear|shop|special|permanent|shadow|investment|flight|harbour|harbor|fire|ambulance|hospital|museum|works|plant`.replace(
    /\n/g,
    '',
  )

const either = (list: string): string =>
  list
    .split('|')
    .map((each) => `(?:${[...each].map(eitherCase).join('')})`)
    .join('|')

/** Upper or lower case for the first letter of each word, so that `Foreign Minister` and `foreign minister` are found and `MINISTER` is not. */
function eitherCase(letter: string, at: number, all: readonly string[]): string {
  if (letter === ' ') return '\\s'
  const isFirst = at === 0 || all[at - 1] === ' ' || all[at - 1] === '-'
  return isFirst && letter !== letter.toUpperCase() ? `[${letter}${letter.toUpperCase()}]` : letter
}

const MODIFIED = `(?:(?:${either(MODIFIERS)})\\s){0,3}`
const END = '(?![\\p{L}\\p{N}]|-\\p{L})'

/** A title, such as `deputy finance minister`, to be put into a larger pattern. */
export const TITLE = `${MODIFIED}(?:${either(HEADS)})${END}`

/** A title of several people: `finance ministers`, `co-chairs`. */
export const TITLES = `${MODIFIED}(?:${either(
  'prime minister|minister|president|secretary|governor|mayor|senator|ambassador|director|co-chair|chair|head|leader|co-leader|spokesmen|commissioner|inspector|professor|co-founder|founder|analyst|economist|councillor|lawmaker|official|officer|judge|researcher|scientist|strategist|trader|engineer|chief executive|deputies|adviser|manager|MP',
)})s?${END}`

/** Titles of people who act for a country. */
export const OF_COUNTRIES =
  /^(?!.*\b(?:union|station|police|party|opposition)\b).*\b(?:minister|president|chancellor|secretary|king|queen|premier|ambassador|attorney general)$|\bminister (?:of|for)\b/i

/** Nouns for what people do, by their ends: `nurse`, `driver`, `forecaster`. In lower case only, and only beside a person and an organization. */
export const OCCUPATION =
  /^(?:[\p{Ll}-]+(?:er|or|ist|ian|ant|ent|man|woman|person|yst|eer|eon|eur|ive|ary)|nurse|chef|pilot|guard|clerk|vet|priest|vicar|porter|cook|judge|fellow|partner|landlady)$/u
/** Those that are no occupations, though they end so. */
export const NO_OCCUPATION = new Set(
  `supporter shareholder customer father mother brother sister daughter stepmother grandfather grandmother lover winner user reader listener viewer follower
   neighbor survivor opponent veteran subscriber student resident patient client descendant tenant defendant prisoner passenger victor victim ancestor
   participant applicant recipient beneficiary candidate contender member other voter believer insider outsider rival competitor adherent former later
   native relative claimant plaintiff complainant runner rider`.split(/\s+/),
)
