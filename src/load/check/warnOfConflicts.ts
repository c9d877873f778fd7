import { DATE } from '../../model/conflicts.ts'
import type { Facts } from '../../model/Facts.ts'
import type { Model, Property } from '../../model/Model.ts'
import { canonicalJson } from '../../util/canonicalJson.ts'
import { groupBy } from '../../util/groupBy.ts'
import { type Location, printLocation, type Report } from '../Problem.ts'
import { conflictsIn } from '../readings/conflicts.ts'
import { standingsIn } from '../readings/corrections.ts'
import { newestFirst } from '../readings/order.ts'
import { supportOf } from '../readings/Reading.ts'
import { UNKNOWN } from '../readings/Standing.ts'
import type { CheckedBundle } from './checkBundle.ts'

interface Said {
  readonly id: string
  readonly article: string
  readonly facts: Facts
  readonly at: Location
  readonly properties: ReadonlyMap<string, Property>
}

/** Warns of fields over which the articles of bundles are in conflict, at the newest that gives one. */
export function warnOfConflicts(model: Model, bundles: readonly CheckedBundle[], warn: Report): void {
  const articles = new Map(
    bundles.map(({ bundle: { article, corrects } }) => [article.id, { properties: article.properties, corrects }]),
  )
  const standings = standingsIn(articles, () => undefined)
  const byThing = groupBy(
    bundles.flatMap((bundle) => saidIn(model, bundle)),
    ({ id }) => id,
  )
  for (const [id, all] of byThing) {
    const [first] = all
    if (!first || all.length < 2) continue
    const readings = all.map(({ article, facts }) => ({
      facts,
      support: supportOf(standings.get(article) ?? UNKNOWN),
    }))
    for (const field of conflictsIn(first.properties, readings)) {
      const values = newestFirst(readings, (facts) => valueIn(facts, field))
      const places = values.map(
        (value) => all.find(({ facts }) => sameValue(valueIn(facts, field), value))?.at ?? first.at,
      )
      const [at, ...others] = places.map((place, index) => [place, shown(values[index])] as const)
      if (!at) continue
      const theirs = others.map(([place, value]) => `${value} at ${printLocation(place)}`).join(', ')
      warn(at[0], `Articles are in conflict over \`${field}\` of \`${id}\`: ${at[1]} here, ${theirs}.`)
    }
  }
}

function saidIn(model: Model, { bundle, entities, relationships }: CheckedBundle): Said[] {
  const article = bundle.article.id
  const nodes = entities.map(({ node, at }) => ({ ...node, at, properties: model.nodes.get(node.type)?.properties }))
  const ties = relationships.map(({ relationship, at }) => ({
    ...relationship,
    at,
    properties: model.relationships.get(relationship.type)?.properties,
  }))
  return [...nodes, ...ties].map(({ id, facts, at, properties = new Map() }) => ({
    id,
    article,
    facts,
    at,
    properties,
  }))
}

const valueIn = ({ values, date }: Facts, field: string): unknown => (field === DATE ? date : values[field])

const sameValue = (one: unknown, two: unknown): boolean => canonicalJson(one ?? null) === canonicalJson(two ?? null)

const shown = (value: unknown): string => {
  const { edtf, expression } = typeof value === 'object' && value !== null ? (value as Facts['date'] & object) : {}
  return `\`${edtf ?? expression ?? String(value)}\``
}
