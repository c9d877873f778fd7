import { expect, test } from 'vitest'
import { findPersisted } from './findPersisted.ts'

const operations = {
  names: 1,
  textOf: (id: string) => (id === 'known' ? '{ a }' : undefined),
  has: (text: string) => text === '{ a }',
}

const find = (asked: { readonly text?: string; readonly documentId?: string; readonly hash?: string }) =>
  findPersisted(
    { text: undefined, documentId: undefined, hash: undefined, variables: { bytes: 0, depth: 0 }, ...asked },
    operations,
  )

const refused = (code: string, message: string) =>
  expect.objectContaining({ message, extensions: { code, http: { status: 400 } } })

test('an operation is found by its id, its hash or its text', () => {
  expect(find({ documentId: 'known' })).toBe('{ a }')
  expect(find({ hash: 'known' })).toBe('{ a }')
  expect(find({ text: '{ a }' })).toBe('{ a }')
  expect(find({ text: '{ a }', documentId: 'known' })).toBe('{ a }')
})

test('a request without any is left to Apollo, which refuses it', () => {
  expect(find({})).toBeUndefined()
})

test('a text that is none of them is refused, were it but a space that is other', () => {
  expect(() => find({ text: '{ a  }' })).toThrow(
    refused(
      'PERSISTED_QUERY_NOT_IN_LIST',
      'This service only answers persisted operations, and this is not one of them.',
    ),
  )
})

test('an id that is none of them is refused, and shown as far as ids are long', () => {
  expect(() => find({ documentId: 'other', text: '{ a }' })).toThrow(
    refused('PERSISTED_QUERY_NOT_IN_LIST', 'There is no persisted operation "other".'),
  )
  expect(() => find({ hash: 'x'.repeat(1000) })).toThrow(
    refused('PERSISTED_QUERY_NOT_IN_LIST', `There is no persisted operation "${'x'.repeat(100)}".`),
  )
})

test('an id counts before a hash, and a text must be the one that it names', () => {
  expect(find({ documentId: 'known', hash: 'other' })).toBe('{ a }')
  expect(() => find({ documentId: 'known', text: '{ b }' })).toThrow(
    refused('BAD_REQUEST', 'The query is not the persisted operation that the id names.'),
  )
})
