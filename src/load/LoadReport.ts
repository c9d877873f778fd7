/** What loading one bundle did to the graph, as somebody who asks it would see. */
export type LoadReport = Readonly<Record<Kind, Counts>>

/** What a load counts. */
export const KINDS = ['articles', 'entities', 'relationships', 'claims', 'evidence'] as const
/** One of the things that a load counts. */
export type Kind = (typeof KINDS)[number]

/** What a load did to things of a kind. */
export interface Counts {
  readonly created: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
}

const VERBS = ['created', 'changed', 'removed'] as const

/** `created 1 article, 12 entities; removed 1 relationship`, or `unchanged`. */
export function printReport(report: LoadReport): string {
  const parts = VERBS.flatMap((verb) => {
    const counts = KINDS.filter((kind) => report[kind][verb] > 0).map((kind) => count(kind, report[kind][verb]))
    return counts.length === 0 ? [] : [`${verb} ${counts.join(', ')}`]
  })
  return parts.length === 0 ? 'unchanged' : parts.join('; ')
}

const NAMES: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  articles: ['article', 'articles'],
  entities: ['entity', 'entities'],
  relationships: ['relationship', 'relationships'],
  claims: ['claim', 'claims'],
  evidence: ['passage', 'passages'],
}

const count = (kind: Kind, number: number): string => `${number} ${NAMES[kind][number === 1 ? 0 : 1]}`
