import { setImmediate } from 'node:timers/promises'
import type { TextIndex } from '../../model/TextIndex.ts'
import { readQuery } from '../../search/readQuery.ts'
import type { Row, Run } from '../Engine.ts'
import { createWordIndex, documentColumns, documentOf, type Hit, type WordIndex } from './createWordIndex.ts'

export interface EmbeddedFullText {
  /** What has all the words, with how well it fits. */
  ask(index: TextIndex, text: string): Promise<readonly Hit[]>
  /** To be told of every write: the next search reads the graph anew. */
  forget(): void
}

/**
 * Finds nodes by an index in memory, which is asked before the statement. It is built from the graph by the first search
 * after a write: writes are rare, come in runs, and may be of a process that never searches.
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

/** How many documents are indexed before others have their turn: some milliseconds of work. */
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
