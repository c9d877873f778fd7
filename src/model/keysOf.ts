import type { Model } from './Model.ts'
import { valueTypes } from './valueLinks.ts'

/** The labels whose nodes are looked up by id: every node type, every interface that is a label, and what is stored within properties. */
export function keysOf(model: Model): { label: string; property: string }[] {
  const { nodes, interfaces } = model
  return [...interfaces.keys(), ...nodes.keys(), ...valueTypes(model)].map((label) => ({ label, property: 'id' }))
}
