// Made by `npm run generate` from the files in operations/ and the schema. Edit those.
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
            { __typename: 'Topic' }
            & EndParts_Topic_Fragment
          )
          | (
            { __typename: 'Work' }
            & EndParts_Work_Fragment
          )
        > }> } } | null };

export type ArticleListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ArticleListQuery = { articles: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null, correctedBy: { totalCount: number } }> } };

export type ArticleTextQueryVariables = Exact<{
  id: string;
}>;


export type ArticleTextQuery = { article: { id: string, headline: string | null, publisher: string | null, author: string | null, url: string | null, publishedAt: string | null, dateAnchor: string | null, dateAnchorBasis: DateBasis, language: string, text: string } | null };

export type EntityFactsQueryVariables = Exact<{
  id: string;
}>;


export type EntityFactsQuery = { node:
    | { __typename: 'Article' }
    | { __typename: 'Evidence' }
    | { __typename: 'Claim' }
    | (
      { __typename: 'Country', aliases: Array<string>, iso2: string | null, demonym: string | null, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Country_Fragment
      & KindParts_Country_Fragment
    )
    | (
      { __typename: 'Event', aliases: Array<string>, startTime: string | null, endTime: string | null, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, quantities: Array<QuantityPartsFragment> }
      & EntityParts_Event_Fragment
      & KindParts_Event_Fragment
    )
    | (
      { __typename: 'Organization', aliases: Array<string>, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Organization_Fragment
      & KindParts_Organization_Fragment
    )
    | (
      { __typename: 'Person', aliases: Array<string>, anonymous: boolean, group: boolean, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Person_Fragment
      & KindParts_Person_Fragment
    )
    | (
      { __typename: 'Place', aliases: Array<string>, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment }
      & EntityParts_Place_Fragment
      & KindParts_Place_Fragment
    )
    | { __typename: 'Relationship' }
    | (
      { __typename: 'Topic', aliases: Array<string>, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment }
      & EntityParts_Topic_Fragment
      & KindParts_Topic_Fragment
    )
    | (
      { __typename: 'Work', aliases: Array<string>, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Work_Fragment
      & KindParts_Work_Fragment
    )
   | null, timeline: { dated: EventPageFragment, undated: EventPageFragment } };

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

type EntityParts_Person_Fragment = { __typename: 'Person', id: string, name: string, description: string | null, relationships: { totalCount: number } };

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

type EndParts_Person_Fragment = { __typename: 'Person', id: string, name: string };

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
  text: "query ArticleFacts($id:ID!$after:String){article(id:$id){id evidence(first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id start end supports{__typename ...EndParts ...on Relationship{id type as role inferred source{...EndParts}target{...EndParts}}...on Claim{id content kind attribution speakers{nodes{...EndParts}}}}}}}}fragment EndParts on Entity{__typename id name}",
}

export const ArticleList: Operation<ArticleListQuery, ArticleListQueryVariables> = {
  name: 'ArticleList',
  text: "query ArticleList($after:String){articles(first:50 after:$after orderBy:[{publishedOn:DESC}]){totalCount pageInfo{hasNextPage endCursor}nodes{id headline publisher publishedAt publishedOn correctedBy(first:1){totalCount}}}}",
}

export const ArticleText: Operation<ArticleTextQuery, ArticleTextQueryVariables> = {
  name: 'ArticleText',
  text: "query ArticleText($id:ID!){article(id:$id){id headline publisher author url publishedAt dateAnchor dateAnchorBasis language text}}",
}

export const EntityFacts: Operation<EntityFactsQuery, EntityFactsQueryVariables> = {
  name: 'EntityFacts',
  text: "query EntityFacts($id:ID!){node(id:$id){__typename ...on Entity{...EntityParts ...KindParts aliases support{articles}conflicts(first:10){field readings{value article{id headline publisher publishedAt publishedOn}}}externalIds{scheme value url}facts:relationships(first:50){...RelationshipPage}claims(first:25){...ClaimPage}evidence(first:25){...EvidencePage}}...on Person{anonymous group statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Country{iso2 demonym statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Organization{statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Work{statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Event{startTime endTime quantities{...QuantityParts}}}timeline(of:[$id]){dated(first:25){...EventPage}undated(first:25){...EventPage}}}fragment EntityParts on Entity{__typename id name description relationships{totalCount}...on Event{eventType:type status inferred}...on Dated{startDate endDate edtf datePrecision dateExpression}}fragment KindParts on Entity{__typename ...on Event{eventType:type}...on Organization{organizationKind:kind}...on Place{placeKind:kind}...on Work{workKind:kind}}fragment RelationshipPage on RelationshipConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...RelationshipParts evidence(first:10){...EvidencePage}}}fragment RelationshipParts on Relationship{id type as role inferred quantities{...QuantityParts}source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts article{correctedBy(first:1){nodes{id}}}}}fragment ClaimPage on EntityClaimsConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}fragment ContestedClaim on Claim{...ClaimParts via{nodes{...EndParts}}madeAt{...EndParts}contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speech placement startDate endDate edtf datePrecision dateExpression quantities{...QuantityParts}speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment EventPage on EventConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...EventParts}}fragment EventParts on Event{id name eventType:type status startDate endDate edtf datePrecision dateExpression}",
}

export const Held: Operation<HeldQuery, HeldQueryVariables> = {
  name: 'Held',
  text: "query Held($ids:[ID!]!$asOf:Date!){entities(first:100 where:{id:{in:$ids}}){nodes{id relationships(asOf:$asOf){totalCount}}}}",
}

export const MoreClaims: Operation<MoreClaimsQuery, MoreClaimsQueryVariables> = {
  name: 'MoreClaims',
  text: "query MoreClaims($id:ID!$after:String!){node(id:$id){...on Entity{claims(first:50 after:$after){...ClaimPage}}}}fragment ClaimPage on EntityClaimsConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}fragment ContestedClaim on Claim{...ClaimParts via{nodes{...EndParts}}madeAt{...EndParts}contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speech placement startDate endDate edtf datePrecision dateExpression quantities{...QuantityParts}speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}",
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
  text: "query MoreRelationships($id:ID!$after:String!){node(id:$id){...on Entity{facts:relationships(first:50 after:$after){...RelationshipPage}}}}fragment RelationshipPage on RelationshipConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...RelationshipParts evidence(first:10){...EvidencePage}}}fragment RelationshipParts on Relationship{id type as role inferred quantities{...QuantityParts}source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts article{correctedBy(first:1){nodes{id}}}}}",
}

export const MoreStatements: Operation<MoreStatementsQuery, MoreStatementsQueryVariables> = {
  name: 'MoreStatements',
  text: "query MoreStatements($id:ID!$after:String!){node(id:$id){...on Person{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Work{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Country{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Organization{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}}}fragment ContestedClaim on Claim{...ClaimParts via{nodes{...EndParts}}madeAt{...EndParts}contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speech placement startDate endDate edtf datePrecision dateExpression quantities{...QuantityParts}speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}",
}

export const MoreUndated: Operation<MoreUndatedQuery, MoreUndatedQueryVariables> = {
  name: 'MoreUndated',
  text: "query MoreUndated($id:ID!$after:String!){timeline(of:[$id]){undated(first:50 after:$after){...EventPage}}}fragment EventPage on EventConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...EventParts}}fragment EventParts on Event{id name eventType:type status startDate endDate edtf datePrecision dateExpression}",
}

export const Nearest: Operation<NearestQuery, NearestQueryVariables> = {
  name: 'Nearest',
  text: "query Nearest($first:String!$second:String!$third:String!){first:search(query:$first first:10){nodes{...EndParts aliases description}}second:search(query:$second first:10){nodes{...EndParts aliases description}}third:search(query:$third first:10){nodes{...EndParts aliases description}}}fragment EndParts on Entity{__typename id name}",
}

export const RelationshipFacts: Operation<RelationshipFactsQuery, RelationshipFactsQueryVariables> = {
  name: 'RelationshipFacts',
  text: "query RelationshipFacts($id:ID!){node(id:$id){__typename ...on Relationship{...RelationshipParts evidence(first:10){...EvidencePage}}}}fragment RelationshipParts on Relationship{id type as role inferred quantities{...QuantityParts}source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts article{correctedBy(first:1){nodes{id}}}}}",
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
  text: "query Suggest($query:String!){search(query:$query first:8){nodes{...EndParts aliases description}totalCount}}fragment EndParts on Entity{__typename id name}",
}

export const Surroundings: Operation<SurroundingsQuery, SurroundingsQueryVariables> = {
  name: 'Surroundings',
  text: "query Surroundings($of:[ID!]!$first:Int!$among:[ID!]$asOf:Date){neighborhood(of:$of depth:1 first:$first among:$among asOf:$asOf){nodes{...EntityParts}relationships{...RelationshipParts}omitted}}fragment EntityParts on Entity{__typename id name description relationships{totalCount}...on Event{eventType:type status inferred}...on Dated{startDate endDate edtf datePrecision dateExpression}}fragment RelationshipParts on Relationship{id type as role inferred quantities{...QuantityParts}source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment QuantityParts on Quantity{value low high unit approximate expression}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn}}",
}

export const Ways: Operation<WaysQuery, WaysQueryVariables> = {
  name: 'Ways',
  text: "query Ways($from:ID!$to:ID!$maxLength:Int!$asOf:Date){paths(from:$from to:$to maxLength:$maxLength first:5 asOf:$asOf){nodes{id}relationships{id}}}",
}

