import { GRAPH_VERSION, REFERRED } from './core.ts'
import type { Model } from './Model.ts'
import { valueTypes } from './valueLinks.ts'

/**
 * The labels whose nodes are looked up by id: every node type, every interface that is a label, what is stored within properties,
 * what articles refer to, and the version of the graph.
 */
export function keysOf(model: Model): { label: string; property: string }[] {
  const labels = [...model.interfaces.keys(), ...model.nodes.keys(), ...valueTypes(model), REFERRED, GRAPH_VERSION]
  return labels.map((label) => ({ label, property: 'id' }))
}
