import Cypher from '@neo4j/cypher-builder'
import type { Dialect } from '../../cypher/Dialect.ts'
import { indexesOf } from '../../cypher/eachOf.ts'
import { listAt } from '../../cypher/listAt.ts'
import { ENTITY } from '../../model/core.ts'

/** The Cypher of the embedded engine (@grafeo-db/js 0.6.0). */
export const dialect: Dialect = {
  /** The engine has searched its own index before the statement: what it found is a list of ids and scores. */
  search({ label }, found, node, score) {
    const hit = new Cypher.Variable()
    return new Cypher.Unwind([found, hit])
      .match(new Cypher.Pattern(node, { labels: [label], properties: { id: hit.property('id') } }))
      .with(node, [hit.property('score'), score])
  },
  /** Nodes that have been in a list of lists are matched again by their ids. */
  nodesOfPath(path, nodes) {
    const [index, item, id, node] = [new Cypher.Variable(), new Cypher.Node(), new Cypher.Variable(), new Cypher.Node()]
    return Cypher.utils.concat(
      indexesOf(path, index),
      new Cypher.With(index, [listAt(path, index), item]),
      new Cypher.With(index, [item.property('id'), id]),
      new Cypher.Match(new Cypher.Pattern(node, { labels: [ENTITY] })).where(Cypher.eq(node.property('id'), id)),
      new Cypher.With(index, node).orderBy([index, 'ASC']),
      new Cypher.Return([Cypher.collect(node), nodes]),
    )
  },
}
