import { expect, test } from 'vitest'
import { isSupported } from './driver.ts'

test.each([
  'Neo4j/5.23.0',
  'Neo4j/5.26.30',
  'Neo4j/5.27-aura',
  'Neo4j/5.100.0',
  'Neo4j/6.0.0',
  'Neo4j/2025.01.0',
  'Neo4j/2026.09.0',
])('%s is new enough', (agent) => expect(isSupported(agent)).toBe(true))

test.each(['Neo4j/5.22.9', 'Neo4j/5.9.0', 'Neo4j/4.4.40', 'Neo4j/4.30.0', 'Neo4j/3.5.35', 'Neo4j/dev'])(
  '%s is too old',
  (agent) => expect(isSupported(agent)).toBe(false),
)

test.each(['Neo4j/v5.26.0 compatible graph database server - Memgraph', 'FalkorDB/5.26.0', 'MyNeo4j/5.26.0', ''])(
  '%j is no Neo4j',
  (agent) => expect(isSupported(agent)).toBe(false),
)
