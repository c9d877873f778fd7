import Cypher from '@neo4j/cypher-builder'
import type { Dialect } from '../../cypher/Dialect.ts'

/** The Cypher of the embedded engine (@grafeo-db/js 0.6.0). */
export const dialect: Dialect = {
  /** The engine has searched its own index before the statement: what it found is a list of ids and scores. */
  search({ label }, found, node, score) {
    const hit = new Cypher.Variable()
    return new Cypher.Unwind([found, hit])
      .match(new Cypher.Pattern(node, { labels: [label], properties: { id: hit.property('id') } }))
      .with(node, [hit.property('score'), score])
  },
}
