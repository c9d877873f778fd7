/** The entries of a list whose length nobody says: passages, what they support, what a filter or a way follows from one node. */
export const ASSUMED_LIST = 10

/** What counts for a list that has to be looked through: how long it is, the graph alone knows. */
export const ASSUMED_SCAN = 100

/** Costs stop here, far beyond every limit: they stay exact whole numbers. */
const MOST = Number.MAX_SAFE_INTEGER

export const saturated = (cost: number): number => Math.min(cost, MOST)
