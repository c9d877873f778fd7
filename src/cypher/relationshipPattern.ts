import Cypher from '@neo4j/cypher-builder'
import type { Step } from '../plan/Plan.ts'
import type { Context } from './Context.ts'

/** Which relationships a pattern matches: those of one step, else those of some types, else all between entities. */
export interface Traversed {
  readonly step?: Step
  readonly types?: readonly string[] | null
}

/** The builder's word for each direction. */
export const DIRECTIONS = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const

/** The relationship of a pattern. */
export function relationshipPattern({ step, types }: Traversed, { relationships }: Context) {
  return step
    ? { type: step.relationship, direction: DIRECTIONS[step.direction] }
    : { type: unionOfTypes(types ?? relationships), direction: DIRECTIONS.BOTH }
}

/** `A|B`, as openCypher has it. The builder writes `(A|B)`, a label expression, which not every engine reads. */
export function unionOfTypes(types: readonly string[]): ReturnType<typeof Cypher.labelExpr.or> {
  const union = Cypher.labelExpr.or(...types)
  const getCypher: typeof union.getCypher = (environment) => union.getCypher(environment).slice(1, -1)
  return Object.assign(Object.create(union), { getCypher })
}
