import Cypher from '@neo4j/cypher-builder'
import type { Run } from '../engine/Engine.ts'
import { ANONYMOUS, ENTITY } from '../model/core.ts'
import { nodeTypeOf } from '../model/ids.ts'
import type { Model } from '../model/Model.ts'
import { valueLink, valueProperties } from '../model/properties.ts'
import { groupBy } from '../util/objects.ts'
import { awaited } from './check/awaited.ts'
import type { CheckResult } from './check/checkBundles.ts'
import type { CheckedNode } from './check/checkEntity.ts'
import { codesOf, looksLike, namesOf } from './check/warnOfLookalikes.ts'
import { knownIn } from './knownIn.ts'
import type { Problem } from './Problem.ts'
import { batchesOf } from './write/batchesOf.ts'
import { rowsOf } from './write/rowsOf.ts'
import { statementOf } from './write/statementOf.ts'

/** The warnings of checked bundles that only a graph can give: of what it lacks, and of what looks like something that it has. */
export async function warningsInGraph(read: Run, model: Model, checked: CheckResult): Promise<readonly Problem[]> {
  const known = await knownIn(read, model, checked.elsewhere)
  const waiting = awaited.inTheGraph(checked.elsewhere.filter(({ id }) => !known.has(id)))
  return [...waiting, ...(await lookalikes(read, model, checked))]
}

/**
 * Entities of the graph with a name or an alias of an entity of the bundles as their name, or with the same id in a catalogue. Each is
 * looked up by an index. Bundles have been compared with each other already.
 */
async function lookalikes(read: Run, model: Model, { entities, warnings }: CheckResult): Promise<Problem[]> {
  const told = new Set(warnings.map(({ message }) => LOOKS_LIKE.exec(message)?.[0]))
  const found: Problem[] = []
  const compare = (mine: ReadonlyMap<string, readonly CheckedNode[]>, key: string, id: string, why: string): void => {
    for (const { node, at } of mine.get(key) ?? []) {
      const pair = looksLike(node.id, id)
      if (node.id === id || nodeTypeOf(model, id)?.name !== node.type || told.has(pair)) continue
      told.add(pair)
      found.push({ ...at, message: `${pair} in the graph: ${why}. If they are one thing, give it one id.` })
    }
  }
  const byName = keyed(entities, (each) => namesOf(each).map(({ name }) => name))
  for (const { name, id, anonymous } of await withNames(read, [...byName.keys()]))
    if (!anonymous) compare(byName, name, id, `both are called \`${name}\``)
  const byCode = keyed(entities, (each) => codesOf(each).map(({ scheme, value }) => `${scheme} ${value}`))
  const values = [...new Set(entities.flatMap((each) => codesOf(each).map(({ value }) => value)))]
  for (const { scheme, value, id } of await withCodes(read, model, values))
    compare(byCode, `${scheme} ${value}`, id, `both are \`${value}\` in \`${scheme}\``)
  return found
}

const LOOKS_LIKE = /^`[^`]+` looks like `[^`]+`/

function keyed(
  entities: readonly CheckedNode[],
  keysOf: (entity: CheckedNode) => readonly string[],
): ReadonlyMap<string, readonly CheckedNode[]> {
  const all = entities.flatMap((entity) => keysOf(entity).map((key) => ({ key, entity })))
  const groups = groupBy(all, ({ key }) => key)
  return new Map([...groups].map(([key, each]) => [key, each.map(({ entity }) => entity)]))
}

interface Named {
  readonly name: string
  readonly id: string
  readonly anonymous: boolean | null
}

async function withNames(read: Run, names: readonly string[]): Promise<readonly Named[]> {
  const found: Named[] = []
  for (const batch of batchesOf(names)) {
    const [name, entity] = [new Cypher.Variable(), new Cypher.Node()]
    const pattern = new Cypher.Pattern(entity, { labels: [ENTITY], properties: { name } })
    const statement = new Cypher.Unwind([new Cypher.Param(batch), name])
      .match(pattern)
      .return([name, 'name'], [entity.property('id'), 'id'], [entity.property(ANONYMOUS), 'anonymous'])
    found.push(...(await rowsOf<Named>(read, statementOf(statement))))
  }
  return found
}

interface Coded {
  readonly scheme: string
  readonly value: string
  readonly id: string
}

async function withCodes(read: Run, model: Model, values: readonly string[]): Promise<readonly Coded[]> {
  const properties = [...model.nodes.values()].flatMap((type) => valueProperties(model, type))
  const kinds = new Map(properties.map((property) => [valueLink(property), property.type]))
  const found: Coded[] = []
  for (const [link, label] of kinds) {
    for (const batch of batchesOf(values)) {
      const [value, code, entity] = [new Cypher.Variable(), new Cypher.Node(), new Cypher.Node()]
      const pattern = new Cypher.Pattern(code, { labels: [label], properties: { value } })
        .related({ type: link, direction: 'left' })
        .to(entity, { labels: [ENTITY] })
      const statement = new Cypher.Unwind([new Cypher.Param(batch), value])
        .match(pattern)
        .return([code.property('scheme'), 'scheme'], [value, 'value'], [entity.property('id'), 'id'])
      found.push(...(await rowsOf<Coded>(read, statementOf(statement))))
    }
  }
  return found
}
