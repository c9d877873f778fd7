import Cypher from '@neo4j/cypher-builder'
import type { FullText } from '../../cypher/FullText.ts'

/** The clauses that read what `ask` found. */
export const findHits: FullText['find'] = ({ label }, parameter, node, score) => {
  const hit = new Cypher.Variable()
  return new Cypher.Unwind([parameter, hit])
    .match(new Cypher.Pattern(node, { labels: [label], properties: { id: hit.property('id') } }))
    .with(node, [hit.property('score'), score])
}
