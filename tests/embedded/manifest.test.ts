import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { type DocumentNode, Kind, parse, print, visit } from 'graphql'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import * as explorer from '../../src/explorer/api/operations.ts'
import { findDocuments } from '../../src/persist/findDocuments.ts'
import { printManifest } from '../../src/persist/Manifest.ts'
import { mistakesOf } from '../../src/persist/mistakesOf.ts'
import { persistOperations } from '../../src/persist/persistOperations.ts'
import { sha256 } from '../../src/util/sha256.ts'
import { runs, scaled } from '../support/effort.ts'
import { model, schema } from '../support/model.ts'
import { openService, type ServiceSetup, type TestService } from '../support/openService.ts'
import { Dice } from '../support/reference/Dice.ts'
import { generateGraph } from '../support/reference/generateGraph.ts'
import { generateOperation } from '../support/reference/generateOperation.ts'
import { referenceOf } from '../support/reference/referenceOf.ts'
import { writeGraph } from '../support/reference/writeGraph.ts'
import { folder } from '../support/runNewsgraph.ts'
import { seededEngine } from '../support/seededEngine.ts'

const { limits } = readConfig({})
const rules = { schema, limits, introspection: true }

const PERSON = 'query Person($id: ID!) { person(id: $id) { name } }'
const SCHEMA = 'query Schema { __schema { queryType { name } } }'
const variables = { id: 'person:joe-biden' }
const JOE = { status: 200, body: { data: { person: { name: 'Joe Biden' } } } }

const hash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })

const refused = (code: string) => ({ status: 400, body: { errors: [{ extensions: { code } }] } })
const NOT_IN_LIST = refused('PERSISTED_QUERY_NOT_IN_LIST')

describe('a service of persisted operations', () => {
  let ask: (request: object) => Promise<unknown>
  let get: (request: object) => Promise<unknown>

  beforeAll(async () => {
    const service = await openService(await seededEngine(), {
      manifests: [manifest([PERSON, SCHEMA]), manifest([PERSON], () => 'person-1')],
      limits: { variables: 60 },
    })
    ask = (request) => post(service.url, request)
    get = (request) => read(fetch(`${service.url}/graphql?${searchOf(request)}`, { headers: HEADERS }))
    return () => service.close()
  })

  test('takes the texts by their ids that Relay and GraphQL Code Generator write', async () => {
    const id = 'a2f0'
    const service = await open({ manifests: [written(JSON.stringify({ [id]: PERSON }))] })
    expect(await post(service.url, { documentId: id, variables })).toEqual(JOE)
    expect(await post(service.url, { documentId: `sha256:${sha256(PERSON)}`, variables })).toEqual(JOE)
    expect(await post(service.url, { query: '{ people { totalCount } }' })).toMatchObject(NOT_IN_LIST)
  })

  const ID = sha256(PERSON)
  test.each([
    ['its text', { query: PERSON }],
    ['its id, as Apollo sends it', hash(ID)],
    ['its id and its text', { query: PERSON, ...hash(ID) }],
    ['its id, as GraphQL over HTTP has it', { documentId: `sha256:${ID}` }],
    ['its id as the manifest has it', { documentId: ID }],
    ['the id that another manifest gave it', { documentId: 'person-1' }],
    ['that id, as Apollo sends it', { ...hash('person-1'), operationName: 'Person' }],
  ])('answers %s, by POST and by GET', async (_, request) => {
    expect(await ask({ ...request, variables })).toEqual(JOE)
    expect(await get({ ...request, variables })).toEqual(JOE)
  })

  const unknown = sha256('{ people { totalCount } }')
  test.each([
    ['another text', { query: '{ people { totalCount } }' }, NOT_IN_LIST],
    ['the text of an operation in another form', { query: print(parse(PERSON)) }, NOT_IN_LIST],
    ['no GraphQL', { query: '{' }, NOT_IN_LIST],
    ['an empty text', { query: '' }, NOT_IN_LIST],
    ['an unknown id', hash(unknown), NOT_IN_LIST],
    ['an unknown id with its text', { query: '{ people { totalCount } }', ...hash(unknown) }, NOT_IN_LIST],
    ['an unknown document id', { documentId: `sha256:${unknown}` }, NOT_IN_LIST],
    ['a document id that any object has', { documentId: 'constructor' }, NOT_IN_LIST],
    ['an id with another text', { query: '{ people { totalCount } }', documentId: ID }, refused('BAD_REQUEST')],
    ['an id with the text of another', { query: SCHEMA, ...hash(ID) }, refused('BAD_REQUEST')],
    ['nothing', { variables: {} }, refused('BAD_REQUEST')],
    ['another version', { extensions: { persistedQuery: { version: 2, sha256Hash: ID } } }, refused('BAD_REQUEST')],
  ])('refuses %s, and again', async (_, request, refusal) => {
    for (let times = 0; times < 2; times++) {
      expect(await ask({ variables, ...request })).toMatchObject(refusal)
      expect(await get({ variables, ...request })).toMatchObject(refusal)
    }
  })

  test('refuses several at once', async () => {
    expect(await ask([{ query: '{ people { totalCount } }' }])).toMatchObject(refused('BAD_REQUEST'))
  })

  test('measures the variables', async () => {
    const many = { id: 'x'.repeat(60) }
    expect(await ask({ ...hash(ID), variables: many })).toMatchObject(refused('LIMIT_EXCEEDED'))
    expect(await get({ documentId: ID, variables: many })).toMatchObject(refused('LIMIT_EXCEEDED'))
    expect(await ask({ ...hash(ID), variables: {} })).toMatchObject(refused('BAD_USER_INPUT'))
  })

  test('answers about its schema when an operation asks for it', async () => {
    expect(await ask({ query: SCHEMA })).toEqual({
      status: 200,
      body: { data: { __schema: { queryType: { name: 'Query' } } } },
    })
  })

  test('answers the operations of its own pages', async () => {
    const { Start, Suggest } = explorer
    expect(await ask({ query: Start.text })).toMatchObject({ status: 200, body: { data: { articles: {} } } })
    expect(await ask({ documentId: sha256(Suggest.text), variables: { query: 'iraq' } })).toMatchObject({
      status: 200,
    })
    for (const { text } of Object.values(explorer)) expect(await ask({ query: text })).not.toMatchObject(NOT_IN_LIST)
  })
})

test('tells a client that knows application/json alone of a refusal with 400 too', async () => {
  const service = await open({ manifests: [manifest([PERSON])] })
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'This service only answers persisted operations, and this is not one of them.',
        extensions: { code: 'PERSISTED_QUERY_NOT_IN_LIST' },
      },
    ],
  })
})

test('the explorer is answered under limits that its operations are over', async () => {
  const setup = { limits: { tokens: 1, characters: 1 } }
  expect(await (await open(setup)).ask(explorer.Start.text)).toMatchObject(refused('LIMIT_EXCEEDED'))
  const service = await open({ ...setup, manifests: [manifest([])] })
  expect(await service.ask(explorer.Start.text)).toMatchObject({ status: 200, body: { data: { articles: {} } } })
})

test('metrics tell all persisted operations apart, and no others', async () => {
  const named = Array.from({ length: 150 }, (_, index) => `query Q${index} { __typename }`)
  const service = await open({ manifests: [manifest(named)], metrics: true })
  for (const query of named) expect((await service.ask(query)).status).toBe(200)
  await service.ask('query Q150 { __typename }')
  const text = await (await fetch(`${service.url}/metrics`)).text()
  const names = [...text.matchAll(/^newsgraph_operations_total\{operation="(\w+)"/gm)].map(([, name]) => name)
  expect(names.sort()).toEqual([...named.map((_, index) => `Q${index}`), 'none'].sort())
  expect(text).toContain('operation="none",outcome="refused",code="PERSISTED_QUERY_NOT_IN_LIST"} 1')
})

test('whatever is persisted is answered by its id as by its text elsewhere', { timeout: 120_000 }, async () => {
  const reference = referenceOf(model, rules.schema)
  let asked = 0
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const dice = new Dice(seed)
      const graph = generateGraph(dice, model, { broken: false })
      const generated = Array.from({ length: 60 }, (_, index) => {
        const { query, variables } = generateOperation(dice, reference, graph, { filters: true, depth: 4 })
        return { name: `Op${index}`, document: named(query, index), query, variables }
      }).filter(({ document }) => mistakesOf(document, print(document), rules).length === 0)
      const app = folder()
      for (const { document } of generated) scatter(app, document, dice)
      const { operations, problems } = persistOperations(findDocuments([app]), rules)
      expect(problems).toEqual([])
      const shared = openEmbedded()
      onTestFinished(() => shared.close())
      const engine = { ...shared, close: async () => {} }
      const free = await open({}, engine)
      const persisted = await open({ manifests: [written(printManifest(operations))] }, engine)
      await writeGraph(engine, graph)
      for (const { name, query, variables } of generated) {
        const id = operations.find((operation) => operation.name === name)?.id
        const answer = await post(persisted.url, { documentId: `sha256:${id}`, variables })
        // Errors tell where in the text they are, and the texts differ.
        expect(withoutPlaces(answer), query).toEqual(withoutPlaces(await free.ask(query, variables)))
        asked++
      }
    }),
    runs(3, { endOnFailure: true }),
  )
  // Otherwise this would prove nothing.
  expect(asked).toBeGreaterThan(scaled(3) * 20)
})

/** A generated operation with names that no other has. */
const named = (query: string, index: number): DocumentNode =>
  visit(parse(query), {
    OperationDefinition: (node) => ({ ...node, name: { kind: Kind.NAME, value: `Op${index}` } }),
    FragmentDefinition: (node) => ({ ...node, name: { ...node.name, value: `Op${index}${node.name.value}` } }),
    FragmentSpread: (node) => ({ ...node, name: { ...node.name, value: `Op${index}${node.name.value}` } }),
  })

/** Writes each definition into one of some files. */
function scatter(app: string, { definitions }: DocumentNode, dice: Dice): void {
  for (const definition of definitions)
    appendFileSync(join(app, `${dice.pick(['a', 'b', 'c'])}.graphql`), `${print(definition)}\n`)
}

const withoutPlaces = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === 'locations' ? undefined : value)))

async function open(setup: ServiceSetup, engine?: Engine): Promise<TestService> {
  const service = await openService(engine ?? (await seededEngine()), setup)
  onTestFinished(() => service.close())
  return service
}

/** A manifest of operations that are texts as they are. */
const manifest = (bodies: readonly string[], idOf = sha256): string =>
  written(printManifest(bodies.map((body) => ({ id: idOf(body), name: nameOf(body), type: 'query', body }))))

const nameOf = (body: string): string => /query (\w+)/.exec(body)?.[1] ?? ''

const FILES = mkdtempSync(join(tmpdir(), 'newsgraph-manifests-'))
afterAll(() => rmSync(FILES, { recursive: true }))

function written(text: string): string {
  const file = join(FILES, `${sha256(text)}.json`)
  writeFileSync(file, text)
  return file
}

const HEADERS = { accept: 'application/graphql-response+json', 'apollo-require-preflight': 'yes' }

const post = (url: string, request: object) =>
  read(
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...HEADERS, 'content-type': 'application/json' },
      body: JSON.stringify(request),
    }),
  )

const searchOf = (request: object): URLSearchParams =>
  new URLSearchParams(
    Object.entries(request).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )

async function read(asked: Promise<Response>) {
  const response = await asked
  return { status: response.status, body: await response.json() }
}
