/** A passage of the article, in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A type of entity that drafts contain. */
export type EntityType = 'PERSON' | 'COUNTRY' | 'ORGANIZATION' | 'PLACE'

/** What an article says, as proposed by a finder. A person reviews it before it is loaded. */
export interface Draft {
  readonly text: string
  readonly anchor: Anchor | undefined
  readonly headline: string | undefined
  readonly entities: readonly DraftEntity[]
  readonly offices: readonly DraftOffice[]
  readonly claims: readonly DraftClaim[]
  readonly events: readonly DraftEvent[]
  readonly dates: readonly DraftDate[]
}

/** Who proposed a fact, where that is not the local finder only. */
export interface Proposal {
  readonly finder?: 'model' | 'both'
  /** What a reviewer must know of it, such as that a model quoted other words. */
  readonly note?: string
}

/** The day that `Monday` is counted from, and why this one. */
export interface Anchor {
  readonly day: string
  readonly basis: 'STATED' | 'DERIVED'
  readonly reason: string
}

/** An entity that a draft proposes. */
export interface DraftEntity extends Proposal {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2, of a country. */
  readonly iso2?: string
  /** A value of `OrganizationKind` or `PlaceKind`. */
  readonly kind?: string
  readonly description?: string
  /** True for somebody whom the article leaves unnamed. */
  readonly anonymous?: true
  readonly mentions: readonly Span[]
  /** From 0 to 1. */
  readonly confidence: number
  /** Entities of the graph that this one may be, the likeliest first. To choose one is to take its id. */
  readonly candidates?: readonly Candidate[]
}

/** An entity of the graph, and why it may be the one that the article means. */
export interface Candidate {
  readonly id: string
  readonly name: string
  /** `NAME`: the same name. `ALIAS`: a name of the one is an alias of the other. `CODE`: the same code. `SIMILAR`: more or fewer words. */
  readonly reason: 'NAME' | 'ALIAS' | 'CODE' | 'SIMILAR'
}

/** An office that a draft proposes for a person. */
export interface DraftOffice extends Proposal {
  readonly person: string
  readonly title: string
  /** A country or an organization; undefined where the article names none, so that it becomes a description only. */
  readonly target: string | undefined
  readonly evidence: Span
  readonly confidence: number
}

/** A claim that a draft proposes. */
export interface DraftClaim extends Proposal {
  readonly content: Span
  /** The words that report it: `said`. */
  readonly cue: Span
  readonly speech: 'DIRECT' | 'PARAPHRASE'
  readonly kind: string
  /** Id of an entity; undefined where nobody could be found. */
  readonly speaker: string | undefined
  /** The words for the speaker where the article reports the claim. */
  readonly speakerWords: Span | undefined
  /** The content and the words that say whose it is. */
  readonly evidence: readonly Span[]
  readonly confidence: number
}

/** An event that a draft proposes. */
export interface DraftEvent extends Proposal {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly status: 'OCCURRED' | 'PLANNED'
  /** The words for what happens: `signed an agreement`. */
  readonly trigger: Span
  readonly evidence: Span
  readonly date: DraftDate | undefined
  readonly place: string | undefined
  readonly participants: readonly string[]
  readonly confidence: number
}

/** A date in a text. */
export interface DraftDate extends Span {
  /** Undefined where it is relative to a day that is not known. */
  readonly edtf: string | undefined
  readonly basis: 'STATED' | 'RESOLVED'
}
