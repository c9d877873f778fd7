// Made by `npm run generate` from schema/. Edit that.
/** By the name of the type: what the ids of its entities begin with, and what one and many of them are called, their shape, and the field of `KindParts` that has their kind. */
export const ENTITY_WORDS = {
  "Country": {
    "prefix": "country",
    "one": "country",
    "many": "Countries",
    "shape": "SQUARE",
    "kind": null
  },
  "Event": {
    "prefix": "event",
    "one": "event",
    "many": "Events",
    "shape": "DIAMOND",
    "kind": "eventType"
  },
  "Organization": {
    "prefix": "organization",
    "one": "organization",
    "many": "Organizations",
    "shape": "HEXAGON",
    "kind": "organizationKind"
  },
  "Person": {
    "prefix": "person",
    "one": "person",
    "many": "People",
    "shape": "CIRCLE",
    "kind": null
  },
  "Place": {
    "prefix": "place",
    "one": "place",
    "many": "Places",
    "shape": "TRIANGLE",
    "kind": "placeKind"
  },
  "Topic": {
    "prefix": "topic",
    "one": "topic",
    "many": "Topics",
    "shape": "STAR",
    "kind": null
  },
  "Work": {
    "prefix": "work",
    "one": "work",
    "many": "Works",
    "shape": "PAGE",
    "kind": "workKind"
  }
} as const

/** How pages name the values of enums; an empty text is left out. */
export const LABELS = {
  "ClaimKind": {
    "ASSERTION": "Says",
    "COMMITMENT": "Promises",
    "GOAL": "Aims",
    "POSSIBILITY": "Thinks possible",
    "DENIAL": "Denies",
    "ACCUSATION": "Accusation",
    "THREAT": "Threatens",
    "DEMAND": "Demands",
    "OPINION": "Judges",
    "EXPECTATION": "Expects",
    "REFUSAL": "Declines"
  },
  "Attribution": {
    "NARRATOR": "in the article’s own voice",
    "NAMED": "named source",
    "UNNAMED": "unnamed source",
    "HEADLINE": "from a headline or teaser"
  },
  "Speech": {
    "DIRECT": "in their own words",
    "PARAPHRASE": "in the article’s words"
  },
  "Placement": {
    "BODY": "",
    "HEADLINE": "in a headline",
    "TEASER": "in a teaser"
  },
  "EventStatus": {
    "OCCURRED": "",
    "ONGOING": "ongoing",
    "PLANNED": "planned",
    "CANCELLED": "cancelled",
    "HEADLINE_ONLY": "known only from a headline"
  },
  "ParticipantRole": {
    "AGENT": "agent",
    "TARGET": "target",
    "VICTIM": "victim",
    "BENEFICIARY": "beneficiary",
    "SPEAKER": "speaker",
    "AUDIENCE": "audience",
    "HOST": "host",
    "GUEST": "guest",
    "PARTY": "party",
    "WITNESS": "witness",
    "INSTRUMENT": "instrument",
    "SUBJECT": "subject",
    "OTHER": "other"
  }
} as const

/** What the ids of articles begin with. */
export const ARTICLE_PREFIX = "article"

/** What each kind of relationship says, from its source to its target, and what stands over those that point at an entity. */
export const RELATIONSHIP_WORDS = {
  "ABOUT_TOPIC": {
    "verb": "is on the topic of",
    "inverse": "on this topic",
    "withRole": "is on the topic of … ({role})",
    "symmetric": false
  },
  "BELONGS_TO": {
    "verb": "belongs to",
    "inverse": "belonging to it",
    "withRole": "belongs to … ({role})",
    "symmetric": false
  },
  "CAUSED": {
    "verb": "brought about",
    "inverse": "brought about by",
    "withRole": "brought about … ({role})",
    "symmetric": false
  },
  "CONCERNS": {
    "verb": "is about",
    "inverse": "events about it",
    "withRole": "is about … ({role})",
    "symmetric": false
  },
  "CONTROLS": {
    "verb": "controls",
    "inverse": "controlled by",
    "withRole": "controls … ({role})",
    "symmetric": false
  },
  "COOPERATES_WITH": {
    "verb": "cooperates with",
    "inverse": "cooperates with",
    "withRole": "cooperates with … ({role})",
    "symmetric": true
  },
  "HOLDS_OFFICE": {
    "verb": "holds office in",
    "inverse": "holding office in it",
    "withRole": "is {role} of",
    "symmetric": false
  },
  "ISSUED": {
    "verb": "issued",
    "inverse": "issued by",
    "withRole": "issued … ({role})",
    "symmetric": false
  },
  "LINKED_TO": {
    "verb": "is linked to",
    "inverse": "linked to it",
    "withRole": "is linked to … ({role})",
    "symmetric": false
  },
  "LOCATED_IN": {
    "verb": "lies in",
    "inverse": "lying in it",
    "withRole": "lies in … ({role})",
    "symmetric": false
  },
  "MEMBER_OF": {
    "verb": "is a member of",
    "inverse": "members",
    "withRole": "is {role} of",
    "symmetric": false
  },
  "OPERATES_IN": {
    "verb": "operates in",
    "inverse": "operating there",
    "withRole": "operates in … ({role})",
    "symmetric": false
  },
  "OPPOSES": {
    "verb": "opposes",
    "inverse": "opposed by",
    "withRole": "opposes … ({role})",
    "symmetric": false
  },
  "PARTICIPATED_IN": {
    "verb": "took part in",
    "inverse": "taking part",
    "withRole": "took part in … as {role}",
    "symmetric": false
  },
  "PART_OF": {
    "verb": "is part of",
    "inverse": "parts",
    "withRole": "is part of … ({role})",
    "symmetric": false
  },
  "PRECEDED": {
    "verb": "came before",
    "inverse": "came after",
    "withRole": "came before … ({role})",
    "symmetric": false
  },
  "PRODUCED": {
    "verb": "produced",
    "inverse": "came from",
    "withRole": "produced … ({role})",
    "symmetric": false
  },
  "SUPPORTS": {
    "verb": "supports",
    "inverse": "supported by",
    "withRole": "supports … ({role})",
    "symmetric": false
  },
  "TOOK_PLACE_IN": {
    "verb": "took place in",
    "inverse": "events there",
    "withRole": "took place in … ({role})",
    "symmetric": false
  }
} as const
