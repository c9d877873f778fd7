import Cypher from '@neo4j/cypher-builder'
import { along, type Hop } from './along.ts'
import type { Context } from './Context.ts'

/** How many relationships a node has, which Neo4j knows without a look at them. */
export const degreeOf = (node: Cypher.Node, hop: Hop, context: Context): Cypher.Count =>
  new Cypher.Count(new Cypher.Match(new Cypher.Pattern(node).related(along(hop, context)).to()))
