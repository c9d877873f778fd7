import neo4j from 'neo4j-driver'
import { expect, test } from 'vitest'
import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { type FaultKind, kindOf } from './kindOf.ts'

const { SERVICE_UNAVAILABLE, SESSION_EXPIRED } = neo4j.error

const kinds: readonly (readonly [string, FaultKind])[] = [
  [SERVICE_UNAVAILABLE, 'broken'],
  [SESSION_EXPIRED, 'broken'],
  ['ProtocolError', 'broken'],
  ['Neo.ClientError.Security.Unauthorized', 'broken'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'broken'],
  ['Neo.ClientError.Security.AuthorizationExpired', 'broken'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'broken'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'broken'],
  ['Neo.TransientError.General.OutOfMemoryError', 'passing'],
  ['Neo.TransientError.Request.NoThreadsAvailable', 'passing'],
  ['Neo.ClientError.Transaction.Terminated', 'ended'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'late'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'late'],
  ['Neo.ClientError.Security.Forbidden', 'lasting'],
  ['Neo.ClientError.Statement.SyntaxError', 'lasting'],
  ['Neo.ClientError.Statement.ArithmeticError', 'lasting'],
  ['Neo.ClientError.Procedure.ProcedureNotFound', 'lasting'],
  ['Neo.DatabaseError.Statement.ExecutionFailed', 'lasting'],
  ['N/A', 'lasting'],
]

/** As the driver makes them. */
const errorWith = (code: string, message = 'A message') => new neo4j.Neo4jError(message, code, '50N42', 'A status')

test.each(kinds)('%s is %s', (code, kind) => {
  expect(kindOf(errorWith(code))).toBe(kind)
})

test('a pool without a connection to spare is broken, by its message', () => {
  expect(kindOf(errorWith('N/A', 'Connection acquisition timed out in 3000 ms.'))).toBe('broken')
})

test.each([new TypeError('x is undefined'), new NewsgraphError('ENGINE_UNREACHABLE', 'Away.'), 'a text', undefined])(
  'what is not an error of the driver lasts: %s',
  (error) => {
    expect(kindOf(error)).toBe('lasting')
  },
)
