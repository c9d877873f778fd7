import neo4j from 'neo4j-driver'
import { codeOf } from '../../util/errors.ts'

/**
 * Kinds of errors of the driver.
 *
 * - `broken`: the connection, the login or the database cannot be used, for any statement.
 * - `passing`: a transient error of the server; the same statement can work at once.
 * - `ended`: the server terminated the statement for another reason, such as its shutdown; it can work later.
 * - `late`: the statement exceeded its time limit.
 * - `lasting`: the statement itself cannot work, or the error is not from the driver.
 */
export type FaultKind = 'broken' | 'passing' | 'ended' | 'late' | 'lasting'

/** `Forbidden` concerns one statement: the login worked. */
const BROKEN = /^Neo\.ClientError\.(Security\.(?!Forbidden$)|Database\.)|DatabaseUnavailable$|^ProtocolError$/
const ENDED = /^Neo\.ClientError\.Transaction\.(Terminated|LockClientStopped)$/

/** Classifies an error. */
export function kindOf(error: unknown): FaultKind {
  if (!(error instanceof Error)) return 'lasting'
  const code = codeOf(error)
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return 'late'
  // A server without free threads violates the protocol.
  if (BROKEN.test(code)) return 'broken'
  if (ENDED.test(code)) return 'ended'
  if (error.message.startsWith('Connection acquisition timed out')) return 'broken'
  if (!neo4j.isRetryableError(error)) return 'lasting'
  return code.startsWith('Neo.TransientError') ? 'passing' : 'broken'
}
