import neo4j from 'neo4j-driver'
import { codeOf } from '../../util/codeOf.ts'

/**
 * What an error of the driver says.
 *
 * - `broken`: the connection, the login or the database cannot be used, whatever the statement is.
 * - `passing`: the server had a reason of the moment; the same statement can work at once.
 * - `ended`: the server ended the statement for a reason that is not in it, such as its own end; it can work later.
 * - `late`: the statement took too long.
 * - `lasting`: the statement itself cannot work, now or later, or the error is not one of the driver.
 */
export type FaultKind = 'broken' | 'passing' | 'ended' | 'late' | 'lasting'

/** `Forbidden` is about one statement: the login itself worked. */
const BROKEN = /^Neo\.ClientError\.(Security\.(?!Forbidden$)|Database\.)|DatabaseUnavailable$|^ProtocolError$/
const ENDED = /^Neo\.ClientError\.Transaction\.(Terminated|LockClientStopped)$/

export function kindOf(error: unknown): FaultKind {
  if (!(error instanceof Error)) return 'lasting'
  const code = codeOf(error)
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return 'late'
  // A server without a thread to spare answers against the protocol.
  if (BROKEN.test(code)) return 'broken'
  if (ENDED.test(code)) return 'ended'
  if (error.message.startsWith('Connection acquisition timed out')) return 'broken'
  if (!neo4j.isRetryableError(error)) return 'lasting'
  return code.startsWith('Neo.TransientError') ? 'passing' : 'broken'
}
