import { ENTITY } from './core.ts'
import type { Model } from './Model.ts'

/** What `search` looks in: the properties of entities with `@search`, the weightiest first. */
export function textIndexOf({ interfaces }: Model): { label: string; properties: readonly string[] } {
  const all = [...(interfaces.get(ENTITY)?.properties.values() ?? [])]
  return { label: ENTITY, properties: all.filter(({ searched }) => searched).map(({ stored }) => stored) }
}
