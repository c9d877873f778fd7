import type { Engine } from '../../../src/engine/Engine.ts'
import { canonicalJson } from '../../../src/util/canonicalJson.ts'

/** What tells of writing, not of what was written. */
const RECORDS: ReadonlySet<unknown> = new Set(['Change', 'GraphVersion'])

/** Every node and every edge of a graph with all that is stored of it, one line each, in order; without when and how it was written. */
export async function dumpGraph(engine: Pick<Engine, 'read'>): Promise<readonly string[]> {
  const nodes = await engine.read({
    text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
    params: {},
  })
  const edges = await engine.read({
    text: 'MATCH (a)-[r]->(b) RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties',
    params: {},
  })
  const withLabels = nodes
    .map((row) => ({ labels: [...(row['labels'] as string[])].sort(), properties: withoutTime(row['properties']) }))
    .filter(({ labels }) => !RECORDS.has(labels[0]))
  return [...withLabels, ...edges].map((row) => canonicalJson(row)).sort()
}

const withoutTime = (properties: unknown): unknown => {
  const {
    version: _version,
    loadedAt: _at,
    loadedAtUtc: _utc,
    ...rest
  } = properties as Readonly<Record<string, unknown>>
  return rest
}
