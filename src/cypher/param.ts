import Cypher from '@neo4j/cypher-builder'
import type { Source } from './Template.ts'

export const param = (source: Source): Cypher.Param => new Cypher.Param(source)
