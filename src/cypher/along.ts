import Cypher from '@neo4j/cypher-builder'
import type { Step } from '../plan/Plan.ts'
import type { Context } from './Context.ts'

/** Along one kind of relationship, or along any between entities, or those of some kinds. */
export interface Hop {
  readonly step?: Step
  readonly types?: readonly string[] | null
}

const directions = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const

/** The relationship of a pattern. */
export function along({ step, types }: Hop, { relationships }: Context) {
  return step
    ? { type: step.relationship, direction: directions[step.direction] }
    : { type: anyOf(types ?? relationships), direction: 'undirected' as const }
}

/** `A|B`. The builder writes `(A|B)`, which the embedded engine does not read. */
export function anyOf(types: readonly string[]): ReturnType<typeof Cypher.labelExpr.or> {
  const union = Cypher.labelExpr.or(...types)
  const getCypher: typeof union.getCypher = (environment) => union.getCypher(environment).slice(1, -1)
  return Object.assign(Object.create(union), { getCypher })
}
