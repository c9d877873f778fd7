import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createHashedTexts } from '../../src/graphql/persisted/readPersistedQuery.ts'
import { sha256 } from '../../src/util/sha256.ts'
import { openService, type TestService } from '../support/openService.ts'
import { seededEngine } from '../support/seededEngine.ts'

let service: TestService

beforeAll(async () => {
  service = await openService(await seededEngine(), { limits: { tokens: 60, variables: 40 }, metrics: true })
})
afterAll(() => service.close())

const PERSON = 'query Person($id: ID!) { person(id: $id) { name } }'
const variables = { id: 'person:joe-biden' }
const JOE = { data: { person: { name: 'Joe Biden' } } }

const by = (sha256Hash: unknown, version: unknown = 1) => ({ persistedQuery: { version, sha256Hash } })

const NOT_FOUND = {
  status: 200,
  body: { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
}

describe('automatic persisted queries', () => {
  test('are asked for until they are known, then come by their hash', async () => {
    const query = `${PERSON} # first`
    const extensions = by(sha256(query))
    expect(await post({ variables, extensions })).toMatchObject(NOT_FOUND)
    expect(await post({ query, variables, extensions })).toMatchObject({ status: 200, body: JOE })
    expect(await post({ variables, extensions })).toMatchObject({ status: 200, body: JOE })
    expect(await post({ variables: { id: 'person:nobody' }, extensions })).toMatchObject({
      body: { data: { person: null } },
    })
  })

  test('come by GET, from where a browser cannot be made to send them, and are not stored', async () => {
    const query = `${PERSON} # by GET`
    const parameters = { variables, extensions: by(sha256(query)) }
    const missed = await get(parameters)
    expect(missed).toMatchObject(NOT_FOUND)
    expect(missed.cache).toMatch(/^private, no-cache/)
    const sent = await get({ query, ...parameters })
    expect(sent).toMatchObject({ status: 200, body: JOE, cache: 'no-store' })
    expect(await get(parameters)).toMatchObject({ status: 200, body: JOE, cache: 'no-store' })
    expect(await get(parameters, {})).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    })
  })

  const HASH = sha256(PERSON)
  const hashed = 'extensions.persistedQuery.sha256Hash must be a text.'
  const versioned = 'extensions.persistedQuery.version must be 1.'
  test.each([
    [
      'a hash that is not of the text',
      by(sha256('other')),
      'extensions.persistedQuery.sha256Hash is not the SHA-256 of the query.',
    ],
    ['another version', by(HASH, 2), versioned],
    ['no version', { persistedQuery: { sha256Hash: HASH } }, versioned],
    ['no object', { persistedQuery: true }, versioned],
    ['no hash', { persistedQuery: { version: 1 } }, hashed],
    ['a list as hash', by([HASH]), hashed],
    ['a hash that no text can be made of', by({ toString: 1, valueOf: 1 }), hashed],
  ])('%s is refused, with a text and without', async (_, extensions, message) => {
    const refused = { status: 400, body: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] } }
    expect(await post({ query: PERSON, variables, extensions })).toMatchObject(refused)
    expect(await get({ query: PERSON, variables, extensions })).toMatchObject(refused)
    const alone = message.endsWith('the query.') ? NOT_FOUND : refused
    expect(await post({ variables, extensions })).toMatchObject(alone)
    expect(await get({ variables, extensions })).toMatchObject(alone)
  })

  test.each([
    ['over a limit', `{${' __typename'.repeat(61)} }`, 400, 'LIMIT_EXCEEDED'],
    ['not valid', '{ nothing }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', '{', 400, 'GRAPHQL_PARSE_FAILED'],
  ])('what is %s is refused, and is not known afterwards', async (_, query, status, code) => {
    const extensions = by(sha256(query))
    for (let times = 0; times < 2; times++) {
      expect(await post({ query, extensions })).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } })
      expect(await post({ extensions })).toMatchObject(NOT_FOUND)
      expect(await get({ extensions })).toMatchObject(NOT_FOUND)
    }
  })

  test('keep to the limits of variables', async () => {
    const query = `${PERSON} # with variables`
    const extensions = by(sha256(query))
    expect(await post({ query, variables, extensions })).toMatchObject({ status: 200 })
    const many = { id: 'x'.repeat(40) }
    const refused = { status: 400, body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] } }
    expect(await post({ variables: many, extensions })).toMatchObject(refused)
    expect(await get({ variables: many, extensions })).toMatchObject(refused)
  })

  test('are counted', async () => {
    const own = await openService(await seededEngine(), { metrics: true })
    onTestFinished(() => own.close())
    const extensions = by(sha256(PERSON))
    await post({ variables, extensions }, own.url)
    await post({ query: PERSON, variables, extensions }, own.url)
    for (let times = 0; times < 3; times++) await post({ variables, extensions }, own.url)
    await post({ query: PERSON, variables }, own.url)
    const text = await (await fetch(`${own.url}/metrics`)).text()
    expect(text.match(/^newsgraph_persisted_queries_total\{.*$/gm)).toEqual([
      'newsgraph_persisted_queries_total{result="hit"} 3',
      'newsgraph_persisted_queries_total{result="miss"} 1',
      'newsgraph_persisted_queries_total{result="sent"} 1',
    ])
  })
})

test('of many documents the last ones are kept, by what they take with their keys', async () => {
  const texts = createHashedTexts(10_000)
  for (let index = 0; index < 100; index++) await texts.set(`apq:${index}`, 'short')
  expect(texts.keys()).toHaveLength(19)
  expect(await texts.get('apq:99')).toBe('short')
  await texts.set('apq:long', 'x'.repeat(4000))
  expect(texts.keys()).toHaveLength(3)
  await texts.set('apq:longer', 'x'.repeat(5000))
  expect(await texts.get('apq:longer')).toBe(undefined)
})

const JSON_HEADERS = { accept: 'application/graphql-response+json' }

async function post(body: object, url = service.url) {
  return read(
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_HEADERS, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

async function get(parameters: object, headers: Record<string, string> = { 'apollo-require-preflight': 'yes' }) {
  const search = Object.entries(parameters).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
  const url = `${service.url}/graphql?${new URLSearchParams(search)}`
  return read(await fetch(url, { headers: { ...JSON_HEADERS, ...headers } }))
}

const read = async (response: Response) => ({
  status: response.status,
  cache: response.headers.get('cache-control'),
  body: await response.json(),
})
