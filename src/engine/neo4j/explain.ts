import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { codeOf, messageOf } from '../../util/errors.ts'

/** Errors of Neo4j as messages that say what to do. */
export const explain = {
  unsupported: (uri: string, agent: string, oldest: string) =>
    new NewsgraphError('ENGINE_UNSUPPORTED', `${agent} answers at ${uri}. newsgraph needs Neo4j ${oldest} or newer.`),

  connecting(uri: string, database: string | undefined, cause: unknown): NewsgraphError {
    if (cause instanceof NewsgraphError) return cause
    const code = codeOf(cause)
    if (code.startsWith('Neo.ClientError.Security')) {
      return new NewsgraphError(
        'ENGINE_UNAUTHORIZED',
        `Neo4j at ${uri} rejected the user or password. Check NEO4J_USER and NEO4J_PASSWORD.`,
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
      `No Neo4j answers at ${uri}: ${reasonOf(messageOf(cause))}. Check NEO4J_URI and that the server is running.`,
      { cause },
    )
  },

  lost: (uri: string, cause: unknown) =>
    new NewsgraphError(
      'ENGINE_UNREACHABLE',
      `The connection to Neo4j at ${uri} was lost: ${reasonOf(messageOf(cause))}. Try again when the server is running.`,
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
      `Neo4j at ${uri} rejected the ${what} that newsgraph needs on ${label}: ${reasonOf(messageOf(cause))}.`,
      { cause },
    )
  },
}

/** The driver's message without its advice and its routing table. */
function reasonOf(message: string): string {
  const [line = ''] = message.split('\n')
  const reason = /Caused by: (.*)/.exec(line)?.[1] ?? line
  return reason.replace(/ (Known routing table|Pool status|Make sure you are not).*/, '').replace(/[.\s]+$/, '')
}
