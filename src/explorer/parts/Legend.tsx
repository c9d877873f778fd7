import type { View } from '../address/View.ts'
import { ENTITY_TYPES, type EntityType } from '../graph/Graph.ts'
import type { Picture } from '../graph/Picture.ts'
import { pluralOfType } from '../words/names.ts'
import { TypeMark } from './TypeMark.tsx'

interface LegendProps {
  readonly view: View
  readonly picture: Picture
  change(hide: readonly EntityType[]): void
}

/** What shapes and colours mean, how many there are of each, and which are shown. */
export function Legend({ view, picture, change }: LegendProps) {
  const toggle = (type: EntityType) =>
    change(view.hide.includes(type) ? view.hide.filter((each) => each !== type) : [...view.hide, type])
  return (
    <fieldset class="legend">
      <legend>Show</legend>
      {ENTITY_TYPES.map((type) => (
        <label key={type}>
          <input type="checkbox" checked={!view.hide.includes(type)} onChange={() => toggle(type)} />
          <TypeMark type={type} />
          {pluralOfType(type)} <span class="count">{picture.countByType.get(type) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  )
}
