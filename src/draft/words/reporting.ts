/** How the words after a verb of reporting give what is reported. */
export type Frame =
  /** `said (that) …` */
  | 'clause'
  /** `refused to …`, `to …` being the content */
  | 'to'
  /** `urged somebody to …` */
  | 'object-to'
  /** `accused somebody of …` */
  | 'object-of'
  /** `called it “…”`, `described it as …` */
  | 'as'
  /** `denied the charges` */
  | 'noun'
  /** `called for …` */
  | 'for'

export interface Reporting {
  readonly kind: string | undefined
  readonly frames: readonly Frame[]
}

const TABLE: readonly [kind: string | undefined, frames: readonly Frame[], verbs: string][] = [
  [
    undefined,
    ['clause'],
    `say says said saying tell tells told add adds added state states stated explain explains explained note notes noted write writes wrote
    announce announces announced report reports reported reveal reveals revealed disclose disclosed tweet tweets tweeted post posted reply replies replied
    respond responded recall recalled remark remarked conclude concludes concluded estimate estimates estimated
    indicate indicates indicated comment commented declare declares declared testify testified sobbed fumed joked quipped answered shouted cried sighed`,
  ],
  [
    undefined,
    ['clause', 'noun'],
    'confirm confirms confirmed acknowledge acknowledges acknowledged admit admits admitted concede concedes conceded',
  ],
  [
    'ASSERTION',
    ['clause'],
    'insist insists insisted claim claims claimed maintain maintains maintained remember remembered show shows showed heard',
  ],
  [
    'OPINION',
    ['clause'],
    'argue argues argued believe believes believed think thinks thought feel feels felt rule ruled complain complained stress stressed',
  ],
  [
    'OPINION',
    ['as'],
    'call calls called describe describes described dismiss dismisses dismissed blast blasted brand branded slam slammed hail hailed denounce denounced condemn condemned',
  ],
  ['OPINION', ['noun'], 'praise praised criticise criticize criticised criticized'],
  ['POSSIBILITY', ['clause'], 'suggest suggests suggested hint hints hinted fear fears feared'],
  ['POSSIBILITY', ['clause', 'noun'], 'warn warns warned'],
  [
    'EXPECTATION',
    ['clause', 'to', 'object-to', 'noun'],
    'expect expects expected predict predicts predicted forecast forecasts anticipate anticipates anticipated',
  ],
  ['GOAL', ['to', 'clause', 'for'], 'hope hopes hoped'],
  ['GOAL', ['to'], 'plan plans planned intend intends intended aim aims aimed'],
  ['COMMITMENT', ['clause', 'to', 'noun'], 'promise promises promised pledge pledges pledged vow vows vowed'],
  ['COMMITMENT', ['to'], 'undertake undertook'],
  ['THREAT', ['to'], 'threaten threatens threatened'],
  ['REFUSAL', ['to'], 'refuse refuses refused decline declines declined'],
  ['DENIAL', ['clause', 'noun'], 'deny denies denied rejects reject rejected dispute disputes disputed'],
  ['ACCUSATION', ['object-of'], 'accuse accuses accused'],
  ['ACCUSATION', ['clause'], 'allege alleges alleged'],
  ['ACCUSATION', ['noun'], 'blame blames blamed'],
  ['DEMAND', ['object-to', 'clause'], 'urge urges urged'],
  ['DEMAND', ['clause', 'noun'], 'demand demands demanded'],
  ['DEMAND', ['clause'], 'propose proposes proposed recommend recommends recommended'],
  ['DEMAND', ['object-to', 'to'], 'ordered order orders advise advises advised appeal appeals appealed'],
  ['DEMAND', ['object-to'], 'ask asked asks'],
]

/** Verbs that report what somebody said, by each of their forms. */
export const REPORTING: ReadonlyMap<string, Reporting> = new Map(
  TABLE.flatMap(([kind, frames, verbs]) =>
    verbs
      .trim()
      .split(/\s+/)
      .map((verb) => [verb, { kind, frames }] as const),
  ),
)

/** Verbs that follow or precede direct speech and nothing else: `“…,” he laughed`. */
export const SPEAKING = new Set(
  'laughed smiled grinned raged snapped shrugged whispered asked asks warned insisted urged begged muttered gushed continued continues read reads'.split(
    ' ',
  ),
)

/** Words between a subject and its verb. */
export const BETWEEN = new Set(
  `has have had also later then still already repeatedly now will would is was are were been again once since further therefore not never always often even
   both all themselves himself herself nevertheless only just recently previously publicly privately immediately quickly did does do reportedly today yesterday today yesterday`.split(
    /\s+/,
  ),
)

/** Nouns for people and bodies that speak without a name. */
export const SPEAKERS = new Set(
  `official officials spokesman spokeswoman spokesperson spokespeople source sources witness witnesses police analyst analysts economist economists expert experts critic critics
   minister ministers government ministry opposition court judge jury tribunal prosecutor prosecutors lawyer lawyers company companies firm firms union unions
   commission committee council board agency authorities authority study report inquiry investigators investigator researchers researcher scientists scientist diplomat diplomats
   residents resident neighbours neighbors farmers farmer traders trader investors investor activists activist campaigners protesters demonstrators strikers
   exporters importers producers observers family families wife husband daughter son mother father brother sister friend friends colleague colleagues
   pal pals people person man woman teacher teachers doctor doctors soldiers army military rebels militants group groups operator airline bank club charity party
   leader leaders president mayor organizers organisers office department service centre center institute university school team players coach
   manager director chairman chief boss insider insiders aide aides adviser advisers envoy ambassador commander officer officers inspector detective detectives
   federation association society foundation trust paper newspaper magazine website statement letter document lawmaker lawmakers members member voters one`.split(
    /\s+/,
  ),
)
