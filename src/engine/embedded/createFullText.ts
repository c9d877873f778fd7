import Cypher from '@neo4j/cypher-builder'
import type { FullText, TextIndex } from '../../cypher/FullText.ts'
import { quoteKeywords } from '../../util/quoteKeywords.ts'
import type { Run } from '../Engine.ts'
import { readQuery } from '../search/readQuery.ts'
import { createWordIndex, type Document, type WordIndex } from './createWordIndex.ts'

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
    const building = readDocuments(read, index).then((documents) => createWordIndex(index, documents))
    building.catch(forget)
    return building
  }

  return {
    forget,
    async ask(index, text) {
      built ??= build(index)
      return (await built).find(readQuery(text))
    },
    find({ label }, parameter, node, score) {
      const hit = new Cypher.Variable()
      return new Cypher.Unwind([parameter, hit])
        .match(new Cypher.Pattern(node, { labels: [label], properties: { id: hit.property('id') } }))
        .with(node, [hit.property('score'), score])
    },
  }
}

async function readDocuments(read: Run, { label, properties }: TextIndex): Promise<readonly Document[]> {
  const node = new Cypher.Node()
  const columns = ['id', ...properties].map((name): [Cypher.Expr, string] => [node.property(name), name])
  const { cypher, params } = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] })).return(...columns).build()
  const rows = await read({ text: quoteKeywords(cypher), params })
  return rows.map((row) => ({
    id: String(row['id']),
    texts: properties.map((name) => [row[name] ?? []].flat().map(String)),
  }))
}
