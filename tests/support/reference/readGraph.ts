import type { Run } from '../../../src/engine/Engine.ts'
import type { Model, Property } from '../../../src/model/Model.ts'
import { COUNTED } from './counted.ts'
import type { Graph, GraphNode, GraphRelationship } from './Graph.ts'

/** All that an engine holds of a model. */
export async function readGraph(read: Run, model: Model): Promise<Graph> {
  const nodes: GraphNode[] = []
  for (const { name, labels, properties } of model.nodes.values()) {
    const rows = await read({ text: `MATCH (n:${name}) RETURN ${columnsOf('n', properties)}`, params: {} })
    for (const row of rows) {
      nodes.push({ id: String(row['id']), type: name, labels, properties: present(row) })
    }
  }
  const relationships: GraphRelationship[] = []
  for (const { name, properties } of model.relationships.values()) {
    const own = [
      ...new Set([
        'id',
        'evidence',
        ...Object.values(COUNTED),
        ...[...properties.values()].map(({ stored }) => stored),
      ]),
    ]
    const columns = own.map((stored) => `r.\`${stored}\` AS \`${stored}\``).join(', ')
    const text = `MATCH (s)-[r:${name}]->(t) RETURN s.id AS source, t.id AS target, ${columns}`
    for (const { source, target, id, evidence, ...row } of await read({ text, params: {} })) {
      relationships.push({
        id: (id ?? null) as string | null,
        type: name,
        source: String(source),
        target: String(target),
        properties: present(row),
        evidence: (evidence ?? []) as string[],
      })
    }
  }
  return { nodes, relationships }
}

const columnsOf = (of: string, properties: ReadonlyMap<string, Property>): string =>
  [...new Set(['id', ...Object.values(COUNTED), ...[...properties.values()].map(({ stored }) => stored)])]
    .map((stored) => `${of}.\`${stored}\` AS \`${stored}\``)
    .join(', ')

const present = (row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
