import type { Model, NodeType } from './Model.ts'

/** The type of the node that an id names, by what stands before its colon. */
export function nodeTypeOf(model: Model, id: string): NodeType | undefined {
  const prefix = id.slice(0, id.indexOf(':'))
  for (const type of model.nodes.values()) {
    if (type.prefix === prefix) return type
  }
  return undefined
}
