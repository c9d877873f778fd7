import { setImmediate } from 'node:timers/promises'
import type { Lookup, LookupHandlers } from '../../cypher/Statement.ts'
import type { TextIndex } from '../../model/TextIndex.ts'
import { readQuery } from '../../search/readQuery.ts'
import type { Row, Run } from '../Engine.ts'
import { createWordIndex, documentColumns, documentOf, type WordIndex } from './createWordIndex.ts'

/** The graph as it was after a commit. */
interface Snapshot {
  /** The number of the commit. */
  readonly epoch: number
  readonly read: Run
}

/** Resolves look-ups with indexes in memory. */
export interface Lookups {
  /** The values of the parameters, by their names, as of the snapshot. */
  resolve(lookups: readonly Lookup[], snapshot: Snapshot): Promise<Record<string, unknown>>
}

/**
 * The first search after a commit builds the index from the graph: commits are rare and come in groups, and the process that
 * writes may never search. Searches in the same snapshot share it.
 */
export function createLookups(): Lookups {
  let newest: { readonly epoch: number; readonly words: Promise<WordIndex> } | undefined

  function wordsOf(index: TextIndex, { epoch, read }: Snapshot): Promise<WordIndex> {
    if (newest?.epoch === epoch) return newest.words
    const built = { epoch, words: indexOf(read, index) }
    // A search that began before the last commit leaves the newer index in place.
    if (newest === undefined || newest.epoch < epoch) {
      newest = built
      built.words.catch(() => {
        if (newest === built) newest = undefined
      })
    }
    return built.words
  }

  return {
    async resolve(lookups, snapshot) {
      const handlers: LookupHandlers<Promise<unknown>> = {
        search: async ({ index, text }) => (await wordsOf(index, snapshot)).find(readQuery(text)),
      }
      const values: Record<string, unknown> = {}
      for (const lookup of lookups) values[lookup.param] = await handlers[lookup.kind](lookup)
      return values
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
