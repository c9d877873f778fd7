// Made by `npm run generate` from the files in operations/ and the schema. Edit those.
import type { ListOperation } from '../browse/List.ts'
import type { Operation } from './request.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of claim it is. */
export type ClaimKind =
  /** Something is said to be so. */
  | 'ASSERTION'
  /** Somebody binds themselves to do something. (CAMEO: 03 Express intent to cooperate, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'COMMITMENT'
  /** Somebody says what they want to reach, without binding themselves. */
  | 'GOAL'
  /** Something is said to be possible, without saying that it will be so. */
  | 'POSSIBILITY'
  /** Something is said not to be so. */
  | 'DENIAL'
  /** Somebody is said to have done wrong. It is not the deed. (CAMEO: 112 Accuse, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'ACCUSATION'
  /** Harm is announced. (CAMEO: 13 Threaten, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'THREAT'
  /** Somebody is called on to do something. (CAMEO: 10 Demand, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'DEMAND'
  /** Something is judged. (schema.org: OpinionNewsArticle, https://schema.org/OpinionNewsArticle) */
  | 'OPINION'
  /** Something is said to be coming. */
  | 'EXPECTATION'
  /** Somebody declines to do or to answer something. (CAMEO: 12 Reject, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'REFUSAL';

/** Whose word a claim rests on. */
export type Attribution =
  /** The article’s own voice. */
  | 'NARRATOR'
  /** Somebody or something named. */
  | 'NAMED'
  /** Somebody whom the article leaves unnamed. */
  | 'UNNAMED'
  /** A headline or a teaser. Write `placement` in its place, and leave the attribution out. */
  | 'HEADLINE';

/** Whose words an article reports a claim in. */
export type Speech =
  /** In the speaker’s own words, in quotation marks. */
  | 'DIRECT'
  /** In the article’s words. */
  | 'PARAPHRASE';

/** Where in an article a claim stands. */
export type Placement =
  /** In the text. */
  | 'BODY'
  /** In a headline or a heading. */
  | 'HEADLINE'
  /** In a teaser: a line that points to another article. */
  | 'TEASER';

/** How exact a date is. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the week, Monday to Sunday as ISO 8601 counts them. */
  | 'WEEK'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR'
  /** The articles do not say. */
  | 'UNKNOWN';

/** How a date is known. */
export type DateBasis =
  /** The article writes it out. */
  | 'STATED'
  /** The article writes it relative to a day: `Saturday`, `last week`. */
  | 'RESOLVED'
  /** It follows from other facts of the article. */
  | 'DERIVED'
  /** The articles do not say. */
  | 'UNKNOWN';

/** What kind of event it is. */
export type EventType =
  /** Something goes wrong that nobody meant: a crash, a fire, a collapse of a building. (IPTC Media Topics: accident and emergency incident, http://cv.iptc.org/newscodes/mediatopic/20000139) */
  | 'ACCIDENT'
  /** Several sides agree on something. (CAMEO: 057 Sign formal agreement, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'AGREEMENT'
  /** Those who decide something make it known. (CAMEO: 010 Make statement, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'ANNOUNCEMENT'
  /** Somebody is given an office. (ACE 2005: Personnel.Start-Position, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'APPOINTMENT'
  /** Somebody is taken into custody. (ACE 2005: Justice.Arrest-Jail, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'ARREST'
  /** One act of violence, or a run of them. (ACE 2005: Conflict.Attack, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'ATTACK'
  /** Somebody speaks to journalists. (CAMEO: 010 Make statement, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'BRIEFING'
  /** An organization, or its resistance, gives way. (ACE 2005: Business.Declare-Bankruptcy, Business.End-Org, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'COLLAPSE'
  /** Somebody dies. (ACE 2005: Life.Die, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'DEATH'
  /** Nature does harm: a flood, an earthquake, a storm, an epidemic. (IPTC Media Topics: disaster, http://cv.iptc.org/newscodes/mediatopic/20000148) */
  | 'DISASTER'
  /** People elect somebody. (ACE 2005: Personnel.Elect, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'ELECTION'
  /** Somebody is interviewed by a news organization. (CAMEO: 010 Make statement, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'INTERVIEW'
  /** A court, a prosecutor or a parliament acts on the law, other than by an arrest or a trial. (ACE 2005: Justice, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'LEGAL_ACTION'
  /** People meet and speak. (ACE 2005: Contact.Meet, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'MEETING'
  /** Forces or helpers are deployed with a task. (CAMEO: 07 Provide aid; 15 Exhibit force posture, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'MISSION'
  /** People move from one country or region to another in numbers. (ACE 2005: Movement.Transport, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'MOVEMENT'
  /** An armed force advances and takes ground. (CAMEO: 19 Fight, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'OFFENSIVE'
  /** Something is published on a social network. (schema.org: SocialMediaPosting, https://schema.org/SocialMediaPosting) */
  | 'POST'
  /** People show in public that they are against something, or for it. (ACE 2005: Conflict.Demonstrate; CAMEO: 14 Protest, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'PROTEST'
  /** A report, a law, a book or data are made public. (schema.org: PublicationEvent, https://schema.org/PublicationEvent) */
  | 'PUBLICATION'
  /** Somebody leaves an office, of their own will or not. (ACE 2005: Personnel.End-Position, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'RESIGNATION'
  /** A statement is issued, by one side or by several together. (CAMEO: 010 Make statement, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'STATEMENT'
  /** People stop work to get something. An attack from the air is an `ATTACK`. (CAMEO: 143 Conduct strike or boycott, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'STRIKE'
  /** Delegations or experts negotiate. (CAMEO: 046 Engage in negotiation, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'TALKS'
  /** Something is bought, sold, paid, given or taken over. (ACE 2005: Transaction, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'TRANSACTION'
  /** A task, an office or a state of things passes into another. (CAMEO: 08 Yield, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'TRANSITION'
  /** A court hears a case. (ACE 2005: Justice.Trial-Hearing, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'TRIAL'
  /** Somebody travels to see another country or organization. (CAMEO: 042 Make a visit, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'VISIT'
  /** Members of a body decide by voting. (IPTC Media Topics: politics and government, http://cv.iptc.org/newscodes/mediatopic/11000000) */
  | 'VOTE'
  /** Any other. */
  | 'OTHER';

/** Whether an event has happened, as far as its articles tell. */
export type EventStatus =
  /** It has happened, or has begun to. */
  | 'OCCURRED'
  /** It had begun, and had not ended, when the article was written. */
  | 'ONGOING'
  /** It is announced or intended; the articles do not report it as done. (schema.org: EventScheduled, https://schema.org/EventScheduled) */
  | 'PLANNED'
  /** It was announced, and does not take place. (schema.org: EventCancelled, https://schema.org/EventCancelled) */
  | 'CANCELLED'
  /** Known from a headline or a teaser only. */
  | 'HEADLINE_ONLY';

/** What kind of organization it is. */
export type OrganizationKind =
  /** A government, or a part of one. (schema.org: GovernmentOrganization, https://schema.org/GovernmentOrganization) */
  | 'GOVERNMENT'
  /** A parliament, or a chamber or a committee of one. (FollowTheMoney: gov.legislative, https://followthemoney.tech/explorer/types/topic/) */
  | 'PARLIAMENT'
  /** A court of law. (FollowTheMoney: gov.judicial, https://followthemoney.tech/explorer/types/topic/) */
  | 'COURT'
  /** A police force, or a part of one. (FollowTheMoney: gov.security, https://followthemoney.tech/explorer/types/topic/) */
  | 'POLICE'
  /** The armed forces of a country, or of an alliance. (FollowTheMoney: mil, https://followthemoney.tech/explorer/types/topic/) */
  | 'MILITARY'
  /** An armed group that does not belong to the forces of a country. (FollowTheMoney: crime.terror, https://followthemoney.tech/explorer/types/topic/) */
  | 'ARMED_GROUP'
  /** A company, a bank, or another business. (schema.org: Corporation, https://schema.org/Corporation) */
  | 'COMPANY'
  /** An organization that belongs to no state and seeks no profit. (schema.org: NGO, https://schema.org/NGO) */
  | 'NGO'
  /** A trade union, or a federation of them. (schema.org: WorkersUnion, https://schema.org/WorkersUnion) */
  | 'UNION'
  /** A political party, or a coalition of them. (schema.org: PoliticalParty, https://schema.org/PoliticalParty) */
  | 'PARTY'
  /** A university, a school, or a research institute. (schema.org: CollegeOrUniversity, https://schema.org/CollegeOrUniversity) */
  | 'UNIVERSITY'
  /** An organization of several countries. (FollowTheMoney: gov.igo, https://followthemoney.tech/explorer/types/topic/) */
  | 'INTERNATIONAL'
  /** A church, or another community of faith. (FollowTheMoney: rel, https://followthemoney.tech/explorer/types/topic/) */
  | 'RELIGIOUS'
  /** A newspaper, a broadcaster, an agency, or a part of one. (schema.org: NewsMediaOrganization, https://schema.org/NewsMediaOrganization) */
  | 'MEDIA'
  /** Any other. */
  | 'OTHER';

/** What kind of place it is. */
export type PlaceKind =
  /** A building, or a room in one. (ACE 2005: FAC.Building-Grounds, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-entities-guidelines-v6.6.pdf) */
  | 'BUILDING'
  /** A city, a town or a village. (schema.org: City, https://schema.org/City) */
  | 'CITY'
  /** A base, a plant, a port, or the like. (ACE 2005: FAC, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-entities-guidelines-v6.6.pdf) */
  | 'FACILITY'
  /** A part of a country or of several that is not a state of a federation. (schema.org: AdministrativeArea, https://schema.org/AdministrativeArea) */
  | 'REGION'
  /** A state of a federation. (schema.org: State, https://schema.org/State) */
  | 'STATE'
  /** Any other. */
  | 'OTHER';

/** The kinds of relationship between entities: a closed vocabulary. */
export type RelationshipType =
  /** An event or a work is about a topic. (schema.org: about, https://schema.org/about) */
  | 'ABOUT_TOPIC'
  /** An organization belongs to a country, or acts for it. (ACE 2005: ORG-Aff.Employment, PART-WHOLE, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-relations-guidelines-v6.2.pdf) */
  | 'BELONGS_TO'
  /** An event brought another about, in the article's own voice. */
  | 'CAUSED'
  /** An event or a work is about something: what an agreement settles, what an announcement announces. (schema.org: about, https://schema.org/about) */
  | 'CONCERNS'
  /** An organization or a country holds a place. (ACE 2005: ART.User-Owner-Inventor-Manufacturer, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-relations-guidelines-v6.2.pdf) */
  | 'CONTROLS'
  /** Two work together. It has no direction, and its role applies to both: the source is the one with the smaller id. (CAMEO: 05 Engage in diplomatic cooperation, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'COOPERATES_WITH'
  /** Somebody holds an office in a country or an organization; the edge has the title. (ACE 2005: ORG-AFF.Employment; FollowTheMoney: Occupancy, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-relations-guidelines-v6.2.pdf) */
  | 'HOLDS_OFFICE'
  /** Somebody issued a work: wrote, signed or published it; the edge has the role. (schema.org: author, publisher, https://schema.org/author) */
  | 'ISSUED'
  /** An article ties the two together without saying how: `Iran-linked`. (FollowTheMoney: UnknownLink, https://followthemoney.tech/explorer/schemata/UnknownLink/) */
  | 'LINKED_TO'
  /** A place lies in a larger place or in a country. (ACE 2005: PART-WHOLE.Geographical, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-relations-guidelines-v6.2.pdf) */
  | 'LOCATED_IN'
  /** Somebody belongs to an organization; the edge has the role. (ACE 2005: ORG-AFF.Membership; FollowTheMoney: Membership, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-relations-guidelines-v6.2.pdf) */
  | 'MEMBER_OF'
  /** An organization is active in a country or a place; the edge has the role. (ACE 2005: GEN-AFF.Org-Location, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-relations-guidelines-v6.2.pdf) */
  | 'OPERATES_IN'
  /** One stands or fights against another, in the article's own voice. (CAMEO: 11 Disapprove, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'OPPOSES'
  /** Somebody or something took part in an event, or was hit by it; the edge has the role: `as: TARGET`, and in the article's words. (schema.org: participant, https://schema.org/participant) */
  | 'PARTICIPATED_IN'
  /** An organization is part of a larger one, or an event of a larger one. (ACE 2005: PART-WHOLE.Subsidiary, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-relations-guidelines-v6.2.pdf) */
  | 'PART_OF'
  /** The article puts one event before another. (TimeML: BEFORE, https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html) */
  | 'PRECEDED'
  /** An event brought a work into being: the statement that was issued in it, the post that was written. (PROV-O: generated, https://www.w3.org/TR/prov-o/#generated) */
  | 'PRODUCED'
  /** One helps, backs or favours another, in the article's own voice; the edge says how. (CAMEO: 06 Engage in material cooperation, http://data.gdeltproject.org/documentation/CAMEO.Manual.1.1b3.pdf) */
  | 'SUPPORTS'
  /** An event took place in a place or a country. (schema.org: location, https://schema.org/location) */
  | 'TOOK_PLACE_IN';

/** The part that somebody or something played in an event, beside the role in the article's words. */
export type ParticipantRole =
  /** Does it: the attacker, the announcer, the organizer. (ACE 2005: Agent, Attacker; schema.org: agent, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'AGENT'
  /** What it is aimed at: a person, an organization, a place. (ACE 2005: Target, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'TARGET'
  /** Is harmed by it. (ACE 2005: Victim, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'VICTIM'
  /** Gains by it. (ACE 2005: Beneficiary, Recipient, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'BENEFICIARY'
  /** Speaks in it. (FrameNet: Speaker, https://framenet.icsi.berkeley.edu/) */
  | 'SPEAKER'
  /** Is spoken to. (schema.org: audience, https://schema.org/audience) */
  | 'AUDIENCE'
  /** Receives the others. (schema.org: organizer, https://schema.org/organizer) */
  | 'HOST'
  /** Is received. (schema.org: attendee, https://schema.org/attendee) */
  | 'GUEST'
  /** One side of several: to an agreement, talks, a meeting, a trial. (ACE 2005: Entity, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'PARTY'
  /** Saw it. (ACE 2005: Entity, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'WITNESS'
  /** What it is done with: a ship, a law, an organization that acts for another. (ACE 2005: Instrument; schema.org: instrument, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'INSTRUMENT'
  /** Whom or what it happens to, without harm: who is appointed, arrested, elected, or what is voted on. (ACE 2005: Person, Defendant, https://www.ldc.upenn.edu/sites/www.ldc.upenn.edu/files/english-events-guidelines-v5.4.3.pdf) */
  | 'SUBJECT'
  /** Any other; the free `role` says which. */
  | 'OTHER';

/** What kind of work it is. */
export type WorkKind =
  /** A post on a social network. (schema.org: SocialMediaPosting, https://schema.org/SocialMediaPosting) */
  | 'POST'
  /** A written statement, or a press release. (schema.org: CreativeWork, https://schema.org/CreativeWork) */
  | 'STATEMENT'
  /** A report, a study, or data. (schema.org: Report, https://schema.org/Report) */
  | 'REPORT'
  /** A law, a bill, a decree, or a budget. (schema.org: Legislation, https://schema.org/Legislation) */
  | 'LAW'
  /** The text that sides agreed on: a treaty, a contract. (schema.org: CreativeWork, https://schema.org/CreativeWork) */
  | 'AGREEMENT'
  /** What a court or an office decided in writing: a judgment, a warrant. (schema.org: Legislation, https://schema.org/Legislation) */
  | 'RULING'
  /** A letter, an email, or a petition. (schema.org: Message, https://schema.org/Message) */
  | 'LETTER'
  /** What another news organization published. (schema.org: NewsArticle, https://schema.org/NewsArticle) */
  | 'ARTICLE'
  /** A video, a sound recording, or a photograph. (schema.org: MediaObject, https://schema.org/MediaObject) */
  | 'RECORDING'
  /** Any other. */
  | 'OTHER';

/** On how widely something is reported. All that are given must hold. */
export type SupportWhere = {
  /** On `articles`: 1 for what rests on a single article. */
  articles?: IntFilter | null | undefined;
  /** On `quotes`. */
  quotes?: IntFilter | null | undefined;
};

/** The kinds of entity. */
export type EntityType =
  /** A `Country`. */
  | 'COUNTRY'
  /** A `Event`. */
  | 'EVENT'
  /** A `Organization`. */
  | 'ORGANIZATION'
  /** A `Person`. */
  | 'PERSON'
  /** A `Place`. */
  | 'PLACE'
  /** A `Topic`. */
  | 'TOPIC'
  /** A `Work`. */
  | 'WORK';

/** Holds when all of its fields do; without any, for everything. */
export type EntityWhere = {
  /** All of these hold. */
  AND?: Array<EntityWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EntityWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EntityWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: StringFilter | null | undefined;
  /** On `aliases`. */
  aliases?: StringListFilter | null | undefined;
  /** On `description`. */
  description?: OptionalStringFilter | null | undefined;
  /** On `externalIds`. */
  externalIds?: ExternalIdFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On what kind of entity it is. */
  type?: EntityTypeFilter | null | undefined;
  /** On `claims`. */
  claims?: EntityClaimsFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
  /** On `relationships`. */
  relationships?: RelationshipFilter | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type ArticleWhere = {
  /** All of these hold. */
  AND?: Array<ArticleWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<ArticleWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ArticleWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `headline`. */
  headline?: OptionalStringFilter | null | undefined;
  /** On `publisher`. */
  publisher?: OptionalStringFilter | null | undefined;
  /** On `author`. */
  author?: OptionalStringFilter | null | undefined;
  /** On `url`. */
  url?: OptionalStringFilter | null | undefined;
  /** On `publishedAt`. */
  publishedAt?: OptionalDateTimeFilter | null | undefined;
  /** On `publishedOn`. */
  publishedOn?: OptionalDateFilter | null | undefined;
  /** On `dateAnchor`. */
  dateAnchor?: OptionalDateFilter | null | undefined;
  /** On `dateAnchorBasis`. */
  dateAnchorBasis?: DateBasisFilter | null | undefined;
  /** On `language`. */
  language?: StringFilter | null | undefined;
  /** On `text`. */
  text?: StringFilter | null | undefined;
  /** On `sha256`. */
  sha256?: StringFilter | null | undefined;
  /** On `loadedAt`. */
  loadedAt?: OptionalDateTimeFilter | null | undefined;
  /** On `version`. */
  version?: OptionalIntFilter | null | undefined;
  /** On `corrects`. */
  corrects?: ArticleCorrectsFilter | null | undefined;
  /** On `correctedBy`. */
  correctedBy?: ArticleCorrectedByFilter | null | undefined;
  /** On `topics`. */
  topics?: ArticleTopicsFilter | null | undefined;
  /** On `claims`. */
  claims?: ArticleClaimsFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EvidenceWhere = {
  /** All of these hold. */
  AND?: Array<EvidenceWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EvidenceWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EvidenceWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `quote`. */
  quote?: StringFilter | null | undefined;
  /** On `start`. */
  start?: IntFilter | null | undefined;
  /** On `end`. */
  end?: IntFilter | null | undefined;
  /** On `article`. */
  article?: ArticleWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type ClaimWhere = {
  /** All of these hold. */
  AND?: Array<ClaimWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<ClaimWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ClaimWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `content`. */
  content?: StringFilter | null | undefined;
  /** On `kind`. */
  kind?: ClaimKindFilter | null | undefined;
  /** On `attribution`. */
  attribution?: AttributionFilter | null | undefined;
  /** On `speech`. */
  speech?: OptionalSpeechFilter | null | undefined;
  /** On `placement`. */
  placement?: PlacementFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `quantities`. */
  quantities?: QuantityFilter | null | undefined;
  /** On `article`. */
  article?: ArticleWhere | null | undefined;
  /** On `speakers`. */
  speakers?: ClaimSpeakersFilter | null | undefined;
  /** On `via`. */
  via?: ClaimViaFilter | null | undefined;
  /** On `madeAt`. */
  madeAt?: EventWhere | null | undefined;
  /** On `subjects`. */
  subjects?: ClaimSubjectsFilter | null | undefined;
  /** On `topics`. */
  topics?: ClaimTopicsFilter | null | undefined;
  /** On `contradicts`. */
  contradicts?: ClaimContradictsFilter | null | undefined;
  /** On `differsFrom`. */
  differsFrom?: ClaimDiffersFromFilter | null | undefined;
  /** On `restates`. */
  restates?: ClaimRestatesFilter | null | undefined;
  /** On `restatedBy`. */
  restatedBy?: ClaimRestatedByFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryWhere = {
  /** All of these hold. */
  AND?: Array<CountryWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: StringFilter | null | undefined;
  /** On `aliases`. */
  aliases?: StringListFilter | null | undefined;
  /** On `description`. */
  description?: OptionalStringFilter | null | undefined;
  /** On `externalIds`. */
  externalIds?: ExternalIdFilter | null | undefined;
  /** On `iso2`. */
  iso2?: OptionalStringFilter | null | undefined;
  /** On `iso3`. */
  iso3?: OptionalStringFilter | null | undefined;
  /** On `demonym`. */
  demonym?: OptionalStringFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `officials`. */
  officials?: CountryOfficialsFilter | null | undefined;
  /** On `organizations`. */
  organizations?: CountryOrganizationsFilter | null | undefined;
  /** On `places`. */
  places?: CountryPlacesFilter | null | undefined;
  /** On `events`. */
  events?: CountryEventsFilter | null | undefined;
  /** On `eventsWithin`. */
  eventsWithin?: CountryEventsWithinFilter | null | undefined;
  /** On `works`. */
  works?: CountryWorksFilter | null | undefined;
  /** On `statements`. */
  statements?: CountryStatementsFilter | null | undefined;
  /** On `claims`. */
  claims?: EntityClaimsFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
  /** On `relationships`. */
  relationships?: RelationshipFilter | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventWhere = {
  /** All of these hold. */
  AND?: Array<EventWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: StringFilter | null | undefined;
  /** On `aliases`. */
  aliases?: StringListFilter | null | undefined;
  /** On `description`. */
  description?: OptionalStringFilter | null | undefined;
  /** On `externalIds`. */
  externalIds?: ExternalIdFilter | null | undefined;
  /** On `type`. */
  type?: EventTypeFilter | null | undefined;
  /** On `status`. */
  status?: EventStatusFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `startTime`. */
  startTime?: OptionalDateTimeFilter | null | undefined;
  /** On `endTime`. */
  endTime?: OptionalDateTimeFilter | null | undefined;
  /** On `quantities`. */
  quantities?: QuantityFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `participants`. */
  participants?: EventParticipantsFilter | null | undefined;
  /** On `places`. */
  places?: EventPlacesFilter | null | undefined;
  /** On `countries`. */
  countries?: EventCountriesFilter | null | undefined;
  /** On `concerns`. */
  concerns?: EventConcernsFilter | null | undefined;
  /** On `topics`. */
  topics?: EventTopicsFilter | null | undefined;
  /** On `works`. */
  works?: EventWorksFilter | null | undefined;
  /** On `claimsMade`. */
  claimsMade?: EventClaimsMadeFilter | null | undefined;
  /** On `causes`. */
  causes?: EventCausesFilter | null | undefined;
  /** On `consequences`. */
  consequences?: EventConsequencesFilter | null | undefined;
  /** On `after`. */
  after?: EventAfterFilter | null | undefined;
  /** On `before`. */
  before?: EventBeforeFilter | null | undefined;
  /** On `partOf`. */
  partOf?: EventPartOfFilter | null | undefined;
  /** On `parts`. */
  parts?: EventPartsFilter | null | undefined;
  /** On `claims`. */
  claims?: EntityClaimsFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
  /** On `relationships`. */
  relationships?: RelationshipFilter | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: StringFilter | null | undefined;
  /** On `aliases`. */
  aliases?: StringListFilter | null | undefined;
  /** On `description`. */
  description?: OptionalStringFilter | null | undefined;
  /** On `externalIds`. */
  externalIds?: ExternalIdFilter | null | undefined;
  /** On `kind`. */
  kind?: OrganizationKindFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `countries`. */
  countries?: OrganizationCountriesFilter | null | undefined;
  /** On `partOf`. */
  partOf?: OrganizationPartOfFilter | null | undefined;
  /** On `parts`. */
  parts?: OrganizationPartsFilter | null | undefined;
  /** On `members`. */
  members?: OrganizationMembersFilter | null | undefined;
  /** On `officials`. */
  officials?: OrganizationOfficialsFilter | null | undefined;
  /** On `areas`. */
  areas?: OrganizationAreasFilter | null | undefined;
  /** On `events`. */
  events?: OrganizationEventsFilter | null | undefined;
  /** On `works`. */
  works?: OrganizationWorksFilter | null | undefined;
  /** On `relayed`. */
  relayed?: OrganizationRelayedFilter | null | undefined;
  /** On `statements`. */
  statements?: OrganizationStatementsFilter | null | undefined;
  /** On `claims`. */
  claims?: EntityClaimsFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
  /** On `relationships`. */
  relationships?: RelationshipFilter | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PersonWhere = {
  /** All of these hold. */
  AND?: Array<PersonWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PersonWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: StringFilter | null | undefined;
  /** On `aliases`. */
  aliases?: StringListFilter | null | undefined;
  /** On `description`. */
  description?: OptionalStringFilter | null | undefined;
  /** On `externalIds`. */
  externalIds?: ExternalIdFilter | null | undefined;
  /** On `anonymous`. */
  anonymous?: BooleanFilter | null | undefined;
  /** On `group`. */
  group?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `offices`. */
  offices?: PersonOfficesFilter | null | undefined;
  /** On `memberships`. */
  memberships?: PersonMembershipsFilter | null | undefined;
  /** On `events`. */
  events?: PersonEventsFilter | null | undefined;
  /** On `works`. */
  works?: PersonWorksFilter | null | undefined;
  /** On `relayed`. */
  relayed?: PersonRelayedFilter | null | undefined;
  /** On `statements`. */
  statements?: PersonStatementsFilter | null | undefined;
  /** On `claims`. */
  claims?: EntityClaimsFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
  /** On `relationships`. */
  relationships?: RelationshipFilter | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlaceWhere = {
  /** All of these hold. */
  AND?: Array<PlaceWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlaceWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlaceWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: StringFilter | null | undefined;
  /** On `aliases`. */
  aliases?: StringListFilter | null | undefined;
  /** On `description`. */
  description?: OptionalStringFilter | null | undefined;
  /** On `externalIds`. */
  externalIds?: ExternalIdFilter | null | undefined;
  /** On `kind`. */
  kind?: PlaceKindFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `countries`. */
  countries?: PlaceCountriesFilter | null | undefined;
  /** On `within`. */
  within?: PlaceWithinFilter | null | undefined;
  /** On `places`. */
  places?: PlacePlacesFilter | null | undefined;
  /** On `events`. */
  events?: PlaceEventsFilter | null | undefined;
  /** On `involvedIn`. */
  involvedIn?: PlaceInvolvedInFilter | null | undefined;
  /** On `claims`. */
  claims?: EntityClaimsFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
  /** On `relationships`. */
  relationships?: RelationshipFilter | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type TopicWhere = {
  /** All of these hold. */
  AND?: Array<TopicWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<TopicWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TopicWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: StringFilter | null | undefined;
  /** On `aliases`. */
  aliases?: StringListFilter | null | undefined;
  /** On `description`. */
  description?: OptionalStringFilter | null | undefined;
  /** On `externalIds`. */
  externalIds?: ExternalIdFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `events`. */
  events?: TopicEventsFilter | null | undefined;
  /** On `works`. */
  works?: TopicWorksFilter | null | undefined;
  /** On `articles`. */
  articles?: TopicArticlesFilter | null | undefined;
  /** On `claims`. */
  claims?: EntityClaimsFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
  /** On `relationships`. */
  relationships?: RelationshipFilter | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkWhere = {
  /** All of these hold. */
  AND?: Array<WorkWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `name`. */
  name?: StringFilter | null | undefined;
  /** On `aliases`. */
  aliases?: StringListFilter | null | undefined;
  /** On `description`. */
  description?: OptionalStringFilter | null | undefined;
  /** On `externalIds`. */
  externalIds?: ExternalIdFilter | null | undefined;
  /** On `kind`. */
  kind?: WorkKindFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `issuers`. */
  issuers?: WorkIssuersFilter | null | undefined;
  /** On `concerns`. */
  concerns?: WorkConcernsFilter | null | undefined;
  /** On `topics`. */
  topics?: WorkTopicsFilter | null | undefined;
  /** On `events`. */
  events?: WorkEventsFilter | null | undefined;
  /** On `involvedIn`. */
  involvedIn?: WorkInvolvedInFilter | null | undefined;
  /** On `statements`. */
  statements?: WorkStatementsFilter | null | undefined;
  /** On `relayed`. */
  relayed?: WorkRelayedFilter | null | undefined;
  /** On `claims`. */
  claims?: EntityClaimsFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
  /** On `relationships`. */
  relationships?: RelationshipFilter | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type QuantityWhere = {
  /** All of these hold. */
  AND?: Array<QuantityWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<QuantityWhere> | null | undefined;
  /** This does not hold. */
  NOT?: QuantityWhere | null | undefined;
  /** On `value`. */
  value?: OptionalFloatFilter | null | undefined;
  /** On `low`. */
  low?: OptionalFloatFilter | null | undefined;
  /** On `high`. */
  high?: OptionalFloatFilter | null | undefined;
  /** On `unit`. */
  unit?: OptionalStringFilter | null | undefined;
  /** On `approximate`. */
  approximate?: BooleanFilter | null | undefined;
  /** On `expression`. */
  expression?: OptionalStringFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type QuantityFilter = {
  /** At least one is so. */
  some?: QuantityWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: QuantityWhere | null | undefined;
  /** None is so. */
  none?: QuantityWhere | null | undefined;
  /** Exactly one is so. */
  single?: QuantityWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type ExternalIdWhere = {
  /** All of these hold. */
  AND?: Array<ExternalIdWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<ExternalIdWhere> | null | undefined;
  /** This does not hold. */
  NOT?: ExternalIdWhere | null | undefined;
  /** On `scheme`. */
  scheme?: StringFilter | null | undefined;
  /** On `value`. */
  value?: StringFilter | null | undefined;
  /** On `url`. */
  url?: OptionalStringFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ExternalIdFilter = {
  /** At least one is so. */
  some?: ExternalIdWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ExternalIdWhere | null | undefined;
  /** None is so. */
  none?: ExternalIdWhere | null | undefined;
  /** Exactly one is so. */
  single?: ExternalIdWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type RelationshipWhere = {
  /** All of these hold. */
  AND?: Array<RelationshipWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<RelationshipWhere> | null | undefined;
  /** This does not hold. */
  NOT?: RelationshipWhere | null | undefined;
  /** On `id`. */
  id?: IdFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `as`. */
  as?: OptionalParticipantRoleFilter | null | undefined;
  /** On `type`. */
  type?: RelationshipTypeFilter | null | undefined;
  /** On `source`. */
  source?: EntityWhere | null | undefined;
  /** On `target`. */
  target?: EntityWhere | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
  /** On `support`. */
  support?: SupportWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type RelationshipFilter = {
  /** At least one is so. */
  some?: RelationshipWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: RelationshipWhere | null | undefined;
  /** None is so. */
  none?: RelationshipWhere | null | undefined;
  /** Exactly one is so. */
  single?: RelationshipWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EntityClaimsFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EvidenceFilter = {
  /** At least one is so. */
  some?: EvidenceWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EvidenceWhere | null | undefined;
  /** None is so. */
  none?: EvidenceWhere | null | undefined;
  /** Exactly one is so. */
  single?: EvidenceWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ArticleCorrectsFilter = {
  /** At least one is so. */
  some?: ArticleWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ArticleWhere | null | undefined;
  /** None is so. */
  none?: ArticleWhere | null | undefined;
  /** Exactly one is so. */
  single?: ArticleWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ArticleCorrectedByFilter = {
  /** At least one is so. */
  some?: ArticleWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ArticleWhere | null | undefined;
  /** None is so. */
  none?: ArticleWhere | null | undefined;
  /** Exactly one is so. */
  single?: ArticleWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ArticleTopicsFilter = {
  /** At least one is so. */
  some?: TopicWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: TopicWhere | null | undefined;
  /** None is so. */
  none?: TopicWhere | null | undefined;
  /** Exactly one is so. */
  single?: TopicWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ArticleClaimsFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ClaimSpeakersFilter = {
  /** At least one is so. */
  some?: EntityWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EntityWhere | null | undefined;
  /** None is so. */
  none?: EntityWhere | null | undefined;
  /** Exactly one is so. */
  single?: EntityWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ClaimViaFilter = {
  /** At least one is so. */
  some?: EntityWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EntityWhere | null | undefined;
  /** None is so. */
  none?: EntityWhere | null | undefined;
  /** Exactly one is so. */
  single?: EntityWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ClaimSubjectsFilter = {
  /** At least one is so. */
  some?: EntityWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EntityWhere | null | undefined;
  /** None is so. */
  none?: EntityWhere | null | undefined;
  /** Exactly one is so. */
  single?: EntityWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ClaimTopicsFilter = {
  /** At least one is so. */
  some?: TopicWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: TopicWhere | null | undefined;
  /** None is so. */
  none?: TopicWhere | null | undefined;
  /** Exactly one is so. */
  single?: TopicWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ClaimContradictsFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ClaimDiffersFromFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ClaimRestatesFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type ClaimRestatedByFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type CountryOfficialsFilter = {
  /** At least one is so. */
  some?: CountryOfficialsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: CountryOfficialsWhere | null | undefined;
  /** None is so. */
  none?: CountryOfficialsWhere | null | undefined;
  /** Exactly one is so. */
  single?: CountryOfficialsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryOfficialsWhere = {
  /** All of these hold. */
  AND?: Array<CountryOfficialsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryOfficialsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryOfficialsWhere | null | undefined;
  /** On `node`. */
  node?: PersonWhere | null | undefined;
  /** On `edge`. */
  edge?: CountryOfficialsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryOfficialsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<CountryOfficialsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryOfficialsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryOfficialsEdgeWhere | null | undefined;
  /** On `title`. */
  title?: StringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type CountryOrganizationsFilter = {
  /** At least one is so. */
  some?: CountryOrganizationsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: CountryOrganizationsWhere | null | undefined;
  /** None is so. */
  none?: CountryOrganizationsWhere | null | undefined;
  /** Exactly one is so. */
  single?: CountryOrganizationsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryOrganizationsWhere = {
  /** All of these hold. */
  AND?: Array<CountryOrganizationsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryOrganizationsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryOrganizationsWhere | null | undefined;
  /** On `node`. */
  node?: OrganizationWhere | null | undefined;
  /** On `edge`. */
  edge?: CountryOrganizationsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryOrganizationsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<CountryOrganizationsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryOrganizationsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryOrganizationsEdgeWhere | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type CountryPlacesFilter = {
  /** At least one is so. */
  some?: CountryPlacesWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: CountryPlacesWhere | null | undefined;
  /** None is so. */
  none?: CountryPlacesWhere | null | undefined;
  /** Exactly one is so. */
  single?: CountryPlacesWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryPlacesWhere = {
  /** All of these hold. */
  AND?: Array<CountryPlacesWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryPlacesWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryPlacesWhere | null | undefined;
  /** On `node`. */
  node?: PlaceWhere | null | undefined;
  /** On `edge`. */
  edge?: CountryPlacesEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryPlacesEdgeWhere = {
  /** All of these hold. */
  AND?: Array<CountryPlacesEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryPlacesEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryPlacesEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type CountryEventsFilter = {
  /** At least one is so. */
  some?: CountryEventsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: CountryEventsWhere | null | undefined;
  /** None is so. */
  none?: CountryEventsWhere | null | undefined;
  /** Exactly one is so. */
  single?: CountryEventsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryEventsWhere = {
  /** All of these hold. */
  AND?: Array<CountryEventsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryEventsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryEventsWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: CountryEventsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryEventsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<CountryEventsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryEventsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryEventsEdgeWhere | null | undefined;
  /** On `as`. */
  as?: OptionalParticipantRoleFilter | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type CountryEventsWithinFilter = {
  /** At least one is so. */
  some?: CountryEventsWithinWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: CountryEventsWithinWhere | null | undefined;
  /** None is so. */
  none?: CountryEventsWithinWhere | null | undefined;
  /** Exactly one is so. */
  single?: CountryEventsWithinWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryEventsWithinWhere = {
  /** All of these hold. */
  AND?: Array<CountryEventsWithinWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryEventsWithinWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryEventsWithinWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: CountryEventsWithinEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryEventsWithinEdgeWhere = {
  /** All of these hold. */
  AND?: Array<CountryEventsWithinEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryEventsWithinEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryEventsWithinEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type CountryWorksFilter = {
  /** At least one is so. */
  some?: CountryWorksWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: CountryWorksWhere | null | undefined;
  /** None is so. */
  none?: CountryWorksWhere | null | undefined;
  /** Exactly one is so. */
  single?: CountryWorksWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryWorksWhere = {
  /** All of these hold. */
  AND?: Array<CountryWorksWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryWorksWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryWorksWhere | null | undefined;
  /** On `node`. */
  node?: WorkWhere | null | undefined;
  /** On `edge`. */
  edge?: CountryWorksEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type CountryWorksEdgeWhere = {
  /** All of these hold. */
  AND?: Array<CountryWorksEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<CountryWorksEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: CountryWorksEdgeWhere | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type CountryStatementsFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventParticipantsFilter = {
  /** At least one is so. */
  some?: EventParticipantsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventParticipantsWhere | null | undefined;
  /** None is so. */
  none?: EventParticipantsWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventParticipantsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventParticipantsWhere = {
  /** All of these hold. */
  AND?: Array<EventParticipantsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventParticipantsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventParticipantsWhere | null | undefined;
  /** On `node`. */
  node?: EntityWhere | null | undefined;
  /** On `edge`. */
  edge?: EventParticipantsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventParticipantsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventParticipantsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventParticipantsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventParticipantsEdgeWhere | null | undefined;
  /** On `as`. */
  as?: OptionalParticipantRoleFilter | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventPlacesFilter = {
  /** At least one is so. */
  some?: EventPlacesWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventPlacesWhere | null | undefined;
  /** None is so. */
  none?: EventPlacesWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventPlacesWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventPlacesWhere = {
  /** All of these hold. */
  AND?: Array<EventPlacesWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventPlacesWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventPlacesWhere | null | undefined;
  /** On `node`. */
  node?: PlaceWhere | null | undefined;
  /** On `edge`. */
  edge?: EventPlacesEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventPlacesEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventPlacesEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventPlacesEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventPlacesEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventCountriesFilter = {
  /** At least one is so. */
  some?: EventCountriesWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventCountriesWhere | null | undefined;
  /** None is so. */
  none?: EventCountriesWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventCountriesWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventCountriesWhere = {
  /** All of these hold. */
  AND?: Array<EventCountriesWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventCountriesWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventCountriesWhere | null | undefined;
  /** On `node`. */
  node?: CountryWhere | null | undefined;
  /** On `edge`. */
  edge?: EventCountriesEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventCountriesEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventCountriesEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventCountriesEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventCountriesEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventConcernsFilter = {
  /** At least one is so. */
  some?: EventConcernsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventConcernsWhere | null | undefined;
  /** None is so. */
  none?: EventConcernsWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventConcernsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventConcernsWhere = {
  /** All of these hold. */
  AND?: Array<EventConcernsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventConcernsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventConcernsWhere | null | undefined;
  /** On `node`. */
  node?: EntityWhere | null | undefined;
  /** On `edge`. */
  edge?: EventConcernsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventConcernsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventConcernsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventConcernsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventConcernsEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventTopicsFilter = {
  /** At least one is so. */
  some?: EventTopicsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventTopicsWhere | null | undefined;
  /** None is so. */
  none?: EventTopicsWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventTopicsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventTopicsWhere = {
  /** All of these hold. */
  AND?: Array<EventTopicsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventTopicsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventTopicsWhere | null | undefined;
  /** On `node`. */
  node?: TopicWhere | null | undefined;
  /** On `edge`. */
  edge?: EventTopicsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventTopicsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventTopicsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventTopicsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventTopicsEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventWorksFilter = {
  /** At least one is so. */
  some?: EventWorksWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventWorksWhere | null | undefined;
  /** None is so. */
  none?: EventWorksWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventWorksWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventWorksWhere = {
  /** All of these hold. */
  AND?: Array<EventWorksWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventWorksWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventWorksWhere | null | undefined;
  /** On `node`. */
  node?: WorkWhere | null | undefined;
  /** On `edge`. */
  edge?: EventWorksEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventWorksEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventWorksEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventWorksEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventWorksEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventClaimsMadeFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventCausesFilter = {
  /** At least one is so. */
  some?: EventCausesWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventCausesWhere | null | undefined;
  /** None is so. */
  none?: EventCausesWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventCausesWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventCausesWhere = {
  /** All of these hold. */
  AND?: Array<EventCausesWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventCausesWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventCausesWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: EventCausesEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventCausesEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventCausesEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventCausesEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventCausesEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventConsequencesFilter = {
  /** At least one is so. */
  some?: EventConsequencesWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventConsequencesWhere | null | undefined;
  /** None is so. */
  none?: EventConsequencesWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventConsequencesWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventConsequencesWhere = {
  /** All of these hold. */
  AND?: Array<EventConsequencesWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventConsequencesWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventConsequencesWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: EventConsequencesEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventConsequencesEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventConsequencesEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventConsequencesEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventConsequencesEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventAfterFilter = {
  /** At least one is so. */
  some?: EventAfterWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventAfterWhere | null | undefined;
  /** None is so. */
  none?: EventAfterWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventAfterWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventAfterWhere = {
  /** All of these hold. */
  AND?: Array<EventAfterWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventAfterWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventAfterWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: EventAfterEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventAfterEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventAfterEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventAfterEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventAfterEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventBeforeFilter = {
  /** At least one is so. */
  some?: EventBeforeWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventBeforeWhere | null | undefined;
  /** None is so. */
  none?: EventBeforeWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventBeforeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventBeforeWhere = {
  /** All of these hold. */
  AND?: Array<EventBeforeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventBeforeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventBeforeWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: EventBeforeEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventBeforeEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventBeforeEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventBeforeEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventBeforeEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventPartOfFilter = {
  /** At least one is so. */
  some?: EventPartOfWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventPartOfWhere | null | undefined;
  /** None is so. */
  none?: EventPartOfWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventPartOfWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventPartOfWhere = {
  /** All of these hold. */
  AND?: Array<EventPartOfWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventPartOfWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventPartOfWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: EventPartOfEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventPartOfEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventPartOfEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventPartOfEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventPartOfEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type EventPartsFilter = {
  /** At least one is so. */
  some?: EventPartsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: EventPartsWhere | null | undefined;
  /** None is so. */
  none?: EventPartsWhere | null | undefined;
  /** Exactly one is so. */
  single?: EventPartsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventPartsWhere = {
  /** All of these hold. */
  AND?: Array<EventPartsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventPartsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventPartsWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: EventPartsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type EventPartsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<EventPartsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<EventPartsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventPartsEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationCountriesFilter = {
  /** At least one is so. */
  some?: OrganizationCountriesWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: OrganizationCountriesWhere | null | undefined;
  /** None is so. */
  none?: OrganizationCountriesWhere | null | undefined;
  /** Exactly one is so. */
  single?: OrganizationCountriesWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationCountriesWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationCountriesWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationCountriesWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationCountriesWhere | null | undefined;
  /** On `node`. */
  node?: CountryWhere | null | undefined;
  /** On `edge`. */
  edge?: OrganizationCountriesEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationCountriesEdgeWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationCountriesEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationCountriesEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationCountriesEdgeWhere | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationPartOfFilter = {
  /** At least one is so. */
  some?: OrganizationPartOfWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: OrganizationPartOfWhere | null | undefined;
  /** None is so. */
  none?: OrganizationPartOfWhere | null | undefined;
  /** Exactly one is so. */
  single?: OrganizationPartOfWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationPartOfWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationPartOfWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationPartOfWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationPartOfWhere | null | undefined;
  /** On `node`. */
  node?: OrganizationWhere | null | undefined;
  /** On `edge`. */
  edge?: OrganizationPartOfEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationPartOfEdgeWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationPartOfEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationPartOfEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationPartOfEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationPartsFilter = {
  /** At least one is so. */
  some?: OrganizationPartsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: OrganizationPartsWhere | null | undefined;
  /** None is so. */
  none?: OrganizationPartsWhere | null | undefined;
  /** Exactly one is so. */
  single?: OrganizationPartsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationPartsWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationPartsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationPartsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationPartsWhere | null | undefined;
  /** On `node`. */
  node?: OrganizationWhere | null | undefined;
  /** On `edge`. */
  edge?: OrganizationPartsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationPartsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationPartsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationPartsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationPartsEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationMembersFilter = {
  /** At least one is so. */
  some?: OrganizationMembersWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: OrganizationMembersWhere | null | undefined;
  /** None is so. */
  none?: OrganizationMembersWhere | null | undefined;
  /** Exactly one is so. */
  single?: OrganizationMembersWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationMembersWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationMembersWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationMembersWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationMembersWhere | null | undefined;
  /** On `node`. */
  node?: PersonWhere | null | undefined;
  /** On `edge`. */
  edge?: OrganizationMembersEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationMembersEdgeWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationMembersEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationMembersEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationMembersEdgeWhere | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationOfficialsFilter = {
  /** At least one is so. */
  some?: OrganizationOfficialsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: OrganizationOfficialsWhere | null | undefined;
  /** None is so. */
  none?: OrganizationOfficialsWhere | null | undefined;
  /** Exactly one is so. */
  single?: OrganizationOfficialsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationOfficialsWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationOfficialsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationOfficialsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationOfficialsWhere | null | undefined;
  /** On `node`. */
  node?: PersonWhere | null | undefined;
  /** On `edge`. */
  edge?: OrganizationOfficialsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationOfficialsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationOfficialsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationOfficialsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationOfficialsEdgeWhere | null | undefined;
  /** On `title`. */
  title?: StringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationAreasFilter = {
  /** At least one is so. */
  some?: OrganizationAreasWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: OrganizationAreasWhere | null | undefined;
  /** None is so. */
  none?: OrganizationAreasWhere | null | undefined;
  /** Exactly one is so. */
  single?: OrganizationAreasWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationAreasWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationAreasWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationAreasWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationAreasWhere | null | undefined;
  /** On `node`. */
  node?: EntityWhere | null | undefined;
  /** On `edge`. */
  edge?: OrganizationAreasEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationAreasEdgeWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationAreasEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationAreasEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationAreasEdgeWhere | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationEventsFilter = {
  /** At least one is so. */
  some?: OrganizationEventsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: OrganizationEventsWhere | null | undefined;
  /** None is so. */
  none?: OrganizationEventsWhere | null | undefined;
  /** Exactly one is so. */
  single?: OrganizationEventsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationEventsWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationEventsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationEventsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationEventsWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: OrganizationEventsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationEventsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationEventsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationEventsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationEventsEdgeWhere | null | undefined;
  /** On `as`. */
  as?: OptionalParticipantRoleFilter | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationWorksFilter = {
  /** At least one is so. */
  some?: OrganizationWorksWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: OrganizationWorksWhere | null | undefined;
  /** None is so. */
  none?: OrganizationWorksWhere | null | undefined;
  /** Exactly one is so. */
  single?: OrganizationWorksWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationWorksWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationWorksWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationWorksWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationWorksWhere | null | undefined;
  /** On `node`. */
  node?: WorkWhere | null | undefined;
  /** On `edge`. */
  edge?: OrganizationWorksEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type OrganizationWorksEdgeWhere = {
  /** All of these hold. */
  AND?: Array<OrganizationWorksEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<OrganizationWorksEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: OrganizationWorksEdgeWhere | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationRelayedFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type OrganizationStatementsFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PersonOfficesFilter = {
  /** At least one is so. */
  some?: PersonOfficesWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: PersonOfficesWhere | null | undefined;
  /** None is so. */
  none?: PersonOfficesWhere | null | undefined;
  /** Exactly one is so. */
  single?: PersonOfficesWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PersonOfficesWhere = {
  /** All of these hold. */
  AND?: Array<PersonOfficesWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PersonOfficesWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonOfficesWhere | null | undefined;
  /** On `node`. */
  node?: EntityWhere | null | undefined;
  /** On `edge`. */
  edge?: PersonOfficesEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PersonOfficesEdgeWhere = {
  /** All of these hold. */
  AND?: Array<PersonOfficesEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PersonOfficesEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonOfficesEdgeWhere | null | undefined;
  /** On `title`. */
  title?: StringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PersonMembershipsFilter = {
  /** At least one is so. */
  some?: PersonMembershipsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: PersonMembershipsWhere | null | undefined;
  /** None is so. */
  none?: PersonMembershipsWhere | null | undefined;
  /** Exactly one is so. */
  single?: PersonMembershipsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PersonMembershipsWhere = {
  /** All of these hold. */
  AND?: Array<PersonMembershipsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PersonMembershipsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonMembershipsWhere | null | undefined;
  /** On `node`. */
  node?: OrganizationWhere | null | undefined;
  /** On `edge`. */
  edge?: PersonMembershipsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PersonMembershipsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<PersonMembershipsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PersonMembershipsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonMembershipsEdgeWhere | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PersonEventsFilter = {
  /** At least one is so. */
  some?: PersonEventsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: PersonEventsWhere | null | undefined;
  /** None is so. */
  none?: PersonEventsWhere | null | undefined;
  /** Exactly one is so. */
  single?: PersonEventsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PersonEventsWhere = {
  /** All of these hold. */
  AND?: Array<PersonEventsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PersonEventsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonEventsWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: PersonEventsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PersonEventsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<PersonEventsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PersonEventsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonEventsEdgeWhere | null | undefined;
  /** On `as`. */
  as?: OptionalParticipantRoleFilter | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PersonWorksFilter = {
  /** At least one is so. */
  some?: PersonWorksWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: PersonWorksWhere | null | undefined;
  /** None is so. */
  none?: PersonWorksWhere | null | undefined;
  /** Exactly one is so. */
  single?: PersonWorksWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PersonWorksWhere = {
  /** All of these hold. */
  AND?: Array<PersonWorksWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PersonWorksWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonWorksWhere | null | undefined;
  /** On `node`. */
  node?: WorkWhere | null | undefined;
  /** On `edge`. */
  edge?: PersonWorksEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PersonWorksEdgeWhere = {
  /** All of these hold. */
  AND?: Array<PersonWorksEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PersonWorksEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PersonWorksEdgeWhere | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PersonRelayedFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PersonStatementsFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PlaceCountriesFilter = {
  /** At least one is so. */
  some?: PlaceCountriesWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: PlaceCountriesWhere | null | undefined;
  /** None is so. */
  none?: PlaceCountriesWhere | null | undefined;
  /** Exactly one is so. */
  single?: PlaceCountriesWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlaceCountriesWhere = {
  /** All of these hold. */
  AND?: Array<PlaceCountriesWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlaceCountriesWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlaceCountriesWhere | null | undefined;
  /** On `node`. */
  node?: CountryWhere | null | undefined;
  /** On `edge`. */
  edge?: PlaceCountriesEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlaceCountriesEdgeWhere = {
  /** All of these hold. */
  AND?: Array<PlaceCountriesEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlaceCountriesEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlaceCountriesEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PlaceWithinFilter = {
  /** At least one is so. */
  some?: PlaceWithinWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: PlaceWithinWhere | null | undefined;
  /** None is so. */
  none?: PlaceWithinWhere | null | undefined;
  /** Exactly one is so. */
  single?: PlaceWithinWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlaceWithinWhere = {
  /** All of these hold. */
  AND?: Array<PlaceWithinWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlaceWithinWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlaceWithinWhere | null | undefined;
  /** On `node`. */
  node?: PlaceWhere | null | undefined;
  /** On `edge`. */
  edge?: PlaceWithinEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlaceWithinEdgeWhere = {
  /** All of these hold. */
  AND?: Array<PlaceWithinEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlaceWithinEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlaceWithinEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PlacePlacesFilter = {
  /** At least one is so. */
  some?: PlacePlacesWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: PlacePlacesWhere | null | undefined;
  /** None is so. */
  none?: PlacePlacesWhere | null | undefined;
  /** Exactly one is so. */
  single?: PlacePlacesWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlacePlacesWhere = {
  /** All of these hold. */
  AND?: Array<PlacePlacesWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlacePlacesWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlacePlacesWhere | null | undefined;
  /** On `node`. */
  node?: PlaceWhere | null | undefined;
  /** On `edge`. */
  edge?: PlacePlacesEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlacePlacesEdgeWhere = {
  /** All of these hold. */
  AND?: Array<PlacePlacesEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlacePlacesEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlacePlacesEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PlaceEventsFilter = {
  /** At least one is so. */
  some?: PlaceEventsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: PlaceEventsWhere | null | undefined;
  /** None is so. */
  none?: PlaceEventsWhere | null | undefined;
  /** Exactly one is so. */
  single?: PlaceEventsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlaceEventsWhere = {
  /** All of these hold. */
  AND?: Array<PlaceEventsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlaceEventsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlaceEventsWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: PlaceEventsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlaceEventsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<PlaceEventsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlaceEventsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlaceEventsEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type PlaceInvolvedInFilter = {
  /** At least one is so. */
  some?: PlaceInvolvedInWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: PlaceInvolvedInWhere | null | undefined;
  /** None is so. */
  none?: PlaceInvolvedInWhere | null | undefined;
  /** Exactly one is so. */
  single?: PlaceInvolvedInWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlaceInvolvedInWhere = {
  /** All of these hold. */
  AND?: Array<PlaceInvolvedInWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlaceInvolvedInWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlaceInvolvedInWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: PlaceInvolvedInEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type PlaceInvolvedInEdgeWhere = {
  /** All of these hold. */
  AND?: Array<PlaceInvolvedInEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<PlaceInvolvedInEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: PlaceInvolvedInEdgeWhere | null | undefined;
  /** On `as`. */
  as?: OptionalParticipantRoleFilter | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type TopicEventsFilter = {
  /** At least one is so. */
  some?: TopicEventsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: TopicEventsWhere | null | undefined;
  /** None is so. */
  none?: TopicEventsWhere | null | undefined;
  /** Exactly one is so. */
  single?: TopicEventsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type TopicEventsWhere = {
  /** All of these hold. */
  AND?: Array<TopicEventsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<TopicEventsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TopicEventsWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: TopicEventsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type TopicEventsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<TopicEventsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<TopicEventsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TopicEventsEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type TopicWorksFilter = {
  /** At least one is so. */
  some?: TopicWorksWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: TopicWorksWhere | null | undefined;
  /** None is so. */
  none?: TopicWorksWhere | null | undefined;
  /** Exactly one is so. */
  single?: TopicWorksWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type TopicWorksWhere = {
  /** All of these hold. */
  AND?: Array<TopicWorksWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<TopicWorksWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TopicWorksWhere | null | undefined;
  /** On `node`. */
  node?: WorkWhere | null | undefined;
  /** On `edge`. */
  edge?: TopicWorksEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type TopicWorksEdgeWhere = {
  /** All of these hold. */
  AND?: Array<TopicWorksEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<TopicWorksEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: TopicWorksEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type TopicArticlesFilter = {
  /** At least one is so. */
  some?: ArticleWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ArticleWhere | null | undefined;
  /** None is so. */
  none?: ArticleWhere | null | undefined;
  /** Exactly one is so. */
  single?: ArticleWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type WorkIssuersFilter = {
  /** At least one is so. */
  some?: WorkIssuersWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: WorkIssuersWhere | null | undefined;
  /** None is so. */
  none?: WorkIssuersWhere | null | undefined;
  /** Exactly one is so. */
  single?: WorkIssuersWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkIssuersWhere = {
  /** All of these hold. */
  AND?: Array<WorkIssuersWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkIssuersWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkIssuersWhere | null | undefined;
  /** On `node`. */
  node?: EntityWhere | null | undefined;
  /** On `edge`. */
  edge?: WorkIssuersEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkIssuersEdgeWhere = {
  /** All of these hold. */
  AND?: Array<WorkIssuersEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkIssuersEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkIssuersEdgeWhere | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type WorkConcernsFilter = {
  /** At least one is so. */
  some?: WorkConcernsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: WorkConcernsWhere | null | undefined;
  /** None is so. */
  none?: WorkConcernsWhere | null | undefined;
  /** Exactly one is so. */
  single?: WorkConcernsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkConcernsWhere = {
  /** All of these hold. */
  AND?: Array<WorkConcernsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkConcernsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkConcernsWhere | null | undefined;
  /** On `node`. */
  node?: EntityWhere | null | undefined;
  /** On `edge`. */
  edge?: WorkConcernsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkConcernsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<WorkConcernsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkConcernsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkConcernsEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type WorkTopicsFilter = {
  /** At least one is so. */
  some?: WorkTopicsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: WorkTopicsWhere | null | undefined;
  /** None is so. */
  none?: WorkTopicsWhere | null | undefined;
  /** Exactly one is so. */
  single?: WorkTopicsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkTopicsWhere = {
  /** All of these hold. */
  AND?: Array<WorkTopicsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkTopicsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkTopicsWhere | null | undefined;
  /** On `node`. */
  node?: TopicWhere | null | undefined;
  /** On `edge`. */
  edge?: WorkTopicsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkTopicsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<WorkTopicsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkTopicsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkTopicsEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type WorkEventsFilter = {
  /** At least one is so. */
  some?: WorkEventsWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: WorkEventsWhere | null | undefined;
  /** None is so. */
  none?: WorkEventsWhere | null | undefined;
  /** Exactly one is so. */
  single?: WorkEventsWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkEventsWhere = {
  /** All of these hold. */
  AND?: Array<WorkEventsWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkEventsWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkEventsWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: WorkEventsEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkEventsEdgeWhere = {
  /** All of these hold. */
  AND?: Array<WorkEventsEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkEventsEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkEventsEdgeWhere | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type WorkInvolvedInFilter = {
  /** At least one is so. */
  some?: WorkInvolvedInWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: WorkInvolvedInWhere | null | undefined;
  /** None is so. */
  none?: WorkInvolvedInWhere | null | undefined;
  /** Exactly one is so. */
  single?: WorkInvolvedInWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkInvolvedInWhere = {
  /** All of these hold. */
  AND?: Array<WorkInvolvedInWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkInvolvedInWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkInvolvedInWhere | null | undefined;
  /** On `node`. */
  node?: EventWhere | null | undefined;
  /** On `edge`. */
  edge?: WorkInvolvedInEdgeWhere | null | undefined;
};

/** Holds when all of its fields do; without any, for everything. */
export type WorkInvolvedInEdgeWhere = {
  /** All of these hold. */
  AND?: Array<WorkInvolvedInEdgeWhere> | null | undefined;
  /** At least one of these holds; with none, nothing does. */
  OR?: Array<WorkInvolvedInEdgeWhere> | null | undefined;
  /** This does not hold. */
  NOT?: WorkInvolvedInEdgeWhere | null | undefined;
  /** On `as`. */
  as?: OptionalParticipantRoleFilter | null | undefined;
  /** On `role`. */
  role?: OptionalStringFilter | null | undefined;
  /** On `term`. */
  term?: OptionalStringFilter | null | undefined;
  /** On `startDate`. */
  startDate?: OptionalDateFilter | null | undefined;
  /** On `endDate`. */
  endDate?: OptionalDateFilter | null | undefined;
  /** On `edtf`. */
  edtf?: OptionalStringFilter | null | undefined;
  /** On `datePrecision`. */
  datePrecision?: DatePrecisionFilter | null | undefined;
  /** On `dateBasis`. */
  dateBasis?: DateBasisFilter | null | undefined;
  /** On `dateExpression`. */
  dateExpression?: OptionalStringFilter | null | undefined;
  /** On `inferred`. */
  inferred?: BooleanFilter | null | undefined;
  /** On `hasConflicts`. */
  hasConflicts?: BooleanFilter | null | undefined;
  /** On `conflictsIn`. */
  conflictsIn?: StringListFilter | null | undefined;
  /** On `evidence`. */
  evidence?: EvidenceFilter | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type WorkStatementsFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On what it leads to. All that are given must hold. */
export type WorkRelayedFilter = {
  /** At least one is so. */
  some?: ClaimWhere | null | undefined;
  /** All are so; where there are none, this holds. */
  all?: ClaimWhere | null | undefined;
  /** None is so. */
  none?: ClaimWhere | null | undefined;
  /** Exactly one is so. */
  single?: ClaimWhere | null | undefined;
};

/** On a String that is always there. All operators that are given must hold. */
export type StringFilter = {
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<string> | null | undefined;
  /** Has this in it, in upper or lower case. */
  contains?: string | null | undefined;
  /** Begins with this, in upper or lower case. */
  startsWith?: string | null | undefined;
  /** Ends with this, in upper or lower case. */
  endsWith?: string | null | undefined;
};

/** On a String that may be null. All operators that are given must hold; on null, only `isNull` can. */
export type OptionalStringFilter = {
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<string> | null | undefined;
  /** Has this in it, in upper or lower case. */
  contains?: string | null | undefined;
  /** Begins with this, in upper or lower case. */
  startsWith?: string | null | undefined;
  /** Ends with this, in upper or lower case. */
  endsWith?: string | null | undefined;
  /** Whether it is null. */
  isNull?: boolean | null | undefined;
};

/** On a ID that is always there. All operators that are given must hold. */
export type IdFilter = {
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<string> | null | undefined;
};

/** On a Int that is always there. All operators that are given must hold. */
export type IntFilter = {
  /** Is exactly this. */
  eq?: number | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<number> | null | undefined;
  /** Is less, or earlier. */
  lt?: number | null | undefined;
  /** Is less or equal, or not later. */
  lte?: number | null | undefined;
  /** Is more, or later. */
  gt?: number | null | undefined;
  /** Is more or equal, or not earlier. */
  gte?: number | null | undefined;
};

/** On a Int that may be null. All operators that are given must hold; on null, only `isNull` can. */
export type OptionalIntFilter = {
  /** Is exactly this. */
  eq?: number | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<number> | null | undefined;
  /** Is less, or earlier. */
  lt?: number | null | undefined;
  /** Is less or equal, or not later. */
  lte?: number | null | undefined;
  /** Is more, or later. */
  gt?: number | null | undefined;
  /** Is more or equal, or not earlier. */
  gte?: number | null | undefined;
  /** Whether it is null. */
  isNull?: boolean | null | undefined;
};

/** On a Float that may be null. All operators that are given must hold; on null, only `isNull` can. */
export type OptionalFloatFilter = {
  /** Is exactly this. */
  eq?: number | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<number> | null | undefined;
  /** Is less, or earlier. */
  lt?: number | null | undefined;
  /** Is less or equal, or not later. */
  lte?: number | null | undefined;
  /** Is more, or later. */
  gt?: number | null | undefined;
  /** Is more or equal, or not earlier. */
  gte?: number | null | undefined;
  /** Whether it is null. */
  isNull?: boolean | null | undefined;
};

/** On a Date that may be null. All operators that are given must hold; on null, only `isNull` can. */
export type OptionalDateFilter = {
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<string> | null | undefined;
  /** Is less, or earlier. */
  lt?: string | null | undefined;
  /** Is less or equal, or not later. */
  lte?: string | null | undefined;
  /** Is more, or later. */
  gt?: string | null | undefined;
  /** Is more or equal, or not earlier. */
  gte?: string | null | undefined;
  /** Whether it is null. */
  isNull?: boolean | null | undefined;
};

/** On a DateTime that may be null. All operators that are given must hold; on null, only `isNull` can. */
export type OptionalDateTimeFilter = {
  /** Is exactly this. */
  eq?: string | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<string> | null | undefined;
  /** Is less, or earlier. */
  lt?: string | null | undefined;
  /** Is less or equal, or not later. */
  lte?: string | null | undefined;
  /** Is more, or later. */
  gt?: string | null | undefined;
  /** Is more or equal, or not earlier. */
  gte?: string | null | undefined;
  /** Whether it is null. */
  isNull?: boolean | null | undefined;
};

/** On a Boolean that is always there. All operators that are given must hold. */
export type BooleanFilter = {
  /** Is this. */
  eq?: boolean | null | undefined;
};

/** On a ClaimKind that is always there. All operators that are given must hold. */
export type ClaimKindFilter = {
  /** Is exactly this. */
  eq?: ClaimKind | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<ClaimKind> | null | undefined;
};

/** On a Attribution that is always there. All operators that are given must hold. */
export type AttributionFilter = {
  /** Is exactly this. */
  eq?: Attribution | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<Attribution> | null | undefined;
};

/** On a Speech that may be null. All operators that are given must hold; on null, only `isNull` can. */
export type OptionalSpeechFilter = {
  /** Is exactly this. */
  eq?: Speech | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<Speech> | null | undefined;
  /** Whether it is null. */
  isNull?: boolean | null | undefined;
};

/** On a Placement that is always there. All operators that are given must hold. */
export type PlacementFilter = {
  /** Is exactly this. */
  eq?: Placement | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<Placement> | null | undefined;
};

/** On a DatePrecision that is always there. All operators that are given must hold. */
export type DatePrecisionFilter = {
  /** Is exactly this. */
  eq?: DatePrecision | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<DatePrecision> | null | undefined;
};

/** On a DateBasis that is always there. All operators that are given must hold. */
export type DateBasisFilter = {
  /** Is exactly this. */
  eq?: DateBasis | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<DateBasis> | null | undefined;
};

/** On a EventType that is always there. All operators that are given must hold. */
export type EventTypeFilter = {
  /** Is exactly this. */
  eq?: EventType | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<EventType> | null | undefined;
};

/** On a EventStatus that is always there. All operators that are given must hold. */
export type EventStatusFilter = {
  /** Is exactly this. */
  eq?: EventStatus | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<EventStatus> | null | undefined;
};

/** On a OrganizationKind that is always there. All operators that are given must hold. */
export type OrganizationKindFilter = {
  /** Is exactly this. */
  eq?: OrganizationKind | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<OrganizationKind> | null | undefined;
};

/** On a PlaceKind that is always there. All operators that are given must hold. */
export type PlaceKindFilter = {
  /** Is exactly this. */
  eq?: PlaceKind | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<PlaceKind> | null | undefined;
};

/** On a RelationshipType that is always there. All operators that are given must hold. */
export type RelationshipTypeFilter = {
  /** Is exactly this. */
  eq?: RelationshipType | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<RelationshipType> | null | undefined;
};

/** On a ParticipantRole that may be null. All operators that are given must hold; on null, only `isNull` can. */
export type OptionalParticipantRoleFilter = {
  /** Is exactly this. */
  eq?: ParticipantRole | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<ParticipantRole> | null | undefined;
  /** Whether it is null. */
  isNull?: boolean | null | undefined;
};

/** On a WorkKind that is always there. All operators that are given must hold. */
export type WorkKindFilter = {
  /** Is exactly this. */
  eq?: WorkKind | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<WorkKind> | null | undefined;
};

/** On a EntityType that is always there. All operators that are given must hold. */
export type EntityTypeFilter = {
  /** Is exactly this. */
  eq?: EntityType | null | undefined;
  /** Is one of these; with none, nothing is. */
  in?: Array<EntityType> | null | undefined;
};

/** On a list of texts. */
export type StringListFilter = {
  /** One of the list is exactly this. */
  includes?: string | null | undefined;
};

export type ArticleFactsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ArticleFactsQuery = { article: { id: string, evidence: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, start: number, end: number, supports: Array<
          | { __typename: 'Claim', id: string, content: string, kind: ClaimKind, attribution: Attribution, speakers: { nodes: Array<
                | EndParts_Country_Fragment
                | EndParts_Event_Fragment
                | EndParts_Organization_Fragment
                | EndParts_Person_Fragment
                | EndParts_Place_Fragment
                | EndParts_Topic_Fragment
                | EndParts_Work_Fragment
              > } }
          | (
            { __typename: 'Country', aliases: Array<string> }
            & EndParts_Country_Fragment
          )
          | (
            { __typename: 'Event', aliases: Array<string> }
            & EndParts_Event_Fragment
          )
          | (
            { __typename: 'Organization', aliases: Array<string> }
            & EndParts_Organization_Fragment
          )
          | (
            { __typename: 'Person', aliases: Array<string> }
            & EndParts_Person_Fragment
          )
          | (
            { __typename: 'Place', aliases: Array<string> }
            & EndParts_Place_Fragment
          )
          | { __typename: 'Relationship', id: string, type: RelationshipType, as: ParticipantRole | null, role: string | null, inferred: boolean, source:
              | EndParts_Country_Fragment
              | EndParts_Event_Fragment
              | EndParts_Organization_Fragment
              | EndParts_Person_Fragment
              | EndParts_Place_Fragment
              | EndParts_Topic_Fragment
              | EndParts_Work_Fragment
            , target:
              | EndParts_Country_Fragment
              | EndParts_Event_Fragment
              | EndParts_Organization_Fragment
              | EndParts_Person_Fragment
              | EndParts_Place_Fragment
              | EndParts_Topic_Fragment
              | EndParts_Work_Fragment
             }
          | (
            { __typename: 'Topic', aliases: Array<string> }
            & EndParts_Topic_Fragment
          )
          | (
            { __typename: 'Work', aliases: Array<string> }
            & EndParts_Work_Fragment
          )
        > }> } } | null };

export type ArticleListQueryVariables = Exact<{
  where?: ArticleWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticleListQuery = { articles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string | null, publisher: string | null, author: string | null, publishedAt: string | null, publishedOn: string | null, language: string, evidence: { totalCount: number }, claims: { totalCount: number }, correctedBy: { totalCount: number } }> } };

export type ArticleTextQueryVariables = Exact<{
  id: string;
}>;


export type ArticleTextQuery = { article: { id: string, headline: string | null, publisher: string | null, author: string | null, url: string | null, publishedAt: string | null, publishedOn: string | null, dateAnchor: string | null, dateAnchorBasis: DateBasis, language: string, text: string, sha256: string } | null };

export type TypeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TypeCountsQuery = { entities: { totalCount: number, counts: Array<{ key: string | null, count: number }> }, articles: { totalCount: number } };

export type NamedSoQueryVariables = Exact<{
  query: string;
  types?: Array<EntityType> | EntityType | null | undefined;
}>;


export type NamedSoQuery = { search: { nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    > } };

export type ArticleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArticleChoicesQuery = { articles: { totalCount: number, nodes: Array<{ id: string, headline: string | null }> } };

export type DifferencesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DifferencesQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> }, entities: { totalCount: number, nodes: Array<
      | (
        { conflicts: Array<ConflictPartsFragment> }
        & EndParts_Country_Fragment
      )
      | (
        { conflicts: Array<ConflictPartsFragment> }
        & EndParts_Event_Fragment
      )
      | (
        { conflicts: Array<ConflictPartsFragment> }
        & EndParts_Organization_Fragment
      )
      | (
        { conflicts: Array<ConflictPartsFragment> }
        & EndParts_Person_Fragment
      )
      | (
        { conflicts: Array<ConflictPartsFragment> }
        & EndParts_Place_Fragment
      )
      | (
        { conflicts: Array<ConflictPartsFragment> }
        & EndParts_Topic_Fragment
      )
      | (
        { conflicts: Array<ConflictPartsFragment> }
        & EndParts_Work_Fragment
      )
    > }, relationships: { totalCount: number, nodes: Array<{ id: string, type: RelationshipType, as: ParticipantRole | null, role: string | null, source:
        | EndParts_Country_Fragment
        | EndParts_Event_Fragment
        | EndParts_Organization_Fragment
        | EndParts_Person_Fragment
        | EndParts_Place_Fragment
        | EndParts_Topic_Fragment
        | EndParts_Work_Fragment
      , target:
        | EndParts_Country_Fragment
        | EndParts_Event_Fragment
        | EndParts_Organization_Fragment
        | EndParts_Person_Fragment
        | EndParts_Place_Fragment
        | EndParts_Topic_Fragment
        | EndParts_Work_Fragment
      , conflicts: Array<ConflictPartsFragment> }> } };

export type ConflictPartsFragment = { field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null }, evidence: Array<PassagePartsFragment> }> };

export type ClaimListQueryVariables = Exact<{
  where?: ClaimWhere | null | undefined;
  kindWhere?: ClaimWhere | null | undefined;
  attributionWhere?: ClaimWhere | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimListQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ClaimPartsFragment> }, kinds: { counts: Array<{ key: string | null, count: number }> }, attributions: { counts: Array<{ key: string | null, count: number }> } };

export type EntityFactsQueryVariables = Exact<{
  id: string;
}>;


export type EntityFactsQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Evidence' }
    | { __typename: 'Claim' }
    | (
      { __typename: 'Country', aliases: Array<string>, iso2: string | null, demonym: string | null, support: { articles: number }, conflicts: Array<ConflictPartsFragment>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Country_Fragment
      & KindParts_Country_Fragment
    )
    | (
      { __typename: 'Event', aliases: Array<string>, startTime: string | null, endTime: string | null, support: { articles: number }, conflicts: Array<ConflictPartsFragment>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, quantities: Array<QuantityPartsFragment> }
      & EntityParts_Event_Fragment
      & KindParts_Event_Fragment
    )
    | (
      { __typename: 'Organization', aliases: Array<string>, support: { articles: number }, conflicts: Array<ConflictPartsFragment>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Organization_Fragment
      & KindParts_Organization_Fragment
    )
    | (
      { __typename: 'Person', aliases: Array<string>, anonymous: boolean, group: boolean, support: { articles: number }, conflicts: Array<ConflictPartsFragment>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Person_Fragment
      & KindParts_Person_Fragment
    )
    | (
      { __typename: 'Place', aliases: Array<string>, support: { articles: number }, conflicts: Array<ConflictPartsFragment>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment }
      & EntityParts_Place_Fragment
      & KindParts_Place_Fragment
    )
    | { __typename: 'Relationship' }
    | (
      { __typename: 'Topic', aliases: Array<string>, support: { articles: number }, conflicts: Array<ConflictPartsFragment>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment }
      & EntityParts_Topic_Fragment
      & KindParts_Topic_Fragment
    )
    | (
      { __typename: 'Work', aliases: Array<string>, support: { articles: number }, conflicts: Array<ConflictPartsFragment>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Work_Fragment
      & KindParts_Work_Fragment
    )
   | null, timeline: { dated: EventPageFragment, undated: EventPageFragment } };

export type FrontQueryVariables = Exact<{ [key: string]: never; }>;


export type FrontQuery = { entities: { totalCount: number, counts: Array<{ key: string | null, count: number }> }, facts: { totalCount: number }, claims: { totalCount: number, counts: Array<{ key: string | null, count: number }> }, contested: { totalCount: number }, differing: { totalCount: number }, articles: { totalCount: number, nodes: Array<{ id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null, dateAnchor: string | null, text: string, claims: { totalCount: number }, evidence: { totalCount: number, nodes: Array<{ id: string, start: number, end: number, supports: Array<
            | { __typename: 'Claim', id: string, kind: ClaimKind, speakers: { nodes: Array<
                  | EndParts_Country_Fragment
                  | EndParts_Event_Fragment
                  | EndParts_Organization_Fragment
                  | EndParts_Person_Fragment
                  | EndParts_Place_Fragment
                  | EndParts_Topic_Fragment
                  | EndParts_Work_Fragment
                > } }
            | (
              { __typename: 'Country' }
              & EndParts_Country_Fragment
            )
            | (
              { __typename: 'Event' }
              & EndParts_Event_Fragment
            )
            | (
              { __typename: 'Organization' }
              & EndParts_Organization_Fragment
            )
            | (
              { __typename: 'Person' }
              & EndParts_Person_Fragment
            )
            | (
              { __typename: 'Place' }
              & EndParts_Place_Fragment
            )
            | { __typename: 'Relationship', id: string, type: RelationshipType, as: ParticipantRole | null, role: string | null, source:
                | EndParts_Country_Fragment
                | EndParts_Event_Fragment
                | EndParts_Organization_Fragment
                | EndParts_Person_Fragment
                | EndParts_Place_Fragment
                | EndParts_Topic_Fragment
                | EndParts_Work_Fragment
              , target:
                | EndParts_Country_Fragment
                | EndParts_Event_Fragment
                | EndParts_Organization_Fragment
                | EndParts_Person_Fragment
                | EndParts_Place_Fragment
                | EndParts_Topic_Fragment
                | EndParts_Work_Fragment
               }
            | (
              { __typename: 'Topic' }
              & EndParts_Topic_Fragment
            )
            | (
              { __typename: 'Work' }
              & EndParts_Work_Fragment
            )
          > }> } }> }, days: { counts: Array<{ key: string | null, count: number }> } };

export type HeldQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf: string;
}>;


export type HeldQuery = { entities: { nodes: Array<
      | { id: string, relationships: { totalCount: number } }
      | { id: string, relationships: { totalCount: number } }
      | { id: string, relationships: { totalCount: number } }
      | { id: string, relationships: { totalCount: number } }
      | { id: string, relationships: { totalCount: number } }
      | { id: string, relationships: { totalCount: number } }
      | { id: string, relationships: { totalCount: number } }
    > } };

export type MoreClaimsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreClaimsQuery = { node:
    | { claims: ClaimPageFragment }
    | { claims: ClaimPageFragment }
    | { claims: ClaimPageFragment }
    | { claims: ClaimPageFragment }
    | { claims: ClaimPageFragment }
    | { claims: ClaimPageFragment }
    | { claims: ClaimPageFragment }
    | Record<PropertyKey, never>
   | null };

export type MoreDatedQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreDatedQuery = { timeline: { dated: EventPageFragment } };

export type MoreEvidenceQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreEvidenceQuery = { node:
    | { evidence: EvidencePageFragment }
    | { evidence: EvidencePageFragment }
    | { evidence: EvidencePageFragment }
    | { evidence: EvidencePageFragment }
    | { evidence: EvidencePageFragment }
    | { evidence: EvidencePageFragment }
    | { evidence: EvidencePageFragment }
    | { evidence: EvidencePageFragment }
    | { evidence: EvidencePageFragment }
    | Record<PropertyKey, never>
   | null };

export type MoreRelationshipsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreRelationshipsQuery = { node:
    | { facts: RelationshipPageFragment }
    | { facts: RelationshipPageFragment }
    | { facts: RelationshipPageFragment }
    | { facts: RelationshipPageFragment }
    | { facts: RelationshipPageFragment }
    | { facts: RelationshipPageFragment }
    | { facts: RelationshipPageFragment }
    | Record<PropertyKey, never>
   | null };

export type MoreStatementsQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreStatementsQuery = { node:
    | { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
    | { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
    | { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
    | { statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
    | Record<PropertyKey, never>
   | null };

export type MoreUndatedQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreUndatedQuery = { timeline: { undated: EventPageFragment } };

export type NearestQueryVariables = Exact<{
  first: string;
  second: string;
  third: string;
}>;


export type NearestQuery = { first: { nodes: Array<
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Country_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Event_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Organization_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Person_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Place_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Topic_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Work_Fragment
      )
    > }, second: { nodes: Array<
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Country_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Event_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Organization_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Person_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Place_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Topic_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Work_Fragment
      )
    > }, third: { nodes: Array<
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Country_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Event_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Organization_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Person_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Place_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Topic_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Work_Fragment
      )
    > } };

export type OpeningsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type OpeningsQuery = { articles: { nodes: Array<{ id: string, text: string }> } };

export type RelationshipFactsQueryVariables = Exact<{
  id: string;
}>;


export type RelationshipFactsQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Evidence' }
    | { __typename: 'Claim' }
    | { __typename: 'Country' }
    | { __typename: 'Event' }
    | { __typename: 'Organization' }
    | { __typename: 'Person' }
    | { __typename: 'Place' }
    | (
      { __typename: 'Relationship', evidence: EvidencePageFragment }
      & RelationshipPartsFragment
    )
    | { __typename: 'Topic' }
    | { __typename: 'Work' }
   | null };

export type SearchEverythingQueryVariables = Exact<{
  query: string;
  claims: ClaimWhere;
  articles: ArticleWhere;
  events: EventWhere;
}>;


export type SearchEverythingQuery = { search: { totalCount: number, nodes: Array<
      | (
        { description: string | null }
        & EndParts_Country_Fragment
      )
      | (
        { description: string | null }
        & EndParts_Event_Fragment
      )
      | (
        { description: string | null }
        & EndParts_Organization_Fragment
      )
      | (
        { description: string | null }
        & EndParts_Person_Fragment
      )
      | (
        { description: string | null }
        & EndParts_Place_Fragment
      )
      | (
        { description: string | null }
        & EndParts_Topic_Fragment
      )
      | (
        { description: string | null }
        & EndParts_Work_Fragment
      )
    > }, claims: { totalCount: number, nodes: Array<ClaimPartsFragment> }, articles: { totalCount: number, nodes: Array<{ id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null, text: string }> }, events: { totalCount: number, nodes: Array<EventPartsFragment> } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { articles: { totalCount: number, nodes: Array<(
      { id: string, headline: string | null, publisher: string | null, publishedAt: string | null }
      & SpokenOfFragment
    )> } };

export type SpokenOfFragment = { evidence: { nodes: Array<{ supports: Array<
        | { __typename: 'Claim', id: string }
        | { __typename: 'Country', id: string }
        | { __typename: 'Event', id: string }
        | { __typename: 'Organization', id: string }
        | { __typename: 'Person', id: string }
        | { __typename: 'Place', id: string }
        | { __typename: 'Relationship', id: string, source:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          , target:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }
        | { __typename: 'Topic', id: string }
        | { __typename: 'Work', id: string }
      > }> } };

export type StartWithFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartWithFactsQuery = { articles: { nodes: Array<SpokenOfFragment> } };

export type SuggestQueryVariables = Exact<{
  query: string;
}>;


export type SuggestQuery = { search: { totalCount: number, nodes: Array<
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Country_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Event_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Organization_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Person_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Place_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Topic_Fragment
      )
      | (
        { aliases: Array<string>, description: string | null }
        & EndParts_Work_Fragment
      )
    > } };

export type SurroundingsQueryVariables = Exact<{
  of: Array<string> | string;
  first: number;
  among?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type SurroundingsQuery = { neighborhood: { omitted: number, nodes: Array<
      | EntityParts_Country_Fragment
      | EntityParts_Event_Fragment
      | EntityParts_Organization_Fragment
      | EntityParts_Person_Fragment
      | EntityParts_Place_Fragment
      | EntityParts_Topic_Fragment
      | EntityParts_Work_Fragment
    >, relationships: Array<RelationshipPartsFragment> } };

export type WaysQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  asOf?: string | null | undefined;
}>;


export type WaysQuery = { paths: Array<{ nodes: Array<
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
    >, relationships: Array<{ id: string }> }> };

export type RelationshipPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
    { evidence: EvidencePageFragment }
    & RelationshipPartsFragment
  )> };

export type ContestedClaimFragment = (
  { via: { nodes: Array<
      | EndParts_Country_Fragment
      | EndParts_Event_Fragment
      | EndParts_Organization_Fragment
      | EndParts_Person_Fragment
      | EndParts_Place_Fragment
      | EndParts_Topic_Fragment
      | EndParts_Work_Fragment
    > }, madeAt: EndParts_Event_Fragment | null, contradicts: { totalCount: number, nodes: Array<ClaimPartsFragment> } }
  & ClaimPartsFragment
);

export type ClaimPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> };

export type EventPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<EventPartsFragment> };

export type EvidencePageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
    { article: { correctedBy: { nodes: Array<{ id: string }> } } }
    & PassagePartsFragment
  )> };

type EntityParts_Country_Fragment = { __typename: 'Country', id: string, name: string, description: string | null, relationships: { totalCount: number } };

type EntityParts_Event_Fragment = { __typename: 'Event', status: EventStatus, inferred: boolean, startDate: string | null, endDate: string | null, edtf: string | null, datePrecision: DatePrecision, dateExpression: string | null, id: string, name: string, description: string | null, eventType: EventType, relationships: { totalCount: number } };

type EntityParts_Organization_Fragment = { __typename: 'Organization', id: string, name: string, description: string | null, relationships: { totalCount: number } };

type EntityParts_Person_Fragment = { __typename: 'Person', anonymous: boolean, id: string, name: string, description: string | null, relationships: { totalCount: number } };

type EntityParts_Place_Fragment = { __typename: 'Place', id: string, name: string, description: string | null, relationships: { totalCount: number } };

type EntityParts_Topic_Fragment = { __typename: 'Topic', id: string, name: string, description: string | null, relationships: { totalCount: number } };

type EntityParts_Work_Fragment = { __typename: 'Work', startDate: string | null, endDate: string | null, edtf: string | null, datePrecision: DatePrecision, dateExpression: string | null, id: string, name: string, description: string | null, relationships: { totalCount: number } };

export type EntityPartsFragment =
  | EntityParts_Country_Fragment
  | EntityParts_Event_Fragment
  | EntityParts_Organization_Fragment
  | EntityParts_Person_Fragment
  | EntityParts_Place_Fragment
  | EntityParts_Topic_Fragment
  | EntityParts_Work_Fragment
;

type EndParts_Country_Fragment = { __typename: 'Country', id: string, name: string };

type EndParts_Event_Fragment = { __typename: 'Event', id: string, name: string };

type EndParts_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type EndParts_Person_Fragment = { __typename: 'Person', anonymous: boolean, id: string, name: string };

type EndParts_Place_Fragment = { __typename: 'Place', id: string, name: string };

type EndParts_Topic_Fragment = { __typename: 'Topic', id: string, name: string };

type EndParts_Work_Fragment = { __typename: 'Work', id: string, name: string };

export type EndPartsFragment =
  | EndParts_Country_Fragment
  | EndParts_Event_Fragment
  | EndParts_Organization_Fragment
  | EndParts_Person_Fragment
  | EndParts_Place_Fragment
  | EndParts_Topic_Fragment
  | EndParts_Work_Fragment
;

export type PassagePartsFragment = { id: string, quote: string, start: number, end: number, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } };

export type RelationshipPartsFragment = { id: string, type: RelationshipType, as: ParticipantRole | null, role: string | null, inferred: boolean, startDate: string | null, endDate: string | null, edtf: string | null, datePrecision: DatePrecision, dateExpression: string | null, quantities: Array<QuantityPartsFragment>, source:
    | EndParts_Country_Fragment
    | EndParts_Event_Fragment
    | EndParts_Organization_Fragment
    | EndParts_Person_Fragment
    | EndParts_Place_Fragment
    | EndParts_Topic_Fragment
    | EndParts_Work_Fragment
  , target:
    | EndParts_Country_Fragment
    | EndParts_Event_Fragment
    | EndParts_Organization_Fragment
    | EndParts_Person_Fragment
    | EndParts_Place_Fragment
    | EndParts_Topic_Fragment
    | EndParts_Work_Fragment
  , evidence: { totalCount: number, nodes: Array<PassagePartsFragment> } };

export type ClaimPartsFragment = { id: string, content: string, kind: ClaimKind, attribution: Attribution, speech: Speech | null, placement: Placement, startDate: string | null, endDate: string | null, edtf: string | null, datePrecision: DatePrecision, dateExpression: string | null, quantities: Array<QuantityPartsFragment>, speakers: { nodes: Array<
      | EndParts_Country_Fragment
      | EndParts_Event_Fragment
      | EndParts_Organization_Fragment
      | EndParts_Person_Fragment
      | EndParts_Place_Fragment
      | EndParts_Topic_Fragment
      | EndParts_Work_Fragment
    > }, subjects: { nodes: Array<
      | EndParts_Country_Fragment
      | EndParts_Event_Fragment
      | EndParts_Organization_Fragment
      | EndParts_Person_Fragment
      | EndParts_Place_Fragment
      | EndParts_Topic_Fragment
      | EndParts_Work_Fragment
    > }, evidence: { nodes: Array<PassagePartsFragment> } };

export type QuantityPartsFragment = { value: number | null, low: number | null, high: number | null, unit: string | null, approximate: boolean, expression: string | null };

export type EventPartsFragment = { id: string, name: string, status: EventStatus, startDate: string | null, endDate: string | null, edtf: string | null, datePrecision: DatePrecision, dateExpression: string | null, eventType: EventType };

type KindParts_Country_Fragment = { __typename: 'Country' };

type KindParts_Event_Fragment = { __typename: 'Event', eventType: EventType };

type KindParts_Organization_Fragment = { __typename: 'Organization', organizationKind: OrganizationKind };

type KindParts_Person_Fragment = { __typename: 'Person' };

type KindParts_Place_Fragment = { __typename: 'Place', placeKind: PlaceKind };

type KindParts_Topic_Fragment = { __typename: 'Topic' };

type KindParts_Work_Fragment = { __typename: 'Work', workKind: WorkKind };

export type KindPartsFragment =
  | KindParts_Country_Fragment
  | KindParts_Event_Fragment
  | KindParts_Organization_Fragment
  | KindParts_Person_Fragment
  | KindParts_Place_Fragment
  | KindParts_Topic_Fragment
  | KindParts_Work_Fragment
;

export const ArticleFacts: Operation<ArticleFactsQuery, ArticleFactsQueryVariables> = {
  name: 'ArticleFacts',
  text: "query ArticleFacts($id:ID!$after:String){article(id:$id){id evidence(first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id start end supports{__typename ...EndParts ...on Entity{aliases}...on Relationship{id type as role inferred source{...EndParts}target{...EndParts}}...on Claim{id content kind attribution speakers{nodes{...EndParts}}}}}}}}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}",
}

export const ArticleList: Operation<ArticleListQuery, ArticleListQueryVariables> = {
  name: 'ArticleList',
  text: "query ArticleList($where:ArticleWhere$first:Int!$after:String){articles(first:$first after:$after where:$where orderBy:[{publishedOn:DESC}]){totalCount pageInfo{hasNextPage endCursor}nodes{id headline publisher author publishedAt publishedOn language evidence(first:0){totalCount}claims(first:0){totalCount}correctedBy(first:1){totalCount}}}}",
}

export const ArticleText: Operation<ArticleTextQuery, ArticleTextQueryVariables> = {
  name: 'ArticleText',
  text: "query ArticleText($id:ID!){article(id:$id){id headline publisher author url publishedAt publishedOn dateAnchor dateAnchorBasis language text sha256}}",
}

export const TypeCounts: Operation<TypeCountsQuery, TypeCountsQueryVariables> = {
  name: 'TypeCounts',
  text: "query TypeCounts{entities(first:0){totalCount counts(by:TYPE){key count}}articles(first:0){totalCount}}",
}

export const NamedSo: Operation<NamedSoQuery, NamedSoQueryVariables> = {
  name: 'NamedSo',
  text: "query NamedSo($query:String!$types:[EntityType!]){search(query:$query types:$types first:100){nodes{id}}}",
}

export const ArticleChoices: Operation<ArticleChoicesQuery, ArticleChoicesQueryVariables> = {
  name: 'ArticleChoices',
  text: "query ArticleChoices{articles(first:8 orderBy:[{publishedOn:DESC}]){totalCount nodes{id headline}}}",
}

export const Differences: Operation<DifferencesQuery, DifferencesQueryVariables> = {
  name: 'Differences',
  text: "query Differences($after:String){claims(first:40 after:$after where:{contradicts:{some:{}}}){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}entities(first:20 where:{hasConflicts:{eq:true}}){totalCount nodes{...EndParts conflicts(first:5){...ConflictParts}}}relationships(first:20 where:{hasConflicts:{eq:true}}){totalCount nodes{id type as role source{...EndParts}target{...EndParts}conflicts(first:5){...ConflictParts}}}}fragment ContestedClaim on Claim{...ClaimParts via{nodes{...EndParts}}madeAt{...EndParts}contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speech placement startDate endDate edtf datePrecision dateExpression quantities{...QuantityParts}speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}fragment ConflictParts on Conflict{field readings{value article{id headline publisher publishedAt publishedOn}evidence{...PassageParts}}}",
}

export const ClaimList: Operation<ClaimListQuery, ClaimListQueryVariables> = {
  name: 'ClaimList',
  text: "query ClaimList($where:ClaimWhere$kindWhere:ClaimWhere$attributionWhere:ClaimWhere$first:Int!$after:String){claims(first:$first after:$after where:$where){totalCount pageInfo{hasNextPage endCursor}nodes{...ClaimParts}}kinds:claims(first:0 where:$kindWhere){counts(by:KIND){key count}}attributions:claims(first:0 where:$attributionWhere){counts(by:ATTRIBUTION){key count}}}fragment ClaimParts on Claim{id content kind attribution speech placement startDate endDate edtf datePrecision dateExpression quantities{...QuantityParts}speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}",
}

export const EntityFacts: Operation<EntityFactsQuery, EntityFactsQueryVariables> = {
  name: 'EntityFacts',
  text: "query EntityFacts($id:ID!){node(id:$id){__typename ...on Entity{...EntityParts ...KindParts aliases support{articles}conflicts(first:10){...ConflictParts}externalIds{scheme value url}facts:relationships(first:50){...RelationshipPage}claims(first:25 where:{speakers:{none:{id:{eq:$id}}}}){...ClaimPage}evidence(first:25){...EvidencePage}}...on Person{anonymous group statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Country{iso2 demonym statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Organization{statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Work{statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Event{startTime endTime quantities{...QuantityParts}}}timeline(of:[$id]){dated(first:25){...EventPage}undated(first:25){...EventPage}}}fragment EntityParts on Entity{__typename id name description relationships{totalCount}...on Person{anonymous}...on Event{eventType:type status inferred}...on Dated{startDate endDate edtf datePrecision dateExpression}}fragment KindParts on Entity{__typename ...on Event{eventType:type}...on Organization{organizationKind:kind}...on Place{placeKind:kind}...on Work{workKind:kind}}fragment ConflictParts on Conflict{field readings{value article{id headline publisher publishedAt publishedOn}evidence{...PassageParts}}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}fragment RelationshipPage on RelationshipConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...RelationshipParts evidence(first:10){...EvidencePage}}}fragment RelationshipParts on Relationship{id type as role inferred quantities{...QuantityParts}source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts article{correctedBy(first:1){nodes{id}}}}}fragment ClaimPage on EntityClaimsConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}fragment ContestedClaim on Claim{...ClaimParts via{nodes{...EndParts}}madeAt{...EndParts}contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speech placement startDate endDate edtf datePrecision dateExpression quantities{...QuantityParts}speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment EventPage on EventConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...EventParts}}fragment EventParts on Event{id name eventType:type status startDate endDate edtf datePrecision dateExpression}",
}

export const Front: Operation<FrontQuery, FrontQueryVariables> = {
  name: 'Front',
  text: "query Front{entities(first:0){totalCount counts(by:TYPE){key count}}facts:relationships(first:0){totalCount}claims(first:0){totalCount counts(by:KIND){key count}}contested:claims(first:0 where:{contradicts:{some:{}}}){totalCount}differing:entities(first:0 where:{hasConflicts:{eq:true}}){totalCount}articles(first:3 orderBy:[{publishedOn:DESC}{id:DESC}]){totalCount nodes{id headline publisher publishedAt publishedOn dateAnchor text claims(first:0){totalCount}evidence(first:60){totalCount nodes{id start end supports{__typename ...EndParts ...on Claim{id kind speakers(first:3){nodes{...EndParts}}}...on Relationship{id type as role source{...EndParts}target{...EndParts}}}}}}}days:events(first:0){counts(by:DAY){key count}}}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}",
}

export const Held: Operation<HeldQuery, HeldQueryVariables> = {
  name: 'Held',
  text: "query Held($ids:[ID!]!$asOf:Date!){entities(first:100 where:{id:{in:$ids}}){nodes{id relationships(asOf:$asOf){totalCount}}}}",
}

export const MoreClaims: Operation<MoreClaimsQuery, MoreClaimsQueryVariables> = {
  name: 'MoreClaims',
  text: "query MoreClaims($id:ID!$after:String!){node(id:$id){...on Entity{claims(first:50 after:$after where:{speakers:{none:{id:{eq:$id}}}}){...ClaimPage}}}}fragment ClaimPage on EntityClaimsConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}fragment ContestedClaim on Claim{...ClaimParts via{nodes{...EndParts}}madeAt{...EndParts}contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speech placement startDate endDate edtf datePrecision dateExpression quantities{...QuantityParts}speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}",
}

export const MoreDated: Operation<MoreDatedQuery, MoreDatedQueryVariables> = {
  name: 'MoreDated',
  text: "query MoreDated($id:ID!$after:String!){timeline(of:[$id]){dated(first:50 after:$after){...EventPage}}}fragment EventPage on EventConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...EventParts}}fragment EventParts on Event{id name eventType:type status startDate endDate edtf datePrecision dateExpression}",
}

export const MoreEvidence: Operation<MoreEvidenceQuery, MoreEvidenceQueryVariables> = {
  name: 'MoreEvidence',
  text: "query MoreEvidence($id:ID!$after:String!){node(id:$id){...on Evidenced{evidence(first:50 after:$after){...EvidencePage}}}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts article{correctedBy(first:1){nodes{id}}}}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}",
}

export const MoreRelationships: Operation<MoreRelationshipsQuery, MoreRelationshipsQueryVariables> = {
  name: 'MoreRelationships',
  text: "query MoreRelationships($id:ID!$after:String!){node(id:$id){...on Entity{facts:relationships(first:50 after:$after){...RelationshipPage}}}}fragment RelationshipPage on RelationshipConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...RelationshipParts evidence(first:10){...EvidencePage}}}fragment RelationshipParts on Relationship{id type as role inferred quantities{...QuantityParts}source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts article{correctedBy(first:1){nodes{id}}}}}",
}

export const MoreStatements: Operation<MoreStatementsQuery, MoreStatementsQueryVariables> = {
  name: 'MoreStatements',
  text: "query MoreStatements($id:ID!$after:String!){node(id:$id){...on Person{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Work{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Country{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Organization{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}}}fragment ContestedClaim on Claim{...ClaimParts via{nodes{...EndParts}}madeAt{...EndParts}contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speech placement startDate endDate edtf datePrecision dateExpression quantities{...QuantityParts}speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}",
}

export const MoreUndated: Operation<MoreUndatedQuery, MoreUndatedQueryVariables> = {
  name: 'MoreUndated',
  text: "query MoreUndated($id:ID!$after:String!){timeline(of:[$id]){undated(first:50 after:$after){...EventPage}}}fragment EventPage on EventConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...EventParts}}fragment EventParts on Event{id name eventType:type status startDate endDate edtf datePrecision dateExpression}",
}

export const Nearest: Operation<NearestQuery, NearestQueryVariables> = {
  name: 'Nearest',
  text: "query Nearest($first:String!$second:String!$third:String!){first:search(query:$first first:10){nodes{...EndParts aliases description}}second:search(query:$second first:10){nodes{...EndParts aliases description}}third:search(query:$third first:10){nodes{...EndParts aliases description}}}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}",
}

export const Openings: Operation<OpeningsQuery, OpeningsQueryVariables> = {
  name: 'Openings',
  text: "query Openings($ids:[ID!]!){articles(first:20 where:{id:{in:$ids}}){nodes{id text}}}",
}

export const RelationshipFacts: Operation<RelationshipFactsQuery, RelationshipFactsQueryVariables> = {
  name: 'RelationshipFacts',
  text: "query RelationshipFacts($id:ID!){node(id:$id){__typename ...on Relationship{...RelationshipParts evidence(first:10){...EvidencePage}}}}fragment RelationshipParts on Relationship{id type as role inferred quantities{...QuantityParts}source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts article{correctedBy(first:1){nodes{id}}}}}",
}

export const SearchEverything: Operation<SearchEverythingQuery, SearchEverythingQueryVariables> = {
  name: 'SearchEverything',
  text: "query SearchEverything($query:String!$claims:ClaimWhere!$articles:ArticleWhere!$events:EventWhere!){search(query:$query first:20){totalCount nodes{...EndParts description}}claims(first:10 where:$claims){totalCount nodes{...ClaimParts}}articles(first:10 where:$articles orderBy:[{publishedOn:DESC}]){totalCount nodes{id headline publisher publishedAt publishedOn text}}events(first:25 where:$events orderBy:[{startDate:ASC}]){totalCount nodes{...EventParts}}}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}fragment ClaimParts on Claim{id content kind attribution speech placement startDate endDate edtf datePrecision dateExpression quantities{...QuantityParts}speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}fragment EventParts on Event{id name eventType:type status startDate endDate edtf datePrecision dateExpression}",
}

export const Start: Operation<StartQuery, StartQueryVariables> = {
  name: 'Start',
  text: "query Start{articles(first:3 orderBy:[{publishedAt:DESC}]){totalCount nodes{id headline publisher publishedAt ...SpokenOf}}}fragment SpokenOf on Article{evidence(first:100){nodes{supports{__typename id ...on Relationship{source{id}target{id}}}}}}",
}

export const StartWithFacts: Operation<StartWithFactsQuery, StartWithFactsQueryVariables> = {
  name: 'StartWithFacts',
  text: "query StartWithFacts{articles(first:3 where:{evidence:{some:{}}}orderBy:[{publishedAt:DESC}]){nodes{...SpokenOf}}}fragment SpokenOf on Article{evidence(first:100){nodes{supports{__typename id ...on Relationship{source{id}target{id}}}}}}",
}

export const Suggest: Operation<SuggestQuery, SuggestQueryVariables> = {
  name: 'Suggest',
  text: "query Suggest($query:String!){search(query:$query first:8){nodes{...EndParts aliases description}totalCount}}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}",
}

export const Surroundings: Operation<SurroundingsQuery, SurroundingsQueryVariables> = {
  name: 'Surroundings',
  text: "query Surroundings($of:[ID!]!$first:Int!$among:[ID!]$asOf:Date){neighborhood(of:$of depth:1 first:$first among:$among asOf:$asOf){nodes{...EntityParts}relationships{...RelationshipParts}omitted}}fragment EntityParts on Entity{__typename id name description relationships{totalCount}...on Person{anonymous}...on Event{eventType:type status inferred}...on Dated{startDate endDate edtf datePrecision dateExpression}}fragment RelationshipParts on Relationship{id type as role inferred quantities{...QuantityParts}source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name ...on Person{anonymous}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}",
}

export const Ways: Operation<WaysQuery, WaysQueryVariables> = {
  name: 'Ways',
  text: "query Ways($from:ID!$to:ID!$maxLength:Int!$asOf:Date){paths(from:$from to:$to maxLength:$maxLength first:5 asOf:$asOf){nodes{id}relationships{id}}}",
}

export const BrowseCountries: ListOperation = {
  name: 'BrowseCountries',
  text: "query BrowseCountries($where:CountryWhere$orderBy:[CountryOrderBy!]$first:Int$after:String$last:Int$before:String$hasConflictsWhere:CountryWhere$speaksWhere:CountryWhere){page:countries(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{__typename id name description support{articles quotes}relationships{totalCount}claims{totalCount}statements{totalCount}}}hasConflicts:countries(where:$hasConflictsWhere first:0){counts(by:HAS_CONFLICTS){key count}}speaks:countries(where:$speaksWhere first:0){totalCount}}",
}

export const BrowseEvents: ListOperation = {
  name: 'BrowseEvents',
  text: "query BrowseEvents($where:EventWhere$orderBy:[EventOrderBy!]$first:Int$after:String$last:Int$before:String$typeWhere:EventWhere$statusWhere:EventWhere$inferredWhere:EventWhere$hasConflictsWhere:EventWhere){page:events(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{__typename id name description support{articles quotes}relationships{totalCount}claims{totalCount}type status inferred startDate endDate edtf datePrecision dateExpression}}type:events(where:$typeWhere first:0){counts(by:TYPE){key count}}status:events(where:$statusWhere first:0){counts(by:STATUS){key count}}inferred:events(where:$inferredWhere first:0){counts(by:INFERRED){key count}}hasConflicts:events(where:$hasConflictsWhere first:0){counts(by:HAS_CONFLICTS){key count}}}",
}

export const BrowseOrganizations: ListOperation = {
  name: 'BrowseOrganizations',
  text: "query BrowseOrganizations($where:OrganizationWhere$orderBy:[OrganizationOrderBy!]$first:Int$after:String$last:Int$before:String$kindWhere:OrganizationWhere$hasConflictsWhere:OrganizationWhere$speaksWhere:OrganizationWhere){page:organizations(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{__typename id name description support{articles quotes}relationships{totalCount}claims{totalCount}statements{totalCount}kind}}kind:organizations(where:$kindWhere first:0){counts(by:KIND){key count}}hasConflicts:organizations(where:$hasConflictsWhere first:0){counts(by:HAS_CONFLICTS){key count}}speaks:organizations(where:$speaksWhere first:0){totalCount}}",
}

export const BrowsePeople: ListOperation = {
  name: 'BrowsePeople',
  text: "query BrowsePeople($where:PersonWhere$orderBy:[PersonOrderBy!]$first:Int$after:String$last:Int$before:String$anonymousWhere:PersonWhere$groupWhere:PersonWhere$hasConflictsWhere:PersonWhere$speaksWhere:PersonWhere){page:people(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{__typename id name description support{articles quotes}relationships{totalCount}claims{totalCount}statements{totalCount}anonymous group}}anonymous:people(where:$anonymousWhere first:0){counts(by:ANONYMOUS){key count}}group:people(where:$groupWhere first:0){counts(by:GROUP){key count}}hasConflicts:people(where:$hasConflictsWhere first:0){counts(by:HAS_CONFLICTS){key count}}speaks:people(where:$speaksWhere first:0){totalCount}}",
}

export const BrowsePlaces: ListOperation = {
  name: 'BrowsePlaces',
  text: "query BrowsePlaces($where:PlaceWhere$orderBy:[PlaceOrderBy!]$first:Int$after:String$last:Int$before:String$kindWhere:PlaceWhere$hasConflictsWhere:PlaceWhere){page:places(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{__typename id name description support{articles quotes}relationships{totalCount}claims{totalCount}kind}}kind:places(where:$kindWhere first:0){counts(by:KIND){key count}}hasConflicts:places(where:$hasConflictsWhere first:0){counts(by:HAS_CONFLICTS){key count}}}",
}

export const BrowseTopics: ListOperation = {
  name: 'BrowseTopics',
  text: "query BrowseTopics($where:TopicWhere$orderBy:[TopicOrderBy!]$first:Int$after:String$last:Int$before:String$hasConflictsWhere:TopicWhere){page:topics(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{__typename id name description support{articles quotes}relationships{totalCount}claims{totalCount}}}hasConflicts:topics(where:$hasConflictsWhere first:0){counts(by:HAS_CONFLICTS){key count}}}",
}

export const BrowseWorks: ListOperation = {
  name: 'BrowseWorks',
  text: "query BrowseWorks($where:WorkWhere$orderBy:[WorkOrderBy!]$first:Int$after:String$last:Int$before:String$kindWhere:WorkWhere$hasConflictsWhere:WorkWhere$speaksWhere:WorkWhere){page:works(where:$where orderBy:$orderBy first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{__typename id name description support{articles quotes}relationships{totalCount}claims{totalCount}statements{totalCount}kind startDate endDate edtf datePrecision dateExpression}}kind:works(where:$kindWhere first:0){counts(by:KIND){key count}}hasConflicts:works(where:$hasConflictsWhere first:0){counts(by:HAS_CONFLICTS){key count}}speaks:works(where:$speaksWhere first:0){totalCount}}",
}

