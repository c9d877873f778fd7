import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { codeOf } from '../../util/codeOf.ts'
import { messageOf } from '../../util/messageOf.ts'
import { OLDEST } from './isSupported.ts'

/** Turns what goes wrong between newsgraph and Neo4j into what a person can act on. */
export const explain = {
  unsupported: (uri: string, agent: string) =>
    new NewsgraphError('ENGINE_UNSUPPORTED', `${agent} answers at ${uri}; newsgraph needs Neo4j ${OLDEST} or newer.`),

  connecting(uri: string, database: string | undefined, cause: unknown): NewsgraphError {
    if (cause instanceof NewsgraphError) return cause
    const code = codeOf(cause)
    if (code.startsWith('Neo.ClientError.Security')) {
      return new NewsgraphError(
        'ENGINE_UNAUTHORIZED',
        `Neo4j at ${uri} refuses the user and password. Check NEO4J_USER and NEO4J_PASSWORD.`,
        { cause },
      )
    }
    if (code.startsWith('Neo.ClientError.Database')) {
      return new NewsgraphError(
        'ENGINE_UNSUPPORTED',
        `Neo4j at ${uri} has no database ${JSON.stringify(database)}. Check NEO4J_DATABASE.`,
        { cause },
      )
    }
    return new NewsgraphError(
      'ENGINE_UNREACHABLE',
      `No Neo4j answers at ${uri}: ${reasonOf(messageOf(cause))}. Check NEO4J_URI, and that the server runs.`,
      { cause },
    )
  },

  lost: (uri: string, cause: unknown) =>
    new NewsgraphError(
      'ENGINE_UNREACHABLE',
      `The connection to Neo4j at ${uri} was lost: ${reasonOf(messageOf(cause))}. Try again when the server runs.`,
      { cause },
    ),

  ended: (uri: string, cause: unknown) =>
    new NewsgraphError(
      'ENGINE_UNREACHABLE',
      `Neo4j at ${uri} ended the transaction: ${reasonOf(messageOf(cause))}. Try again.`,
      { cause },
    ),

  preparing(
    uri: string,
    what: 'constraint' | 'index' | 'full-text index',
    label: string,
    cause: unknown,
  ): NewsgraphError {
    if (cause instanceof NewsgraphError) return cause
    return new NewsgraphError(
      'ENGINE_UNSUPPORTED',
      `Neo4j at ${uri} refuses the ${what} that newsgraph needs on ${label}: ${reasonOf(messageOf(cause))}.`,
      { cause },
    )
  },
}

/** What the driver says, without its advice, and without the state of its tables. */
function reasonOf(message: string): string {
  const [line = ''] = message.split('\n')
  const reason = /Caused by: (.*)/.exec(line)?.[1] ?? line
  return reason.replace(/ (Known routing table|Pool status|Make sure you are not).*/, '').replace(/[.\s]+$/, '')
}
