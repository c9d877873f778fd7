import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Variables } from '../../bench/harness/Operation.ts'
import { createSample, type Sample } from '../../bench/harness/Sample.ts'
import { operations } from '../../bench/operations/operations.ts'
import type { Statement } from '../../src/cypher/Statement.ts'
import { openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import { resolveLookups } from '../../src/engine/neo4j/resolveLookups.ts'
import { empty } from '../support/empty.ts'
import { neo4jServer, onEngine } from '../support/engine.ts'
import { model } from '../support/model.ts'
import { fillGraph } from '../support/news/fillGraph.ts'
import { generateNews } from '../support/news/generateNews.ts'
import { openService, type TestService } from '../support/openService.ts'

/** How many database hits a statement may take for each that the best one written by hand takes. */
const MOST = 1.2
/** How many values of its variables each operation is profiled with. */
const INPUTS = 5

const { uri, user, password } = neo4jServer

/** What PROFILE says of the statements of the benchmark's operations (`bench/operations`), over generated news. */
onEngine('what Neo4j does for an operation', () => {
  let service: TestService
  let sample: Sample
  let driver: Driver
  let last: Statement

  beforeAll(async () => {
    const engine = await openNeo4j({ uri, user, password, database: undefined })
    await empty(engine)
    const read = (statement: Statement) => {
      last = statement
      return engine.read(statement)
    }
    service = await openService({ ...engine, read })
    await empty(engine)
    await fillGraph(engine, model, generateNews({ model, entities: 1_000, seed: 1 }))
    sample = createSample(engine.read)
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  })
  afterAll(async () => {
    await driver.close()
    await service.close()
  })

  test.each(operations)('$title: no more work than by hand', async ({ query, inputs, cypher, indexed }) => {
    const hits = { generated: 0, byHand: 0 }
    for (const variables of (await inputs(sample)).slice(0, INPUTS)) {
      const { body } = await service.ask(query, variables)
      expect(body.errors).toBeUndefined()
      const generated = await profile(
        last.text,
        withIntegers({ ...last.params, ...resolveLookups(last.lookups ?? []) }),
      )
      if (indexed) expect(scansOf(generated)).toEqual([])
      hits.generated += hitsOf(generated)
      hits.byHand += hitsOf(await profile(cypher.text, (await cypher.params?.(variables)) ?? variables))
    }
    expect(hits.generated).toBeLessThanOrEqual(hits.byHand * MOST)
  })

  const filters = [
    {
      title: 'a filter on a page: COUNT, where by hand it is EXISTS',
      query:
        'query ($id: ID!) { country(id: $id) { officials(where: { node: { events: { some: { node: { type: { eq: VISIT } } } } } }) { totalCount } } }',
      byHand: `MATCH (c:Country {id: $id})<-[r:HOLDS_OFFICE]-(p:Person)
        WHERE EXISTS { MATCH (p)-[:PARTICIPATED_IN]->(e) WHERE e.type = 'VISIT' } RETURN count(r)`,
    },
    {
      title: 'a filter that follows twice, through hubs',
      query:
        '{ people(where: { offices: { some: { node: { claims: { some: { kind: { eq: THREAT } } } } } } }) { totalCount } }',
      byHand: `MATCH (p:Person) WHERE EXISTS { MATCH (p)-[:HOLDS_OFFICE]->(c)
        WHERE EXISTS { MATCH (c)<-[:ABOUT]-(k) WHERE k.kind = 'THREAT' } } RETURN count(p)`,
    },
    {
      title: 'a filter through hubs that lets nothing through, so that nothing ends early',
      query:
        '{ people(where: { offices: { some: { node: { relationships: { some: { role: { eq: "nobody" } } } } } } }) { totalCount } }',
      byHand: `MATCH (p:Person) WHERE EXISTS { MATCH (p)-[:HOLDS_OFFICE]->(c)
        WHERE EXISTS { MATCH (c)-[r]-(:Entity) WHERE r.role = 'nobody' } } RETURN count(p)`,
    },
  ]

  test.each(filters)('$title: no more work than by hand', async ({ query, byHand }) => {
    const [country] = await sample.nodes('Country', 'HOLDS_OFFICE')
    const id = country?.id ?? ''
    const { body } = await service.ask(query, query.includes('$id') ? { id } : {})
    expect(body.errors).toBeUndefined()
    const hits = hitsOf(
      await profile(last.text, withIntegers({ ...last.params, ...resolveLookups(last.lookups ?? []) })),
    )
    expect(hits).toBeLessThanOrEqual(hitsOf(await profile(byHand, { id })) * MOST)
  })

  async function profile(text: string, params: Variables): Promise<ProfiledPlan> {
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, params)
    if (!summary.profile) throw new Error('Nothing was profiled.')
    return summary.profile
  }
})

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0)

/** The operators that look at every node of a label, or at every node. */
function scansOf({ operatorType, children }: ProfiledPlan): string[] {
  const isScan = /LabelScan|LabelsScan|AllNodesScan/.test(operatorType)
  return [...(isScan ? [operatorType] : []), ...children.flatMap(scansOf)]
}

/** The driver takes JavaScript's numbers for floats. */
const withIntegers = (params: Variables): Variables =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(Number(value)) : value]),
  )
