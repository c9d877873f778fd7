import { REFERRED } from './core.ts'
import type { Model } from './Model.ts'

/** The labels whose nodes are looked up by id: every node type, every interface that is a label, and what articles refer to. */
export function keysOf({ nodes, interfaces }: Model): { label: string; property: string }[] {
  return [...interfaces.keys(), ...nodes.keys(), REFERRED].map((label) => ({ label, property: 'id' }))
}
