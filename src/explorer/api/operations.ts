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
  /** Somebody binds themselves to do something. */
  | 'COMMITMENT'
  /** Something is said not to be so. */
  | 'DENIAL'
  /** Somebody is said to have done wrong. It is not the deed. */
  | 'ACCUSATION'
  /** Harm is announced. */
  | 'THREAT'
  /** Somebody is told to do something. */
  | 'DEMAND'
  /** Something is judged. */
  | 'OPINION'
  /** Something is said to be coming. */
  | 'EXPECTATION'
  /** Somebody declines to do or to answer something. */
  | 'REFUSAL';

/** Whose word a claim rests on. */
export type Attribution =
  /** The article's own voice. */
  | 'NARRATOR'
  /** Somebody or something named. */
  | 'NAMED'
  /** Somebody whom the article leaves unnamed. */
  | 'UNNAMED'
  /** A headline or a teaser. */
  | 'HEADLINE';

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
  /** Several sides agree on something. */
  | 'AGREEMENT'
  /** Something is made known by whoever decides it. */
  | 'ANNOUNCEMENT'
  /** One act of violence, or a run of them. */
  | 'ATTACK'
  /** Somebody speaks to journalists. */
  | 'BRIEFING'
  /** An organization, or its resistance, gives way. */
  | 'COLLAPSE'
  /** Somebody is interviewed by a news organization. */
  | 'INTERVIEW'
  /** A court, a prosecutor or a parliament acts on the law. */
  | 'LEGAL_ACTION'
  /** People meet and speak. */
  | 'MEETING'
  /** Forces are deployed with a task. */
  | 'MISSION'
  /** People move from one country or region to another in numbers. */
  | 'MOVEMENT'
  /** An armed force advances and takes ground. */
  | 'OFFENSIVE'
  /** Something is published on a social network. */
  | 'POST'
  /** A statement is issued, by one side or by several together. */
  | 'STATEMENT'
  /** Delegations or experts negotiate. */
  | 'TALKS'
  /** A task, an office or a state of things passes into another. */
  | 'TRANSITION'
  /** Somebody travels to see another country or organization. */
  | 'VISIT'
  /** Any other. */
  | 'OTHER';

/** Whether an event has happened, as far as its articles tell. */
export type EventStatus =
  /** It has happened, or has begun to. */
  | 'OCCURRED'
  /** It is announced or intended; the articles do not tell of it as done. */
  | 'PLANNED'
  /** Known from a headline or a teaser alone. */
  | 'HEADLINE_ONLY';

/** What kind of organization it is. */
export type OrganizationKind =
  /** A government, or a part of one. */
  | 'GOVERNMENT'
  /** The armed forces of a country, or of an alliance. */
  | 'MILITARY'
  /** An armed group that is no country's armed forces. */
  | 'ARMED_GROUP'
  /** A newspaper, a broadcaster, an agency, or a part of one. */
  | 'MEDIA'
  /** A court of law. */
  | 'COURT'
  /** Any other. */
  | 'OTHER';

/** What kind of place it is. */
export type PlaceKind =
  /** A building, or a room in one. */
  | 'BUILDING'
  /** A city or a town. */
  | 'CITY'
  /** A base, a plant, a port, or the like. */
  | 'FACILITY'
  /** A part of a country or of several that is not a state of a federation. */
  | 'REGION'
  /** A state of a federation. */
  | 'STATE'
  /** Any other. */
  | 'OTHER';

/** The kinds of relationship between entities: a closed vocabulary. */
export type RelationshipType =
  /** An organization belongs to a country, or acts for it. */
  | 'BELONGS_TO'
  /** An event brought another about, in the article's own voice. */
  | 'CAUSED'
  /** An event is about something: what an agreement settles, what an announcement announces. */
  | 'CONCERNS'
  /** An organization or a country holds a place. */
  | 'CONTROLS'
  /** Two work together. It has no direction, and its role applies to both: the source is the one with the smaller id. */
  | 'COOPERATES_WITH'
  /** Somebody holds an office in a country or an organization; the edge has the title. */
  | 'HOLDS_OFFICE'
  /** An article ties the two together without saying how: `Iran-linked`. */
  | 'LINKED_TO'
  /** A place lies in a larger place or in a country. */
  | 'LOCATED_IN'
  /** Somebody belongs to an organization; the edge has the role. */
  | 'MEMBER_OF'
  /** An organization is active in a country or a place; the edge has the role. */
  | 'OPERATES_IN'
  /** One stands or fights against another, in the article's own voice. */
  | 'OPPOSES'
  /** Somebody or something took part in an event; the edge has the role: `host`, `speaker`, `target`. */
  | 'PARTICIPATED_IN'
  /** An organization is part of a larger one, or an event of a larger one. */
  | 'PART_OF'
  /** The article puts one event before another. */
  | 'PRECEDED'
  /** One helps, backs or favours another, in the article's own voice; the edge says how. */
  | 'SUPPORTS'
  /** An event took place in a place or a country. */
  | 'TOOK_PLACE_IN';

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
          | { __typename: 'Relationship', id: string, type: RelationshipType, role: string | null, source:
              | EndParts_Country_Fragment
              | EndParts_Event_Fragment
              | EndParts_Organization_Fragment
              | EndParts_Person_Fragment
              | EndParts_Place_Fragment
            , target:
              | EndParts_Country_Fragment
              | EndParts_Event_Fragment
              | EndParts_Organization_Fragment
              | EndParts_Person_Fragment
              | EndParts_Place_Fragment
             }
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
    )
    | (
      { __typename: 'Event', aliases: Array<string>, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment }
      & EntityParts_Event_Fragment
    )
    | (
      { __typename: 'Organization', aliases: Array<string>, organizationKind: OrganizationKind, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Organization_Fragment
    )
    | (
      { __typename: 'Person', aliases: Array<string>, anonymous: boolean, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment, statements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> } }
      & EntityParts_Person_Fragment
    )
    | (
      { __typename: 'Place', aliases: Array<string>, placeKind: PlaceKind, support: { articles: number }, conflicts: Array<{ field: string, readings: Array<{ value: string, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null } }> }>, externalIds: Array<{ scheme: string, value: string, url: string | null }>, facts: RelationshipPageFragment, claims: ClaimPageFragment, evidence: EvidencePageFragment }
      & EntityParts_Place_Fragment
    )
    | { __typename: 'Relationship' }
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
          , target:
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
           }
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
    >, relationships: Array<{ id: string }> }> };

export type RelationshipPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<(
    { evidence: EvidencePageFragment }
    & RelationshipPartsFragment
  )> };

export type ContestedClaimFragment = (
  { contradicts: { totalCount: number, nodes: Array<ClaimPartsFragment> } }
  & ClaimPartsFragment
);

export type ClaimPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<ContestedClaimFragment> };

export type EventPageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<EventPartsFragment> };

export type EvidencePageFragment = { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<PassagePartsFragment> };

type EntityParts_Country_Fragment = { __typename: 'Country', id: string, name: string, description: string | null, relationships: { totalCount: number } };

type EntityParts_Event_Fragment = { __typename: 'Event', status: EventStatus, startDate: string | null, endDate: string | null, edtf: string | null, datePrecision: DatePrecision, dateExpression: string | null, id: string, name: string, description: string | null, eventType: EventType, relationships: { totalCount: number } };

type EntityParts_Organization_Fragment = { __typename: 'Organization', id: string, name: string, description: string | null, relationships: { totalCount: number } };

type EntityParts_Person_Fragment = { __typename: 'Person', id: string, name: string, description: string | null, relationships: { totalCount: number } };

type EntityParts_Place_Fragment = { __typename: 'Place', id: string, name: string, description: string | null, relationships: { totalCount: number } };

export type EntityPartsFragment =
  | EntityParts_Country_Fragment
  | EntityParts_Event_Fragment
  | EntityParts_Organization_Fragment
  | EntityParts_Person_Fragment
  | EntityParts_Place_Fragment
;

type EndParts_Country_Fragment = { __typename: 'Country', id: string, name: string };

type EndParts_Event_Fragment = { __typename: 'Event', id: string, name: string };

type EndParts_Organization_Fragment = { __typename: 'Organization', id: string, name: string };

type EndParts_Person_Fragment = { __typename: 'Person', id: string, name: string };

type EndParts_Place_Fragment = { __typename: 'Place', id: string, name: string };

export type EndPartsFragment =
  | EndParts_Country_Fragment
  | EndParts_Event_Fragment
  | EndParts_Organization_Fragment
  | EndParts_Person_Fragment
  | EndParts_Place_Fragment
;

export type PassagePartsFragment = { id: string, quote: string, start: number, end: number, article: { id: string, headline: string | null, publisher: string | null, publishedAt: string | null, publishedOn: string | null, correctedBy: { totalCount: number } } };

export type RelationshipPartsFragment = { id: string, type: RelationshipType, role: string | null, startDate: string | null, endDate: string | null, edtf: string | null, datePrecision: DatePrecision, dateExpression: string | null, source:
    | EndParts_Country_Fragment
    | EndParts_Event_Fragment
    | EndParts_Organization_Fragment
    | EndParts_Person_Fragment
    | EndParts_Place_Fragment
  , target:
    | EndParts_Country_Fragment
    | EndParts_Event_Fragment
    | EndParts_Organization_Fragment
    | EndParts_Person_Fragment
    | EndParts_Place_Fragment
  , evidence: { totalCount: number, nodes: Array<PassagePartsFragment> } };

export type ClaimPartsFragment = { id: string, content: string, kind: ClaimKind, attribution: Attribution, speakers: { nodes: Array<
      | EndParts_Country_Fragment
      | EndParts_Event_Fragment
      | EndParts_Organization_Fragment
      | EndParts_Person_Fragment
      | EndParts_Place_Fragment
    > }, subjects: { nodes: Array<
      | EndParts_Country_Fragment
      | EndParts_Event_Fragment
      | EndParts_Organization_Fragment
      | EndParts_Person_Fragment
      | EndParts_Place_Fragment
    > }, evidence: { nodes: Array<PassagePartsFragment> } };

export type EventPartsFragment = { id: string, name: string, status: EventStatus, startDate: string | null, endDate: string | null, edtf: string | null, datePrecision: DatePrecision, dateExpression: string | null, eventType: EventType };

export const ArticleFacts: Operation<ArticleFactsQuery, ArticleFactsQueryVariables> = {
  name: 'ArticleFacts',
  text: "query ArticleFacts($id:ID!$after:String){article(id:$id){id evidence(first:100 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id start end supports{__typename ...EndParts ...on Relationship{id type role source{...EndParts}target{...EndParts}}...on Claim{id content kind attribution speakers{nodes{...EndParts}}}}}}}}fragment EndParts on Entity{__typename id name}",
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
  text: "query EntityFacts($id:ID!){node(id:$id){__typename ...on Entity{...EntityParts aliases support{articles}conflicts(first:10){field readings{value article{id headline publisher publishedAt publishedOn}}}externalIds{scheme value url}facts:relationships(first:50){...RelationshipPage}claims(first:25){...ClaimPage}evidence(first:25){...EvidencePage}}...on Person{anonymous statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Country{iso2 demonym statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Organization{organizationKind:kind statements(first:25){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Place{placeKind:kind}}timeline(of:[$id]){dated(first:25){...EventPage}undated(first:25){...EventPage}}}fragment EntityParts on Entity{__typename id name description relationships{totalCount}...on Event{eventType:type status startDate endDate edtf datePrecision dateExpression}}fragment RelationshipPage on RelationshipConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...RelationshipParts evidence(first:10){...EvidencePage}}}fragment RelationshipParts on Relationship{id type role source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn correctedBy(first:1){totalCount}}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts}}fragment ClaimPage on EntityClaimsConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}fragment ContestedClaim on Claim{...ClaimParts contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment EventPage on EventConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...EventParts}}fragment EventParts on Event{id name eventType:type status startDate endDate edtf datePrecision dateExpression}",
}

export const Held: Operation<HeldQuery, HeldQueryVariables> = {
  name: 'Held',
  text: "query Held($ids:[ID!]!$asOf:Date!){entities(first:100 where:{id:{in:$ids}}){nodes{id relationships(asOf:$asOf){totalCount}}}}",
}

export const MoreClaims: Operation<MoreClaimsQuery, MoreClaimsQueryVariables> = {
  name: 'MoreClaims',
  text: "query MoreClaims($id:ID!$after:String!){node(id:$id){...on Entity{claims(first:50 after:$after){...ClaimPage}}}}fragment ClaimPage on EntityClaimsConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}fragment ContestedClaim on Claim{...ClaimParts contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn correctedBy(first:1){totalCount}}}",
}

export const MoreDated: Operation<MoreDatedQuery, MoreDatedQueryVariables> = {
  name: 'MoreDated',
  text: "query MoreDated($id:ID!$after:String!){timeline(of:[$id]){dated(first:50 after:$after){...EventPage}}}fragment EventPage on EventConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...EventParts}}fragment EventParts on Event{id name eventType:type status startDate endDate edtf datePrecision dateExpression}",
}

export const MoreEvidence: Operation<MoreEvidenceQuery, MoreEvidenceQueryVariables> = {
  name: 'MoreEvidence',
  text: "query MoreEvidence($id:ID!$after:String!){node(id:$id){...on Evidenced{evidence(first:50 after:$after){...EvidencePage}}}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts}}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn correctedBy(first:1){totalCount}}}",
}

export const MoreRelationships: Operation<MoreRelationshipsQuery, MoreRelationshipsQueryVariables> = {
  name: 'MoreRelationships',
  text: "query MoreRelationships($id:ID!$after:String!){node(id:$id){...on Entity{facts:relationships(first:50 after:$after){...RelationshipPage}}}}fragment RelationshipPage on RelationshipConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...RelationshipParts evidence(first:10){...EvidencePage}}}fragment RelationshipParts on Relationship{id type role source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn correctedBy(first:1){totalCount}}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts}}",
}

export const MoreStatements: Operation<MoreStatementsQuery, MoreStatementsQueryVariables> = {
  name: 'MoreStatements',
  text: "query MoreStatements($id:ID!$after:String!){node(id:$id){...on Person{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Country{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}...on Organization{statements(first:50 after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{...ContestedClaim}}}}}fragment ContestedClaim on Claim{...ClaimParts contradicts(first:5){totalCount nodes{...ClaimParts}}}fragment ClaimParts on Claim{id content kind attribution speakers{nodes{...EndParts}}subjects{nodes{...EndParts}}evidence(first:10){nodes{...PassageParts}}}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn correctedBy(first:1){totalCount}}}",
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
  text: "query RelationshipFacts($id:ID!){node(id:$id){__typename ...on Relationship{...RelationshipParts evidence(first:10){...EvidencePage}}}}fragment RelationshipParts on Relationship{id type role source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn correctedBy(first:1){totalCount}}}fragment EvidencePage on EvidenceConnection{totalCount pageInfo{hasNextPage endCursor}nodes{...PassageParts}}",
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
  text: "query Surroundings($of:[ID!]!$first:Int!$among:[ID!]$asOf:Date){neighborhood(of:$of depth:1 first:$first among:$among asOf:$asOf){nodes{...EntityParts}relationships{...RelationshipParts}omitted}}fragment EntityParts on Entity{__typename id name description relationships{totalCount}...on Event{eventType:type status startDate endDate edtf datePrecision dateExpression}}fragment RelationshipParts on Relationship{id type role source{...EndParts}target{...EndParts}startDate endDate edtf datePrecision dateExpression evidence(first:10){totalCount nodes{...PassageParts}}}fragment EndParts on Entity{__typename id name}fragment PassageParts on Evidence{id quote start end article{id headline publisher publishedAt publishedOn correctedBy(first:1){totalCount}}}",
}

export const Ways: Operation<WaysQuery, WaysQueryVariables> = {
  name: 'Ways',
  text: "query Ways($from:ID!$to:ID!$maxLength:Int!$asOf:Date){paths(from:$from to:$to maxLength:$maxLength first:5 asOf:$asOf){nodes{id}relationships{id}}}",
}

