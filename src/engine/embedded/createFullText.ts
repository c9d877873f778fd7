import { setImmediate } from 'node:timers/promises'
import type { TextIndex } from '../../model/TextIndex.ts'
import { readQuery } from '../../search/readQuery.ts'
import type { Row, Run } from '../Engine.ts'
import { createWordIndex, documentColumns, documentOf, type Hit, type WordIndex } from './createWordIndex.ts'

/** Full-text search of the embedded engine. */
export interface EmbeddedFullText {
  /** Nodes that contain all required words, with their scores. */
  ask(index: TextIndex, text: string): Promise<readonly Hit[]>
  /** Call this after each write. The next search rebuilds the index. */
  forget(): void
}

/**
 * Searches an index in memory before the statement runs. The first search after a write builds the index from the graph:
 * writes are rare and come in groups, and the process that writes may never search.
 */
export function createFullText(read: Run): EmbeddedFullText {
  let built: Promise<WordIndex> | undefined
  const forget = (): void => {
    built = undefined
  }

  function build(index: TextIndex): Promise<WordIndex> {
    const building = indexOf(read, index)
    building.catch(forget)
    return building
  }

  return {
    forget,
    async ask(index, text) {
      built ??= build(index)
      return (await built).find(readQuery(text))
    },
  }
}

/** Documents that are indexed without a pause: a few milliseconds of work. */
const TURN = 1_000

async function indexOf(read: Run, index: TextIndex): Promise<WordIndex> {
  const words = createWordIndex(index)
  for (const [number, row] of (await readTexts(read, index)).entries()) {
    words.add(documentOf(index, row))
    if (number % TURN === 0) await setImmediate()
  }
  return words
}

function readTexts(read: Run, index: TextIndex): Promise<readonly Row[]> {
  const columns = documentColumns(index).map((name) => `n.\`${name}\` AS \`${name}\``)
  return read({ text: `MATCH (n:\`${index.label}\`) RETURN ${columns.join(', ')}`, params: {} })
}
