import { isDeepStrictEqual } from 'node:util'
import {
  ARTICLE,
  CLAIM,
  CORRECTS,
  EVIDENCE,
  EVIDENCED_BY,
  PROVENANCE_LINK,
  RELATIONSHIP_TYPE,
} from '../../model/core.ts'
import type { Properties } from '../../model/Facts.ts'
import { nodeTypeOf } from '../../model/ids.ts'
import type { Model } from '../../model/Model.ts'
import type { Bundle } from '../Bundle.ts'
import { type Counts, KINDS, type Kind, type LoadReport } from '../LoadReport.ts'
import type { Change } from './changeBetween.ts'
import type { Edge, Part } from './Part.ts'
import { isReferred } from './references.ts'

/**
 * Counts what changed for somebody who asks the graph. A node changes with its properties, its passages and, a claim,
 * with whom and what it names. What the loader notes for itself counts for nothing.
 */
export function reportOf(model: Model, before: Part, after: Part, { nodes, edges }: Change): LoadReport {
  const facts = (all: Iterable<Edge>): string[] => [...all].filter((edge) => isFact(model, edge)).map(({ key }) => key)
  const created = new Set([...idsOf(nodes.created), ...facts(edges.created)])
  const removed = new Set([...idsOf(nodes.removed), ...facts(edges.removed)])
  const written = nodes.changed.filter(({ id, properties }) => differs(before.nodes.get(id), properties))
  const touched = [edges.created, edges.changed, edges.removed].flat().flatMap((edge) => touchedBy(model, edge))
  const altered = [...written.map(({ id }) => id), ...facts(edges.changed), ...touched]
  const changed = new Set(altered.filter((id) => !created.has(id) && !removed.has(id)))
  const all = [...[...after.nodes.keys()].filter((id) => !isReferred(id)), ...facts(after.edges.values())]
  const unchanged = all.filter((id) => !created.has(id) && !changed.has(id))
  return tally(model, { created, changed, removed, unchanged })
}

const idsOf = (nodes: readonly { readonly id: string }[]): string[] =>
  nodes.flatMap(({ id }) => (isReferred(id) ? [] : id))

/** The report on a bundle that the graph has already. */
export function unchangedReport(model: Model, { article, evidence, nodes, relationships }: Bundle): LoadReport {
  const facts = relationships.filter(({ type }) => isFactType(model, type))
  const unchanged = [article, ...evidence, ...nodes, ...facts].map(({ id }) => id)
  return tally(model, { created: [], changed: [], removed: [], unchanged })
}

/** Whether a kind of relationship is one between entities. */
export const isFactType = (model: Model, type: string): boolean =>
  model.relationships.get(type)?.vocabulary === RELATIONSHIP_TYPE

/** A type that the schema no longer has was a fact's: the others are named in the code. */
const isFact = (model: Model, { type, properties }: Edge): boolean =>
  isFactType(model, type) || (!model.relationships.has(type) && properties['id'] !== undefined)

/** The nodes that look different for an edge. */
function touchedBy(model: Model, { type, source, target }: Edge): string[] {
  const vocabulary = model.relationships.get(type)?.vocabulary
  if (type === EVIDENCED_BY) return [source]
  if (type === CORRECTS) return [source, target]
  if (vocabulary === undefined || vocabulary === RELATIONSHIP_TYPE || vocabulary === PROVENANCE_LINK) return []
  return [source, target].filter((id) => nodeTypeOf(model, id)?.name === CLAIM)
}

function differs(before: Properties | undefined, after: Properties): boolean {
  return !isDeepStrictEqual(withoutNotes(before ?? {}), withoutNotes(after))
}

/** What the loader notes on an article, and on its passages. */
const withoutNotes = ({
  digest: _digest,
  standing: _standing,
  earliestStanding: _earliest,
  relationships: _relationships,
  readings: _readings,
  version: _version,
  loadedAt: _loadedAt,
  loadedAtUtc: _loadedAtUtc,
  ...properties
}: Properties): Properties => properties

function tally(model: Model, ids: Readonly<Record<keyof Counts, Iterable<string>>>): LoadReport {
  const counts = KINDS.map((kind): [Kind, Record<keyof Counts, number>] => [
    kind,
    { created: 0, changed: 0, removed: 0, unchanged: 0 },
  ])
  const report = Object.fromEntries(counts) as Record<Kind, Record<keyof Counts, number>>
  for (const verb of ['created', 'changed', 'removed', 'unchanged'] as const) {
    for (const id of ids[verb]) report[kindOf(model, id)][verb] += 1
  }
  return report
}

const KIND_OF: Readonly<Record<string, Kind>> = { [ARTICLE]: 'articles', [EVIDENCE]: 'evidence', [CLAIM]: 'claims' }

function kindOf(model: Model, id: string): Kind {
  const type = nodeTypeOf(model, id)
  return type ? (KIND_OF[type.name] ?? 'entities') : 'relationships'
}
