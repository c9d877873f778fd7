import { ENTITY } from './core.ts'
import type { InterfaceType, NodeType } from './Model.ts'

/** Whether something stands in the graph of relationships: a type of entity, or the interface of all of them. */
export const isEntity = (type: NodeType | InterfaceType): boolean =>
  type.name === ENTITY || (type.kind === 'node' && type.labels.includes(ENTITY))
