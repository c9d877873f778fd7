import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCHEMA_FOLDER } from '../../src/model/readSchema.ts'
import { onEngine, openEngine } from '../support/engine.ts'
import { openService, type TestService } from '../support/openService.ts'

/** The edit that CONTRIBUTING.md shows: a type, a relationship and a field, in `schema/` alone. */
const LAW = `
"A law or a decree."
type Law implements Entity & Fact & Node @node(prefix: "law", one: "law", many: "laws") {
  id: ID!
  name: String!
  aliases: [String!]!
  description: String
  externalIds: [ExternalId!]!
  "Its number in the gazette."
  number: Int
  "Countries that passed it; the edge has the role."
  passedBy: [Country!]! @relationship(type: "PASSED", direction: IN)
  relationships: [Relationship!]!
  claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
}
`
const PASSED = `"A country passed a law."
  PASSED @relates(from: ["Country"], to: ["Law"], properties: "RoleProperties")
  "An event brought another about`
const LAWS = `"Laws that it passed; the edge has the role."
  laws: [Law!]! @relationship(type: "PASSED", direction: OUT)
  "People who hold office in it`

const FACTS = `
entities:
  - id: country:iraq
    name: Iraq
    externalIds: { iso3166-1-alpha-2: IQ }
    evidence: [Iraq]
  - id: law:budget
    name: Budget law
    number: 23
    evidence: [law 23]
relationships:
  - { type: PASSED, source: country:iraq, target: law:budget, role: parliament, evidence: ["parliament of Iraq passed law 23"] }
claims:
  - id: claim:good
    content: The law is good.
    kind: OPINION
    attribution: NARRATOR
    subjects: [law:budget]
    evidence: [It is good]
`

onEngine('a type more in schema/', () => {
  let folder: string
  let service: TestService

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-'))
    const schemaFolder = join(folder, 'schema')
    const bundle = join(folder, 'law')
    cpSync(SCHEMA_FOLDER, schemaFolder, { recursive: true })
    mkdirSync(bundle)
    writeFileSync(join(bundle, 'article.yaml'), 'language: en\n')
    writeFileSync(join(bundle, 'article.txt'), 'The parliament of Iraq passed law 23. It is good.')
    writeFileSync(join(bundle, 'facts.yaml'), FACTS)
    writeFileSync(join(schemaFolder, 'Law.graphql'), LAW)
    edit(join(schemaFolder, 'Relationship.graphql'), '"An event brought another about', PASSED)
    edit(join(schemaFolder, 'Country.graphql'), '"People who hold office in it', LAWS)
    service = await openService(await openEngine(), { schemaFolder, bundles: [bundle] })
  })
  afterAll(async () => {
    await service.close()
    rmSync(folder, { recursive: true })
  })

  test('is loaded, found, followed both ways, and traced to its passages', async () => {
    const { body } = await service.ask(`{
      laws { totalCount nodes { id name number passedBy { edges { role node { iso3 } evidence { quote } } } } }
      law(id: "law:budget") { claims { nodes { content kind } } evidence { nodes { quote supports { ... on Law { number } } } } }
      country(id: "country:iraq") { laws { nodes { __typename name } } }
      entities { nodes { __typename ... on Law { number } } }
      node(id: "law:budget") { ... on Law { number } }
      search(query: "budgt") { nodes { __typename ... on Law { number } } }
      ofType: search(query: "budget", types: [LAW]) { totalCount }
      relationships: country(id: "country:iraq") { relationships { nodes { type role target { name } } } }
    }`)
    expect(body).toEqual({
      data: {
        laws: {
          totalCount: 1,
          nodes: [
            {
              id: 'law:budget',
              name: 'Budget law',
              number: 23,
              passedBy: {
                edges: [
                  {
                    role: 'parliament',
                    node: { iso3: 'IRQ' },
                    evidence: [{ quote: 'parliament of Iraq passed law 23' }],
                  },
                ],
              },
            },
          ],
        },
        law: {
          claims: { nodes: [{ content: 'The law is good.', kind: 'OPINION' }] },
          evidence: { nodes: [{ quote: 'law 23', supports: [{ number: 23 }] }] },
        },
        country: { laws: { nodes: [{ __typename: 'Law', name: 'Budget law' }] } },
        entities: { nodes: [{ __typename: 'Country' }, { __typename: 'Law', number: 23 }] },
        node: { number: 23 },
        search: { nodes: [{ __typename: 'Law', number: 23 }] },
        ofType: { totalCount: 1 },
        relationships: {
          relationships: { nodes: [{ type: 'PASSED', role: 'parliament', target: { name: 'Budget law' } }] },
        },
      },
    })
  })

  test('is in the served schema with its connection', async () => {
    const { body } = await service.ask(`{
      edge: __type(name: "LawPassedByEdge") { fields { name description } }
      kinds: __type(name: "RelationshipType") { enumValues { name } }
    }`)
    expect(body.data.edge.fields.map((field: { name: string }) => field.name)).toContain('role')
    expect(body.data.kinds.enumValues.map((value: { name: string }) => value.name)).toContain('PASSED')
  })
})

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}
