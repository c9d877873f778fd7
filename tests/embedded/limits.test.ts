import { readFileSync } from 'node:fs'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import type { Limits } from '../../src/graphql/limits/Limits.ts'
import { codeBlocks } from '../support/codeBlocks.ts'
import { hostileDocuments } from '../support/hostileDocuments.ts'
import { openService, type TestService } from '../support/openService.ts'
import { seededEngine } from '../support/seededEngine.ts'

const LIMITS: Limits = {
  characters: 300,
  tokens: 60,
  depth: 4,
  aliases: 2,
  rootFields: 3,
  directives: 2,
  schemas: 1,
  fields: 8,
  variables: 40,
  write: 40,
  cost: 30,
  statement: 2000,
}

type Case = readonly [name: string, allowed: string, refused: string, message: string, at: readonly number[] | null]

let strict: TestService
let usual: TestService

beforeAll(async () => {
  strict = await openService(await seededEngine(), { limits: LIMITS })
  usual = await openService(await seededEngine())
})
afterAll(async () => {
  await strict.close()
  await usual.close()
})

const document = (characters: number) => `{__typename}#${'-'.repeat(characters - '{__typename}#'.length)}`
const tokens = (count: number) => `{__typename ${'@a '.repeat((count - 4) / 2)}a}`
const type = '__type(name:"Person")'

describe('a limit lets through what it allows, and refuses more:', () => {
  const cases: readonly Case[] = [
    ['characters', document(300), document(301), 'The document has 301 characters; LIMIT_CHARACTERS allows 300.', null],
    [
      'tokens',
      `{__schema{${'...{'.repeat(16)}${'__typename #\n,'.repeat(7)}${'}'.repeat(18)}`,
      tokens(62),
      'The document has 62 tokens; LIMIT_TOKENS allows 60.',
      [1, 100],
    ],
    [
      'depth',
      `{__schema{types{fields{name}}}}`,
      `{__schema{types{\n  ...{fields{type{name}}}}}}`,
      'The operation nests fields to a depth of 5; LIMIT_DEPTH allows 4.',
      [2, 19],
    ],
    [
      'depth, through fragments',
      `query Q{__schema{...F}} fragment F on __Schema{types{fields{name}}}`,
      `query Q{__schema{types{...F}}} fragment F on __Type{fields{type{name}}}`,
      'The operation "Q" nests fields to a depth of 5; LIMIT_DEPTH allows 4.',
      [1, 65],
    ],
    [
      'aliases',
      '{a:__typename b:__typename}',
      '{a:__typename ...F} fragment F on Query{b:__typename c:__typename}',
      'The document has 3 aliases; LIMIT_ALIASES allows 2.',
      [1, 54],
    ],
    [
      'root fields',
      '{__typename __typename __typename}',
      '{__typename ...F ...F} fragment F on Query{__typename ...on Query{__typename}}',
      'The operation has 5 root fields; LIMIT_ROOT_FIELDS allows 3.',
      [1, 1],
    ],
    [
      'directives',
      '{__typename @skip(if:false) @include(if:true)}',
      '{__typename @skip(if:false) ...@include(if:true){__typename @skip(if:false)}}',
      'The document has 3 directives; LIMIT_DIRECTIVES allows 2.',
      [1, 61],
    ],
    [
      'the schema',
      '{__schema{queryType{name}}}',
      '{__schema{queryType{name}} ...F} fragment F on Query{b:__schema{queryType{name}}}',
      'The document asks for __schema 2 times; LIMIT_SCHEMAS allows 1.',
      [1, 54],
    ],
    [
      'fields',
      `{${type}{...F ...F} __typename} fragment F on __Type{kind name description}`,
      `{${type}{...F ...F ...F}} fragment F on __Type{kind name description}`,
      'The operation has 10 fields with fragments expanded; LIMIT_FIELDS allows 8.',
      [1, 1],
    ],
    [
      'fields of a fragment that is spread nowhere',
      `{__typename ...F} fragment F on Query{${'__typename '.repeat(2)}}`,
      `{__typename} fragment F on Query{${'__typename '.repeat(9)}}`,
      'The fragment "F" has 9 fields with fragments expanded; LIMIT_FIELDS allows 8.',
      [1, 14],
    ],
  ]

  test.each(cases)('%s', async (_, allowed, refused, message, at) => {
    const fine = await strict.ask(allowed)
    expect(fine.body.errors ?? []).not.toContainEqual(
      expect.objectContaining({ extensions: { code: 'LIMIT_EXCEEDED' } }),
    )
    expect(fine).toMatchObject({ status: 200, body: { data: {} } })
    const [line, column] = at ?? []
    expect(await strict.ask(refused)).toEqual({
      status: 400,
      body: {
        errors: [{ message, ...(at && { locations: [{ line, column }] }), extensions: { code: 'LIMIT_EXCEEDED' } }],
      },
    })
    expect(strict.statements()).toEqual([])
  })

  test('variables', async () => {
    const query = 'query($v:ID!){node(id:$v)@skip(if:true){id}__typename}'
    expect(await strict.ask(query, { v: 'é'.repeat(16) })).toEqual({
      status: 200,
      body: { data: { __typename: 'Query' } },
    })
    expect(await strict.ask(query, { v: `${'é'.repeat(16)}a` })).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: 'The variables have 41 bytes; LIMIT_VARIABLES allows 40.',
            extensions: { code: 'LIMIT_EXCEEDED' },
          },
        ],
      },
    })
  })
})

test('a filter in a variable may be as deep as LIMIT_DEPTH, not deeper', async () => {
  const query = 'query($w:PersonWhere!){people(where:$w){totalCount}}'
  const nested = (times: number) => JSON.parse(`${'{"NOT":'.repeat(times)}{}${'}'.repeat(times)}`)
  expect(await usual.ask(query, { w: nested(23) })).toMatchObject({ status: 200, body: { data: {} } })
  const message = 'The variables nest values to a depth of 26; LIMIT_DEPTH allows 25.'
  expect(await usual.ask(query, { w: nested(24) })).toEqual({
    status: 400,
    body: { errors: [{ message, extensions: { code: 'LIMIT_EXCEEDED' } }] },
  })
  const search = `query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify({ w: nested(24) }))}`
  const response = await fetch(`${usual.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': 'true' } })
  expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ message }] }])
})

test('a GET is limited as a POST is, by the document that Apollo takes', async () => {
  const refused = async (search: string) => {
    const response = await fetch(`${strict.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': 'true' } })
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    return [response.status, errors[0]?.message]
  }
  const wide = encodeURIComponent('{__typename ...F ...F} fragment F on Query{__typename __typename}')
  const message = 'The operation has 5 root fields; LIMIT_ROOT_FIELDS allows 3.'
  expect(await refused(`query=${wide}`)).toEqual([400, message])
  expect(await refused(`qu%65ry=${wide.replaceAll('%20', '+')}`)).toEqual([400, message])
  const [status] = await refused(`query={__typename}&query=${wide}`)
  expect(status).toBe(400)
  const variables = encodeURIComponent(JSON.stringify({ v: 'x'.repeat(50) }))
  expect(await refused(`query={__typename}&variables=${variables}`)).toEqual([
    400,
    'The variables have 58 bytes; LIMIT_VARIABLES allows 40.',
  ])
})

test('a document that was let through once is let through again, with other variables too', async () => {
  for (const v of ['a', 'b', 'b']) {
    expect(await strict.ask('query($v:ID!){node(id:$v){id}}', { v })).toEqual({
      status: 200,
      body: { data: { node: null } },
    })
  }
})

test('a client that knows application/json alone is refused with 400 as well', async () => {
  const response = await fetch(`${strict.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document(301) }),
  })
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8'])
})

async function post(body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${usual.url}/graphql`, { method: 'POST', headers, body })
  return [response.status, await response.json()]
}

test('a subscription is refused where it stands', async () => {
  const { status, body } = await usual.ask('subscription { anything }')
  expect({ status, body }).toEqual({
    status: 400,
    body: {
      errors: [
        {
          message: 'This API has no subscriptions. The list changes tells what was written.',
          locations: [{ line: 1, column: 1 }],
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
        },
      ],
    },
  })
})

test('a mutation is refused where nobody can have a token, and says how to turn writing on', async () => {
  const { status, body } = await usual.ask('mutation { retractArticle(id: "article:a") { change { seq } } }')
  expect({ status, body }).toEqual({
    status: 401,
    body: {
      errors: [
        {
          message: 'Writing is off. To turn it on, set TOKENS_FILE or JWKS_URL.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ],
    },
  })
})

test('several operations in one request are refused', async () => {
  const one = { query: '{__typename}' }
  expect(await post(JSON.stringify([one, one]))).toEqual([
    400,
    {
      errors: [
        {
          message: 'Batching is not supported. Send one operation per request, or combine the fields in one operation.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    },
  ])
})

test('a request of more than 250,000 bytes is refused, and one that is no JSON', async () => {
  expect(await post(JSON.stringify({ query: document(1_000_000) }))).toEqual([
    413,
    { errors: [{ message: 'The request is larger than 250000 bytes.', extensions: { code: 'LIMIT_EXCEEDED' } }] },
  ])
  expect(await post('{')).toEqual([
    400,
    { errors: [{ message: expect.stringContaining('JSON'), extensions: { code: 'BAD_REQUEST' } }] },
  ])
})

test('variables within variables, to any depth, are counted', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  expect(await post(`{"query":"{__typename}","variables":{"v":${deep}}}`)).toMatchObject([
    400,
    { errors: [{ message: 'The variables have 200006 bytes; LIMIT_VARIABLES allows 100000.' }] },
  ])
})

test('of many mistakes, some are told', async () => {
  const many = Array.from({ length: 1000 }, () => [])
  const wrong = await usual.ask('query($v:[ID!]!){neighborhood(of:$v){__typename}}', { v: many })
  expect(wrong.body.errors).toHaveLength(51)
  const fields = await usual.ask(`{node(id:"x"){${Array.from({ length: 100 }, (_, i) => `a${i}`).join(' ')}}}`)
  expect(fields.body.errors).toHaveLength(51)
})

describe.each(Object.entries(hostileDocuments))('%s', (_, make) => {
  test('is refused where it is huge', async () => {
    const { status, body } = await usual.ask(make(2_500))
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }] },
    })
  })

  test('is answered or refused where it is not', async () => {
    for (const n of [1, 2, 7, 40, 200]) {
      const { status, body } = await usual.ask(make(n))
      expect([200, 400]).toContain(status)
      expect(body.errors ?? []).not.toContainEqual(
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'INTERNAL_SERVER_ERROR' }) }),
      )
    }
  })
})

describe('the limits that are set unless others are let through', () => {
  const { limits } = readConfig({})
  const isRefused = async (query: string) =>
    JSON.stringify((await usual.ask(query)).body.errors ?? []).includes('LIMIT_EXCEEDED')

  test('the query by which tools read the schema', async () => {
    const options = { inputValueDeprecation: true, directiveIsRepeatable: true, specifiedByUrl: true, oneOf: true }
    const { status, body } = await usual.ask(getIntrospectionQuery({ ...options, schemaDescription: true }))
    expect([status, body.errors]).toEqual([200, undefined])
  })

  test('what the explorer asks, with room to spare', async () => {
    const module = await import('../../src/explorer/api/operations.ts')
    const texts = Object.values(module).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(5)
    for (const text of texts) {
      expect(await isRefused(text)).toBe(false)
      expect(text.length * 5).toBeLessThan(limits.characters)
    }
  })

  test.each(['README.md', 'docs/asking.md', 'docs/exploring.md', 'ARCHITECTURE.md'])('what %s shows', async (file) => {
    for (const { language, text } of codeBlocks(file))
      if (language === 'graphql') expect(await isRefused(text)).toBe(false)
  })

  test('and stand in docs/settings.md and .env.example', () => {
    const [page, example] = ['docs/settings.md', '.env.example'].map((file) => readFileSync(file, 'utf8'))
    for (const [name, value] of Object.entries(limits)) {
      const setting = `LIMIT_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`
      expect(page).toContain(`| \`${setting}\` | \`${value}\` |`)
      expect(example).toContain(`# ${setting}=${value}\n`)
    }
  })
})
