import Cypher from '@neo4j/cypher-builder'
import type { Dialect } from '../../cypher/Dialect.ts'
import { elementAt, unwindPositions } from '../../cypher/lists.ts'
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
    const [position, item, id, node] = [
      new Cypher.Variable(),
      new Cypher.Node(),
      new Cypher.Variable(),
      new Cypher.Node(),
    ]
    return Cypher.utils.concat(
      unwindPositions(path, position),
      new Cypher.With(position, [elementAt(path, position), item]),
      new Cypher.With(position, [item.property('id'), id]),
      new Cypher.Match(new Cypher.Pattern(node, { labels: [ENTITY] })).where(Cypher.eq(node.property('id'), id)),
      new Cypher.With(position, node).orderBy([position, 'ASC']),
      new Cypher.Return([Cypher.collect(node), nodes]),
    )
  },
}
