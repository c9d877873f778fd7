import type { Statement } from '../../cypher/Statement.ts'
import type { Run } from '../../engine/Engine.ts'
import { nodeTypeOf } from '../../model/ids.ts'
import type { Model } from '../../model/Model.ts'
import { groupBy } from '../../util/objects.ts'
import { batchesOf } from './batchesOf.ts'
import type { Change } from './changeBetween.ts'
import { byKind, type EdgeKind, lookUpLabel } from './lookUp.ts'
import type { Edge } from './Part.ts'
import { isReferred, REFERRED_TYPE } from './references.ts'
import * as statements from './writeStatements.ts'

/** Told after each statement how many nodes and relationships of how many are written. */
export type OnProgress = (written: number, total: number) => void

/** One batch of rows. Its statement is built when its turn comes. */
interface Step {
  readonly rows: number
  readonly statement: () => Statement
}

/** Writes a change in a transaction, and reports how many rows are written. */
export async function writeChange(run: Run, model: Model, change: Change, onProgress: OnProgress): Promise<void> {
  const phases = phasesOf(model, change)
  const total = phases.flat().reduce((sum, { rows }) => sum + rows, 0)
  let written = 0
  for (const steps of phases) {
    await runAhead(steps, run, (rows) => {
      written += rows
      onProgress(written, total)
    })
  }
}

/** While one statement is under way, the next is built and sent: both take about as long. */
async function runAhead(steps: readonly Step[], run: Run, onWritten: (rows: number) => void): Promise<void> {
  let last: Promise<void> | undefined
  for (const { rows, statement } of steps) {
    const next = run(statement()).then(() => onWritten(rows))
    // Whichever fails first is thrown; the engine waits for the other before it takes back what was written.
    next.catch(() => {})
    await last
    last = next
  }
  await last
}

/** In an order in which no edge ever lacks an end; within a phase, any order does. */
function phasesOf(model: Model, { nodes, edges }: Change): readonly Step[][] {
  const label = ({ id }: statements.NodeRow): string => lookUpLabel(model, id)
  const type = ({ id }: statements.NodeRow) => (isReferred(id) ? REFERRED_TYPE : nodeTypeOf(model, id))
  const removed = [...groupBy(nodes.removed, label)].flatMap(([of, rows]) =>
    inBatches(rows, (batch) =>
      statements.removeNodes(
        of,
        batch.map(({ id }) => id),
      ),
    ),
  )
  const created = [...groupBy(nodes.created, type)].flatMap(([of, rows]) =>
    inBatches(rows, (batch) => statements.createNodes(of, batch)),
  )
  const changed = [...groupBy(nodes.changed, label)].flatMap(([of, rows]) =>
    inBatches(rows, (batch) => statements.setNodes(of, batch)),
  )
  const ofEdges = (rows: readonly Edge[], statement: (kind: EdgeKind, batch: readonly Edge[]) => Statement): Step[] =>
    byKind(model, rows).flatMap(({ kind, edges: group }) => inBatches(group, (batch) => statement(kind, batch)))
  return [
    ofEdges(edges.removed, statements.removeEdges),
    removed,
    created,
    changed,
    ofEdges(edges.created, (kind, batch) => statements.createEdges(kind, model.relationships.get(kind.type), batch)),
    ofEdges(edges.changed, statements.setEdges),
  ]
}

const inBatches = <T>(rows: readonly T[], statement: (batch: readonly T[]) => Statement): Step[] =>
  batchesOf(rows).map((batch) => ({ rows: batch.length, statement: () => statement(batch) }))
