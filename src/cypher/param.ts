import Cypher from '@neo4j/cypher-builder'
import type { LookupSource, ParamSource } from './Template.ts'

export const param = (source: ParamSource | LookupSource): Cypher.Param => new Cypher.Param(source)
