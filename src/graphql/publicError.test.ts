import { expect, test } from 'vitest'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { publicError } from './publicError.ts'

const told = (error: unknown) => {
  const { error: shown, status } = publicError(error)
  return { ...shown.toJSON(), status }
}

const INTERNAL = { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' }, status: 500 }

test.each([
  ['GRAPH_UNAVAILABLE', 503],
  ['OVERLOADED', 503],
  ['STATEMENT_TIMEOUT', 504],
  ['REQUEST_TIMEOUT', 504],
  ['CLIENT_GONE', 499],
] as const)('%s is told as it is, with status %i', (code, status) => {
  const cause = new Error('bolt://user:secret@host')
  expect(told(new NewsgraphError(code, 'Ask again.', { cause }))).toEqual({
    message: 'Ask again.',
    extensions: { code },
    status,
  })
})

test.each([
  ['a fault that is for operators', new NewsgraphError('ENGINE_UNAUTHORIZED', 'secret')],
  ['any other', new TypeError('secret')],
  ['what is no error', 'secret'],
])('%s is told as a fault, without its words', (_, error) => {
  expect(told(error)).toEqual(INTERNAL)
})
