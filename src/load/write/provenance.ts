import { CLAIM, COVERS, DESCRIBED_IN, EVIDENCED_BY, FROM, REPORTED_IN } from '../../model/core.ts'
import type { Properties } from '../../model/Facts.ts'
import { nodeTypeOf } from '../../model/ids.ts'
import type { Model } from '../../model/Model.ts'
import { createEdge, type Edge } from './Part.ts'

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

/** Where an article keeps the ids of the topics that it is about. */
export const TOPICS = 'topics'

/** The edges that tie everything to the article: they have no id and no evidence of their own. */
export function provenanceEdges(
  model: Model,
  article: string,
  properties: Properties,
  descriptions: readonly Description[],
  passages: readonly Passage[],
  evidence: readonly string[],
): Edge[] {
  return [
    ...evidence.map((id) => createEdge(FROM, id, article, {})),
    ...[properties[TOPICS] ?? []].flat().map((id) => createEdge(COVERS, article, String(id), {})),
    ...descriptions.map(({ id, facts }) => createEdge(DESCRIBED_IN, id, article, { facts })),
    ...descriptions
      .filter(({ id }) => nodeTypeOf(model, id)?.name === CLAIM)
      .map(({ id }) => createEdge(REPORTED_IN, id, article, {})),
    ...passages.map(({ id, evidence: passage }) => createEdge(EVIDENCED_BY, id, passage, {})),
  ]
}
