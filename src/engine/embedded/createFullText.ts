import { setImmediate } from 'node:timers/promises'
import Cypher from '@neo4j/cypher-builder'
import type { FullText, TextIndex } from '../../cypher/FullText.ts'
import { quoteKeywords } from '../../util/quoteKeywords.ts'
import type { Row, Run } from '../Engine.ts'
import { readQuery } from '../search/readQuery.ts'
import { createWordIndex, type WordIndex } from './createWordIndex.ts'

export interface EmbeddedFullText extends FullText {
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
    find: findHits,
  }
}

/** The clauses that read what `ask` found. */
export const findHits: FullText['find'] = ({ label }, parameter, node, score) => {
  const hit = new Cypher.Variable()
  return new Cypher.Unwind([parameter, hit])
    .match(new Cypher.Pattern(node, { labels: [label], properties: { id: hit.property('id') } }))
    .with(node, [hit.property('score'), score])
}

/** How many documents are indexed before others have their turn: some milliseconds of work. */
const TURN = 1_000

async function indexOf(read: Run, index: TextIndex): Promise<WordIndex> {
  const words = createWordIndex(index)
  for (const [number, row] of (await readTexts(read, index)).entries()) {
    words.add({ id: String(row['id']), texts: index.properties.map((name) => [row[name] ?? []].flat().map(String)) })
    if (number % TURN === 0) await setImmediate()
  }
  return words
}

function readTexts(read: Run, { label, properties }: TextIndex): Promise<readonly Row[]> {
  const node = new Cypher.Node()
  const columns = ['id', ...properties].map((name): [Cypher.Expr, string] => [node.property(name), name])
  const { cypher, params } = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] })).return(...columns).build()
  return read({ text: quoteKeywords(cypher), params })
}
