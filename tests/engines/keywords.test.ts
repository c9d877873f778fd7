import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { SCHEMA_FOLDER } from '../../src/model/readSchema.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'
import { onEngine, openEngine } from '../support/engine.ts'
import { openService, type TestService } from '../support/openService.ts'

/** Names that GraphQL allows, and that Cypher, JavaScript or the served schema have a meaning of their own for. */
const FIELDS = [
  ...[
    'match',
    'order',
    'as',
    'type',
    'node',
    'edge',
    'where',
    'return',
    'with',
    'by',
    'limit',
    'call',
    'create',
    'set',
  ],
  ...['null', 'true', 'in', 'is', 'not', 'and', 'or', 'xor', 'case', 'when', 'then', 'else', 'end', 'count', 'exists'],
  ...[
    'contains',
    'starts',
    'distinct',
    'optional',
    'union',
    'unwind',
    'foreach',
    'merge',
    'delete',
    'detach',
    'remove',
  ],
  ...['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'this0', 'var1', 'param0', '_', 'id_', 'labels', 'first'],
  ...['cursor', 'score', 'search', 'kind', 'properties', 'UPPER', 'some', 'none', 'eq', 'isNull', 'start', 'target'],
]
const TYPES = [
  'Match',
  'Order',
  'Null',
  'Return',
  'Node_',
  'Not',
  'Exists',
  'Constraint',
  'Index',
  'And',
  'True',
  'Typed',
  'NFC',
]
const KINDS = [
  'MATCH',
  'ORDER',
  'AS',
  'TYPE',
  'WHERE',
  'RETURN',
  'CALL',
  'NULL_',
  'NOT',
  'OR',
  'AND',
  'IN',
  'IS',
  'WITH',
  'COUNT',
  'EXISTS',
  'SHORTEST',
  '_',
]

onEngine('a schema whose names are keywords', () => {
  let folder: string
  let service: TestService

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-'))
    const schemaFolder = join(folder, 'schema')
    cpSync(SCHEMA_FOLDER, schemaFolder, { recursive: true })
    writeFileSync(join(schemaFolder, 'Keywords.graphql'), TYPES.map(typeOf).join('\n'))
    const file = join(schemaFolder, 'Relationship.graphql')
    const text = readFileSync(file, 'utf8')
    const mark = '"An event brought another about'
    expect(text).toContain(mark)
    writeFileSync(
      file,
      text.replace(mark, () => `${KINDS.map(kindOf).join('\n  ')}\n  ${mark}`),
    )
    service = await openService(await openEngine(), { schemaFolder, bundles: [writeBundle(folder, 'news', bundle())] })
  })
  afterAll(async () => {
    await service?.close()
    rmSync(folder, { recursive: true })
  })

  const ask = async (query: string) => {
    const { body } = await service.ask(query)
    expect(body.errors, query).toBeUndefined()
    return body.data
  }

  test('each type is loaded, listed, found and told from others', async () => {
    for (const type of TYPES) {
      const id = idOf(type)
      const found = { __typename: type, id }
      expect(
        await ask(`{
          node(id: "${id}") { __typename id }
          ${oneOf(type)}(id: "${id}") { __typename id }
          ${oneOf(type)}s(where: { name: { eq: "${type}" } }) { totalCount nodes { __typename id } }
          entities(where: { name: { eq: "${type}" } }) { nodes { __typename id ... on ${type} { as } } }
          search(query: "keyword", types: [${type.toUpperCase()}]) { nodes { __typename id } }
        }`),
      ).toEqual({
        node: found,
        [oneOf(type)]: found,
        [`${oneOf(type)}s`]: { totalCount: 1, nodes: [found] },
        entities: { nodes: [{ ...found, as: 'the as' }] },
        search: { nodes: [found] },
      })
    }
  })

  test('each field is answered, filtered by and ordered by', async () => {
    const [type = ''] = TYPES
    const all = await ask(`{ ${oneOf(type)}(id: "${idOf(type)}") { ${FIELDS.join(' ')} } }`)
    expect(all).toEqual({ [oneOf(type)]: Object.fromEntries(FIELDS.map((field) => [field, `the ${field}`])) })
    for (const field of FIELDS) {
      const [many, value] = [`${oneOf(type)}s`, `the ${field}`]
      const cursor = Buffer.from(JSON.stringify([`Query.${many} node.${field}`, value, idOf(type)])).toString(
        'base64url',
      )
      expect(
        await ask(`{
          found: ${many}(where: { ${field}: { eq: "${value}" } }, orderBy: [{ ${field}: ASC }]) { nodes { id } pageInfo { endCursor } }
          none: ${many}(where: { ${field}: { isNull: true } }) { totalCount }
          after: ${many}(after: "${cursor}", orderBy: [{ ${field}: ASC }]) { nodes { ${field} } }
        }`),
        field,
      ).toEqual({
        found: { nodes: [{ id: idOf(type) }], pageInfo: { endCursor: cursor } },
        none: { totalCount: 0 },
        after: { nodes: [] },
      })
    }
  })

  test('what is not given is null, whatever JavaScript calls so', async () => {
    const [, type = ''] = TYPES
    const all = await ask(
      `{ ${oneOf(type)}(id: "${idOf(type)}") { ${FIELDS.filter((field) => field !== 'as').join(' ')} } }`,
    )
    expect(new Set(Object.values(all[oneOf(type)]))).toEqual(new Set([null]))
  })

  test('each kind of relationship is loaded, followed both ways and traced to its passage', async () => {
    const [type = ''] = TYPES
    const { person } = await ask(`{ person(id: "person:ann") {
      relationships(first: 100) { nodes { id type } }
      evidence { nodes { supports { ... on Relationship { type } } } }
    } }`)
    const ids = new Map<string, string>(
      person.relationships.nodes.map((each: { id: string; type: string }) => [each.type, each.id]),
    )
    expect([...ids.keys()].sort()).toEqual([...KINDS].sort())
    const [{ supports }] = person.evidence.nodes
    for (const kind of KINDS) {
      const role = `the ${kind}`
      expect(supports, kind).toContainEqual({ type: kind })
      expect(
        await ask(`{
          node(id: "${ids.get(kind)}") { ... on Relationship { type role target { id } } }
          back: ${oneOf(type)}(id: "${idOf(type)}") { of${kind}(where: { edge: { role: { eq: "${role}" } } }) { edges { role node { id } } } }
          all: person(id: "person:ann") { relationships(where: { type: { in: [${kind}] } }) { totalCount } }
        }`),
      ).toEqual({
        node: { type: kind, role, target: { id: idOf(type) } },
        back: { [`of${kind}`]: { edges: [{ role, node: { id: 'person:ann' } }] } },
        all: { relationships: { totalCount: 1 } },
      })
    }
  })
})

const oneOf = (type: string): string => `a${type}`
const idOf = (type: string): string => `k-${type.toLowerCase()}:a`

const typeOf = (type: string, index: number): string => `
"A keyword."
type ${type} implements Entity & Evidenced & Node @node(prefix: "${idOf(type).split(':')[0]}", one: "${oneOf(type)}", many: "${oneOf(type)}s") {
  id: ID!
  name: String!
  aliases: [String!]!
  description: String
  externalIds: [ExternalId!]!
  ${(index < 2 ? FIELDS : ['as']).map((field) => `"The ${field}."\n  ${field}: String`).join('\n  ')}
  ${index === 0 ? KINDS.map((kind) => `"By ${kind}."\n  of${kind}: [Person!]! @relationship(type: "${kind}", direction: IN)`).join('\n  ') : ''}
  relationships: [Relationship!]!
  claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  evidence: [Evidence!]! @relationship(type: "EVIDENCED_BY", direction: OUT)
}
`

const kindOf = (kind: string): string =>
  `"A keyword."\n  ${kind} @relates(from: ["Person"], to: ["${TYPES[0]}"], properties: "RoleProperties")`

function bundle(): Record<string, string> {
  const evidence = ['Alice']
  const facts = {
    entities: [
      { id: 'person:ann', name: 'Ann', evidence },
      ...TYPES.map((type, index) => ({
        id: idOf(type),
        name: type,
        description: `keyword ${type}`,
        ...Object.fromEntries((index === 0 ? FIELDS : ['as']).map((field) => [field, `the ${field}`])),
        evidence,
      })),
    ],
    relationships: KINDS.map((type) => ({
      type,
      source: 'person:ann',
      target: idOf(TYPES[0] ?? ''),
      role: `the ${type}`,
      evidence,
    })),
  }
  return { 'facts.yaml': stringify(facts, { aliasDuplicateObjects: false }) }
}
