import type { Engine } from '../../../src/engine/Engine.ts'
import { canonicalJson } from '../../../src/util/canonicalJson.ts'

/** Every node and every edge of a graph with all that is stored of it, one line each, in order. */
export async function dumpGraph(engine: Pick<Engine, 'read'>): Promise<readonly string[]> {
  const nodes = await engine.read({
    text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
    params: {},
  })
  const edges = await engine.read({
    text: 'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
    params: {},
  })
  const withLabels = nodes.map((row) => ({ ...row, labels: [...(row['labels'] as string[])].sort() }))
  return [...withLabels, ...edges].map((row) => canonicalJson(row)).sort()
}
