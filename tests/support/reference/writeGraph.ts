import type { Engine } from '../../../src/engine/Engine.ts'
import { textIndexOf } from '../../../src/model/indexesOf.ts'
import { searchProperties } from '../../../src/search/searchProperties.ts'
import { empty } from '../empty.ts'
import { model } from '../model.ts'
import type { Graph } from './Graph.ts'

const INDEX = textIndexOf(model)

/** The objects that nodes have in a property, and are filtered by. */
const OBJECTS = {
  externalIds: { label: 'ExternalId', link: 'EXTERNAL_IDS' },
  quantities: { label: 'Quantity', link: 'QUANTITIES' },
} as const

/** Writes a graph as it is, broken values and all, in place of what the engine holds. */
export async function writeGraph(engine: Engine, graph: Graph): Promise<void> {
  await empty(engine)
  await engine.write(async (run) => {
    for (const [label, nodes] of grouped(graph.nodes, ({ labels }) => labels.join(':'))) {
      const rows = nodes.map(({ id, type, labels, properties }) => ({
        id,
        ...properties,
        ...(labels.includes(INDEX.label) && searchProperties(INDEX, properties)),
        ...(type === 'Evidence' && { relationships: statedBy(graph, id) }),
      }))
      await run({ text: `UNWIND $rows AS row CREATE (n:${label}) SET n = row`, params: { rows } })
    }
    for (const { id, labels, properties } of graph.nodes) {
      for (const [property, { label, link }] of Object.entries(OBJECTS)) {
        for (const text of new Set((properties[property] ?? []) as readonly string[])) {
          // Those of a broken graph are not JSON, and not filtered by.
          if (!text.startsWith('{')) continue
          const { expression, ...object } = JSON.parse(text)
          const composed = expression?.normalize('NFC')
          const words = expression === undefined ? {} : { expression, expressionNfc: composed }
          const params = { id, text, own: { ...object, ...words, id: text } }
          await run({ text: `MERGE (x:${label} {id: $text}) SET x = $own`, params })
          const found = `MATCH (n:${labels[0]} {id: $id}) MATCH (x:${label} {id: $text})`
          await run({ text: `${found} CREATE (n)-[:${link}]->(x)`, params })
        }
      }
    }
    const typeOf = new Map(graph.nodes.map(({ id, type }) => [id, type]))
    const ends = ({ source, target }: { source: string; target: string }) =>
      `${typeOf.get(source)} ${typeOf.get(target)}`
    for (const [key, relationships] of grouped(graph.relationships, (each) => `${each.type} ${ends(each)}`)) {
      const [type, from, to] = key.split(' ')
      const rows = relationships.map(({ id, source, target, properties, evidence }) => ({
        source,
        target,
        own: id === null ? {} : { id, evidence, ...properties },
      }))
      await run({
        text: `UNWIND $rows AS row MATCH (s:${from} {id: row.source}) MATCH (t:${to} {id: row.target}) CREATE (s)-[r:${type}]->(t) SET r = row.own`,
        params: { rows },
      })
    }
  })
}

/** All that has an id and names the passage: what ties claims as well, which is no relationship to be found by it. */
const statedBy = ({ relationships }: Graph, passage: string): string[] =>
  relationships.flatMap(({ id, evidence }) => (id !== null && evidence.includes(passage) ? [id] : []))

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
