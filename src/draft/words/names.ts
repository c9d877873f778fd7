const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that begin sentences with a capital letter and are not names. */
export const COMMON = words(`
a about above according across after afterwards again against ago all almost along already also although always among an and another any
anyone are around as asked at away back because been before behind being below beneath beside besides between beyond both briefly but by
can church clearly close critics despite did do does doing done down during each earlier early either elsewhere end enough even eventually every everybody
everyone everything experts few finally first five following for former four from full further good had half has have having he hence her here hers
herself hi him himself his hours how however i if in indeed inside instead into is it its itself just last late later lawyers least leaving less like live
local long look made main many may maybe me meanwhile members more moreover most mostly much must my myself near nearly neither never nevertheless new next
no nobody none nor not nothing now nowhere of off officials often oh on once one only onto opponents or other others otherwise our out outside over
overall own people perhaps please police quite rather read recently residents same say says second see separately several shares she should since six so
some somebody someone something sometimes soon sources speaking still such supporters sure ten than thank that the their them then there therefore these they
thing things third this those though three through throughout thus to today together tomorrow tonight too toward traders two under unless
unlike until up upon us use very via was watch we well were what whatever when where whether which while who whom whose why will with within
without witnesses won would yes yesterday yet you your can't don't doesn't didn't isn't wasn't won't it's that's there's they're we're i'm i've i'll we'll
contact note good morning afternoon evening interview photo image video opposition government ministers parliament power construction celebrity pub
tourism diplomats researchers scientists economists analysts teachers farmers workers prices schools voting defence mayor judge president minister
`)

/** Names of days, months and holidays, which are not names of entities. */
export const CALENDAR = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun christmas easter ramadan
`)

/** Small words within names: `University of Leeds`, `Bank of Japan`. */
export const WITHIN = words('of for the and & de del della di da do dos du la le les van von der den al el bin ibn')

/** Titles before the name of a person. */
export const HONORIFICS = words(
  'mr mrs ms mx miss dr prof sir dame lord lady madam rev capt col gen lt sgt cllr gov sen rep insp det',
)
/** Titles of women. */
export const FEMALE = words('mrs ms miss dame lady madam')
/** Titles of men. */
export const MALE = words('mr sir lord')

/** A word in a name that makes it an organization, by what kind of one. */
const ORGANIZATION_WORDS: Readonly<Record<string, string>> = {
  COMPANY: `ltd limited inc corp corporation company co plc llc ag gmbh group holding holdings industries motors motor airlines airways capital partners
    bank electronics foods energy pharma biologics pharmaceuticals systems technologies solutions ventures insurance logistics railways breweries enterprises ferries trawlers invest investments investors securities
    assets chemicals plastics dairies wines brewery distillery bakery restaurants hotels homes properties estates pictures films records entertainment
    games networks healthcare sciences genetics diagnostics aerospace aviation renewables solar cruises bus buses trucks consulting publishing stages
    bros sons lab labs laboratories media studios stores supermarkets marine shipping steel mining oil petroleum telecom textiles robotics software`,
  UNION: 'union federation guild brotherhood growers workers',
  GOVERNMENT: `ministry department government cabinet bureau agency council commission authority office administration treasury service board
    inspectorate directorate secretariat`,
  PARLIAMENT: 'parliament senate congress assembly bundestag knesset duma house commons',
  PARTY: 'party democrats republicans conservatives greens liberals socialists',
  POLICE: 'police constabulary gendarmerie sheriff',
  MILITARY: 'army navy forces guard regiment brigade command',
  ARMED_GROUP: 'militia brigades front rebels',
  COURT: 'court tribunal',
  UNIVERSITY: 'university college institute school academy polytechnic faculty',
  MEDIA:
    'news times post tribune herald gazette courier chronicle journal radio television tv press broadcasting wire mail telegraph observer trumpet magazine echo mercury',
  NGO: 'foundation society association trust charity network alliance coalition committee movement campaign friends club fund initiative institution forum friends chamber',
  OTHER:
    'exchange museum playhouse ballet gallery theatre theater opera orchestra centre center observatory hospital clinic library festival choir team united fc archive archives organisation organization',
  INTERNATIONAL: 'nations',
  RELIGIOUS: 'diocese archdiocese',
}

/** Words in names of organizations, with the kind of organization. */
export const ORGANIZATION_KIND: ReadonlyMap<string, string> = new Map(
  Object.entries(ORGANIZATION_WORDS).flatMap(([kind, list]) => [...words(list)].map((word) => [word, kind] as const)),
)

const PLACE_WORDS: Readonly<Record<string, string>> = {
  CITY: 'city town village',
  FACILITY:
    'dam airport port harbour harbor station junction prison base camp bridge stadium mine plant reactor pier quay',
  BUILDING: 'palace hall castle church cathedral mosque temple hotel tower abbey villa',
  REGION: 'region peninsula valley island islands coast desert county province district mountains',
  OTHER: `river lake bay sea ocean strait gulf mount mountain hill hills point cape falls creek forest park square street road avenue lane canal
    beach glacier delta field fields farm gardens pond hook cross green heath moor`,
}

/** Words in names of places, with the kind of place. */
export const PLACE_KIND: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACE_WORDS).flatMap(([kind, list]) => [...words(list)].map((word) => [word, kind] as const)),
)

/** First words of names of places. */
export const PLACE_FIRST = words(
  'port fort mount lake cape new old upper lower little great north south east west northern southern eastern western san santa sankt saint st bad los las el isle puerto villa ciudad',
)

/** Large cities and regions, which articles name without saying what they are. */
export const PLACES = words(`
london paris berlin madrid rome vienna brussels amsterdam copenhagen stockholm oslo helsinki dublin lisbon athens warsaw prague budapest bucharest sofia
belgrade zagreb ljubljana sarajevo tirana skopje kyiv kiev moscow minsk vilnius riga tallinn reykjavik bern zurich geneva munich frankfurt hamburg milan
naples turin venice trieste barcelona lyon marseille edinburgh glasgow manchester liverpool birmingham cardiff belfast washington boston chicago
philadelphia houston dallas miami seattle detroit atlanta denver toronto montreal ottawa vancouver ontario quebec california texas florida alaska hawaii
beijing shanghai hong-kong tokyo osaka kyoto seoul pyongyang taipei manila jakarta bangkok hanoi singapore delhi mumbai kolkata karachi islamabad lahore
dhaka colombo kathmandu kabul tehran baghdad mosul basra damascus aleppo beirut jerusalem gaza ramallah amman riyadh jeddah mecca doha dubai ankara
istanbul cairo alexandria tripoli tunis algiers rabat casablanca khartoum nairobi mombasa kampala kigali lagos abuja accra dakar kinshasa luanda harare
johannesburg pretoria durban sydney melbourne canberra brisbane perth auckland wellington mexico-city havana bogota lima quito caracas santiago brasilia
montevideo europe africa asia antarctica america scotland wales england catalonia bavaria siberia kurdistan crimea kosovo brussels hollywood odense
`)

/** Words for what a following name is: `the brewer Castellan`. */
export const ORGANIZATION_NOUNS = words(`
company firm group brewer carmaker chipmaker automaker maker operator retailer supermarket chain airline bank lender insurer builder publisher newspaper weekly
daily magazine broadcaster agency website union charity party think-tank laboratory club manufacturer producer developer supplier startup miner utility
competitor rival exchange platform network label studio consultancy organisation organization
`)
/** Nouns before or after the name of a place. */
export const PLACE_NOUNS = words(
  'town city village port island river valley region province district state suburb capital county resort coast mayor people',
)

/** First names that are common enough to know a person by. */
export const MALE_NAMES = words(`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin
brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander
frank patrick raymond jack dennis jerry peter simon martin alan keith roy gordon ian neil colin graham stuart hugo oscar leo max felix lucas lukas jonas emil
mohammed muhammad ahmed ali hassan hussein omar ibrahim yusuf mustafa mehmet fuad jose juan luis carlos miguel pedro pablo diego antonio francisco giovanni
marco luca paolo pierre jacques michel francois claude hans klaus wolfgang anders lars erik nils sven ivan vladimir sergei dmitri mikhail viktor andrei boris
joe lloyd tom tim jim bob bill ben dan steve mike nick tony hamish walter henrik rupert bruno leopold egon declan piers
`)
/** Frequent first names of women. */
export const FEMALE_NAMES = words(`
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda
dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine
rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl
hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice alice julia grace judy sophia fiona clara elena irina olga natalia ingrid
astrid fatima amina aisha giulia jen kate jane francesca lucinda delia viola maureen doreen tiffany
`)
/** Frequent first names. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...MALE_NAMES,
  ...FEMALE_NAMES,
  ...words('jean sam alex chris robin morgan taylor jamie kim'),
])
