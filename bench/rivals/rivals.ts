import type { Rivals } from '../harness/loadRivals.ts'
import { dataLoader } from './dataLoader.ts'
import { neo4jGraphql, startNeo4jGraphql } from './neo4jGraphql.ts'
import { shoot } from './shoot.ts'

export const rivals: Rivals = { neo4jGraphql, startNeo4jGraphql, dataLoader, shoot }
