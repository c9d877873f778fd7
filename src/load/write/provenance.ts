import { CLAIM, DESCRIBED_IN, EVIDENCED_BY, FROM, REPORTED_IN } from '../../model/core.ts'
import type { Model } from '../../model/Model.ts'
import { nodeTypeOf } from '../../model/nodeTypeOf.ts'
import type { Edge } from './Part.ts'

/** What one article says of a node, as JSON of its `Facts`. */
export interface Description {
  readonly id: string
  readonly facts: string
}

/** A node, and a passage that speaks of it. */
export interface Passage {
  readonly id: string
  readonly evidence: string
}

/** The edges that tie everything to the article: they have no id and no evidence of their own. */
export function provenanceEdges(
  model: Model,
  article: string,
  descriptions: readonly Description[],
  passages: readonly Passage[],
  evidence: readonly string[],
): Edge[] {
  const edge = (type: string, source: string, target: string): Edge => ({ type, source, target, properties: {} })
  return [
    ...evidence.map((id) => edge(FROM, id, article)),
    ...descriptions.map(({ id, facts }) => ({ ...edge(DESCRIBED_IN, id, article), properties: { facts } })),
    ...descriptions
      .filter(({ id }) => nodeTypeOf(model, id)?.name === CLAIM)
      .map(({ id }) => edge(REPORTED_IN, id, article)),
    ...passages.map(({ id, evidence: passage }) => edge(EVIDENCED_BY, id, passage)),
  ]
}
