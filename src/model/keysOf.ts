import type { Model } from './Model.ts'

/** The labels whose nodes are looked up by id: every node type and every interface that is a label. */
export function keysOf({ nodes, interfaces }: Model): { label: string; property: string }[] {
  return [...interfaces.keys(), ...nodes.keys()].map((label) => ({ label, property: 'id' }))
}
