// Made by `npm run generate` from schema/. Edit that.
/** By the name of the type: what the ids of its entities begin with, and what one and many of them are called. */
export const ENTITY_WORDS = {
  "Country": {
    "prefix": "country",
    "one": "country",
    "many": "Countries"
  },
  "Event": {
    "prefix": "event",
    "one": "event",
    "many": "Events"
  },
  "Organization": {
    "prefix": "organization",
    "one": "organization",
    "many": "Organizations"
  },
  "Person": {
    "prefix": "person",
    "one": "person",
    "many": "People"
  },
  "Place": {
    "prefix": "place",
    "one": "place",
    "many": "Places"
  }
} as const

/** What the ids of articles begin with. */
export const ARTICLE_PREFIX = "article"

/** What each kind of relationship says, from its source to its target, and what stands over those that point at an entity. */
export const RELATIONSHIP_WORDS = {
  "BELONGS_TO": {
    "verb": "belongs to",
    "inverse": "belonging to it",
    "symmetric": false
  },
  "CAUSED": {
    "verb": "brought about",
    "inverse": "brought about by",
    "symmetric": false
  },
  "CONCERNS": {
    "verb": "is about",
    "inverse": "events about it",
    "symmetric": false
  },
  "CONTROLS": {
    "verb": "controls",
    "inverse": "controlled by",
    "symmetric": false
  },
  "COOPERATES_WITH": {
    "verb": "cooperates with",
    "inverse": "cooperates with",
    "symmetric": true
  },
  "HOLDS_OFFICE": {
    "verb": "holds office in",
    "inverse": "holding office in it",
    "symmetric": false
  },
  "LINKED_TO": {
    "verb": "is linked to",
    "inverse": "linked to it",
    "symmetric": false
  },
  "LOCATED_IN": {
    "verb": "lies in",
    "inverse": "lying in it",
    "symmetric": false
  },
  "MEMBER_OF": {
    "verb": "is a member of",
    "inverse": "members",
    "symmetric": false
  },
  "OPERATES_IN": {
    "verb": "operates in",
    "inverse": "operating there",
    "symmetric": false
  },
  "OPPOSES": {
    "verb": "opposes",
    "inverse": "opposed by",
    "symmetric": false
  },
  "PARTICIPATED_IN": {
    "verb": "took part in",
    "inverse": "taking part",
    "symmetric": false
  },
  "PART_OF": {
    "verb": "is part of",
    "inverse": "parts",
    "symmetric": false
  },
  "PRECEDED": {
    "verb": "came before",
    "inverse": "came after",
    "symmetric": false
  },
  "SUPPORTS": {
    "verb": "supports",
    "inverse": "supported by",
    "symmetric": false
  },
  "TOOK_PLACE_IN": {
    "verb": "took place in",
    "inverse": "events there",
    "symmetric": false
  }
} as const
