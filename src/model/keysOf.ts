import { REFERRED } from './core.ts'
import type { Model } from './Model.ts'
import { valueTypes } from './valueLinks.ts'

/**
 * The labels whose nodes are looked up by id: every node type, every interface that is a label, what is stored within properties, and
 * what articles refer to.
 */
export function keysOf(model: Model): { label: string; property: string }[] {
  const labels = [...model.interfaces.keys(), ...model.nodes.keys(), ...valueTypes(model), REFERRED]
  return labels.map((label) => ({ label, property: 'id' }))
}
