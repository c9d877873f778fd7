import Cypher from '@neo4j/cypher-builder'
import type { Statement } from '../../cypher/Statement.ts'
import type { Run } from '../../engine/Engine.ts'
import { ARTICLE, CHANGE, EVIDENCE, GRAPH_VERSION } from '../../model/core.ts'
import { nodeTypeOf } from '../../model/ids.ts'
import type { Model } from '../../model/Model.ts'
import { typeNamed } from '../../model/types.ts'
import type { Bundle } from '../Bundle.ts'
import { changeId, VERSION_ID } from '../changes.ts'
import { comparable } from '../comparable.ts'
import { KINDS, type LoadReport } from '../LoadReport.ts'
import { batchesOf } from './batchesOf.ts'
import type { Change } from './changeBetween.ts'
import { withId } from './matchEdge.ts'
import { isReferred } from './references.ts'
import { isFactType } from './reportOf.ts'
import { rowsOf } from './rowsOf.ts'
import { statementOf } from './statementOf.ts'
import { createNodes, removeNodes } from './writeStatements.ts'

/** Who writes, and how. */
export interface Author {
  readonly kind: 'LOAD' | 'REMOVE' | 'PUBLISH' | 'RETRACT'
  /** The id of the actor; none for a command. */
  readonly actor?: string | undefined
  readonly reason?: string | undefined
  /** The version that each article must have; 0 if it must not exist. */
  readonly ifVersion?: number | undefined
}

interface Written {
  readonly bundle: Bundle
  readonly report: LoadReport
}

/** Ids that one change lists. */
const MOST_IDS = 1000
/** How many changes are kept. Each write removes the one that is this old, so that writing takes equally long forever. */
const KEPT = 100_000

/**
 * Records a write as the last step of its transaction, and returns its number. The number is that of a counter node, which the transaction
 * keeps locked until it ends: writers that overlap get different numbers, and one that fails leaves no gap.
 */
export async function recordChange(
  run: Run,
  model: Model,
  author: Author & { readonly at: string },
  written: readonly Written[],
  change: Change,
): Promise<number> {
  const [row] = await rowsOf<{ version: number }>(run, nextVersion())
  const seq = Number(row?.version)
  const ids = touchedIds(model, change)
  const { kind, actor, reason, at } = author
  const type = model.nodes.get(CHANGE)
  const properties = comparable(type?.properties ?? new Map(), {
    id: changeId(seq),
    seq,
    at,
    kind,
    ...(actor !== undefined && { actor }),
    ...(reason !== undefined && { reason }),
    articles: written.map(({ bundle }) => bundle.article.id),
    ids: ids.slice(0, MOST_IDS),
    omitted: Math.max(ids.length - MOST_IDS, 0),
    ...countsOf(written),
  })
  await run(createNodes(type, [{ id: changeId(seq), properties }]))
  const articles = written.flatMap(({ bundle }) => (bundle.isGone ? [] : bundle.article.id))
  for (const batch of batchesOf(articles)) await run(setVersion(batch, seq))
  if (seq > KEPT) await run(removeNodes(CHANGE, [changeId(seq - KEPT)]))
  return seq
}

/** A bundle whose article notes when it was written. */
export function stamped(model: Model, bundle: Bundle, at: string): Bundle {
  const { id, properties } = bundle.article
  const noted = comparable(typeNamed(model, ARTICLE).properties, { ...properties, loadedAt: at })
  return { ...bundle, article: { id, properties: noted } }
}

function nextVersion(): Statement {
  const node = new Cypher.Node()
  const version = node.property('version')
  const next = Cypher.plus(Cypher.coalesce(version, new Cypher.Literal(0)), new Cypher.Literal(1))
  return statementOf(
    new Cypher.Merge(withId(node, GRAPH_VERSION, new Cypher.Param(VERSION_ID)))
      .set([version, next])
      .return([version, 'version']),
  )
}

/** Notes with articles the number of the change that wrote them. */
function setVersion(ids: readonly string[], seq: number): Statement {
  const [article, id] = [new Cypher.Node(), new Cypher.Variable()]
  return statementOf(
    new Cypher.Unwind([new Cypher.Param(ids), id])
      .match(withId(article, ARTICLE, id))
      .set([article.property('version'), new Cypher.Param(seq)]),
  )
}

/** What clients know by an id, in order, with the ends of what came and went. Passages are left out: their articles tell of them. */
function touchedIds(model: Model, { nodes, edges }: Change): readonly string[] {
  const allEdges = [...edges.created, ...edges.changed, ...edges.removed]
  const ofNodes = [...nodes.created, ...nodes.changed, ...nodes.removed].map(({ id }) => id)
  const ends = allEdges.flatMap(({ source, target }) => [source, target])
  const facts = allEdges.filter(({ type }) => isFactType(model, type)).map(({ properties }) => String(properties['id']))
  const known = [...ofNodes, ...ends].filter((id) => !isReferred(id) && nodeTypeOf(model, id)?.name !== EVIDENCE)
  return [...new Set([...known, ...facts])].sort()
}

function countsOf(written: readonly Written[]): Readonly<Record<'created' | 'changed' | 'removed', number>> {
  const sum = (verb: 'created' | 'changed' | 'removed'): number =>
    written.flatMap(({ report }) => KINDS.map((kind) => report[kind][verb])).reduce((total, count) => total + count, 0)
  return { created: sum('created'), changed: sum('changed'), removed: sum('removed') }
}
