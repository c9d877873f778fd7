import type { Run } from '../engine/Engine.ts'
import { CHANGE, GRAPH_VERSION } from '../model/core.ts'
import type { Properties } from '../model/Facts.ts'
import { nodesById } from './write/readStatements.ts'
import { rowsOf } from './write/rowsOf.ts'

/** The id of the one node with the version of the graph. */
export const VERSION_ID = 'graph-version:current'

/** Digits of the largest number that JavaScript counts with, so that ids sort by number. */
const DIGITS = 16

/** The id of a change by its number. */
export const changeId = (seq: number): string => `change:${String(seq).padStart(DIGITS, '0')}`

/** The number of the newest change; 0 before the first. Throws as `Engine.read` does. */
export async function readVersion(read: Run): Promise<number> {
  const [found] = await read(nodesById(GRAPH_VERSION, [VERSION_ID]))
  const { version } = (found?.['properties'] ?? {}) as Properties
  return Number(version ?? 0)
}

/** The changes with numbers above `after`, up to `limit` numbers, in order. Those that are no longer kept are missing. */
export async function readChanges(read: Run, after: number, limit: number): Promise<readonly Properties[]> {
  const ids = Array.from({ length: limit }, (_, index) => changeId(after + 1 + index))
  const found = await rowsOf<{ properties: Properties }>(read, nodesById(CHANGE, ids))
  return found.map(({ properties }) => properties).sort((a, b) => Number(a['seq']) - Number(b['seq']))
}
