import { expect, test } from 'vitest'
import { readRequest } from './readRequest.ts'

const post = (body: unknown) => readRequest({ method: 'POST', body, search: '' })
const get = (search: string) => readRequest({ method: 'GET', body: undefined, search })

const HASH = { persistedQuery: { version: 1, sha256Hash: 'abc' } }
const NOTHING = { text: undefined, documentId: undefined, hash: undefined, variables: { bytes: 0, depth: 0 } }

test('a POST has its document, its names and its variables in its body', () => {
  expect(post({ query: '{ a }', documentId: 'x', variables: { a: [1] }, extensions: HASH })).toEqual({
    text: '{ a }',
    documentId: 'x',
    hash: 'abc',
    variables: { bytes: 9, depth: 2 },
  })
})

test('a GET has them in its parameters', () => {
  const search = new URLSearchParams({
    query: '{ a }',
    documentId: 'x',
    variables: '{"a":["é"]}',
    extensions: JSON.stringify(HASH),
  })
  expect(get(`?${search}`)).toEqual({ text: '{ a }', documentId: 'x', hash: 'abc', variables: { bytes: 12, depth: 2 } })
  expect(get('')).toEqual(NOTHING)
})

test.each([
  [undefined],
  [null],
  ['{ a }'],
  [[{ query: '{ a }' }]],
  [{}],
  [{ query: 1, documentId: {}, variables: '{"a":1}' }],
])('what Apollo refuses has nothing in it: %j', (body) => {
  expect(post(body)).toEqual(NOTHING)
})

test('what is no JSON in a GET is as long as it is', () => {
  expect(get('?variables={{{&extensions=[')).toEqual({ ...NOTHING, variables: { bytes: 3, depth: 0 } })
})

test.each([
  [{ persistedQuery: {} }, 'extensions.persistedQuery.version must be 1.'],
  [{ persistedQuery: { version: 2, sha256Hash: 'abc' } }, 'extensions.persistedQuery.version must be 1.'],
  [{ persistedQuery: { version: 1 } }, 'extensions.persistedQuery.sha256Hash must be a text.'],
  [{ persistedQuery: { version: 1, sha256Hash: 7 } }, 'extensions.persistedQuery.sha256Hash must be a text.'],
  [{ persistedQuery: 'abc' }, 'extensions.persistedQuery.version must be 1.'],
])('a hash that cannot be used is refused: %j', (extensions, message) => {
  const refusal = expect.objectContaining({
    message,
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  })
  expect(() => post({ query: '{ a }', extensions })).toThrow(refusal)
  expect(() => get(`?extensions=${encodeURIComponent(JSON.stringify(extensions))}`)).toThrow(refusal)
})

test.each([[{}], [{ persistedQuery: null }], [null], [[]], ['x']])('%j has no hash', (extensions) => {
  expect(post({ query: '{ a }', extensions }).hash).toBeUndefined()
})
