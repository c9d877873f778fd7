import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onEngine, openEngine } from '../support/engine.ts'
import { writeNewType } from '../support/newType.ts'
import { openService, type TestService } from '../support/openService.ts'

onEngine('a type more in schema/', () => {
  let folder: string
  let service: TestService

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-'))
    const { schemaFolder, bundle } = writeNewType(folder)
    service = await openService(await openEngine(), { schemaFolder, bundles: [bundle] })
  })
  afterAll(async () => {
    await service.close()
    rmSync(folder, { recursive: true })
  })

  test('is loaded, found, followed both ways, and traced to its passages', async () => {
    const { body } = await service.ask(`{
      courtCases { totalCount nodes { id name number heardBy { edges { role node { iso3 } evidence { quote } } } } }
      courtCase(id: "court-case:budget") { claims { nodes { content kind } } evidence { nodes { quote supports { ... on CourtCase { number } } } } }
      country(id: "country:iraq") { courtCases { nodes { __typename name } } }
      entities { nodes { __typename ... on CourtCase { number } } }
      node(id: "court-case:budget") { ... on CourtCase { number } }
      search(query: "budgt") { nodes { __typename ... on CourtCase { number } } }
      ofType: search(query: "budget", types: [COURT_CASE]) { totalCount }
      relationships: country(id: "country:iraq") { relationships { nodes { type role target { name } } } }
    }`)
    expect(body).toEqual({
      data: {
        courtCases: {
          totalCount: 1,
          nodes: [
            {
              id: 'court-case:budget',
              name: 'Budget case',
              number: 23,
              heardBy: {
                edges: [
                  {
                    role: 'appeal',
                    node: { iso3: 'IRQ' },
                    evidence: [{ quote: 'A court of Iraq hears case 23' }],
                  },
                ],
              },
            },
          ],
        },
        courtCase: {
          claims: { nodes: [{ content: 'The case is good.', kind: 'OPINION' }] },
          evidence: { nodes: [{ quote: 'case 23', supports: [{ number: 23 }] }] },
        },
        country: { courtCases: { nodes: [{ __typename: 'CourtCase', name: 'Budget case' }] } },
        entities: { nodes: [{ __typename: 'Country' }, { __typename: 'CourtCase', number: 23 }] },
        node: { number: 23 },
        search: { nodes: [{ __typename: 'CourtCase', number: 23 }] },
        ofType: { totalCount: 1 },
        relationships: {
          relationships: { nodes: [{ type: 'HEARS', role: 'appeal', target: { name: 'Budget case' } }] },
        },
      },
    })
  })

  test('is in the served schema with its connection', async () => {
    const { body } = await service.ask(`{
      edge: __type(name: "CourtCaseHeardByEdge") { fields { name description } }
      kinds: __type(name: "RelationshipType") { enumValues { name } }
    }`)
    expect(body.data.edge.fields.map((field: { name: string }) => field.name)).toContain('role')
    expect(body.data.kinds.enumValues.map((value: { name: string }) => value.name)).toContain('HEARS')
  })
})
