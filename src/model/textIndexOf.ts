import { ENTITY } from './core.ts'
import type { Model } from './Model.ts'
import type { TextIndex } from './TextIndex.ts'

/** What `search` looks in: the properties of entities with `@search`, the weightiest first. */
export function textIndexOf({ interfaces }: Model): TextIndex {
  const all = [...(interfaces.get(ENTITY)?.properties.values() ?? [])]
  const fields = all.flatMap(({ stored, searched }) => (searched ? [{ property: stored, as: searched }] : []))
  return { label: ENTITY, fields }
}
