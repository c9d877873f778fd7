/** The entries of a list whose length nobody says: passages, what they support, what a filter follows, what is around an entity. */
export const ASSUMED_LIST = 10

/** The assumed length of a list that is scanned: its real length is not known before the statement runs. */
export const ASSUMED_SCAN = 100

/** How many times as many relationships there are of all kinds as there are of one. */
export const ASSUMED_KINDS = 25

/** How many times as many ties to passages and articles there are as there are relationships of one kind. */
export const ASSUMED_TIES = 15

/** The part of the relationships between entities that those of one type have. */
export const ASSUMED_SHARE = 0.15

/** What counts for a search: a word half typed is the beginning of many. */
export const ASSUMED_SEARCH = 1000

/** How many nodes a path continues to from an entity. It is more than most entities have, because paths pass through hubs. */
export const ASSUMED_FORKS = 20

/** Costs stop here, far beyond every limit: they stay exact whole numbers. */
const MOST = Number.MAX_SAFE_INTEGER

export const saturated = (cost: number): number => Math.min(cost, MOST)
