import { NewsgraphError } from '../../errors/NewsgraphError.ts'
import { OLDEST } from './isSupported.ts'

/** Turns what goes wrong between newsgraph and Neo4j at start into what a person can act on. */
export const explain = {
  unsupported: (uri: string, agent: string) =>
    new NewsgraphError('ENGINE_UNSUPPORTED', `${agent} answers at ${uri}; newsgraph needs Neo4j ${OLDEST} or newer.`),

  connecting(uri: string, database: string | undefined, cause: unknown): NewsgraphError {
    if (cause instanceof NewsgraphError) return cause
    const { code = '', message = String(cause) } = cause as { code?: string; message?: string }
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
      `No Neo4j answers at ${uri}: ${message.split('\n')[0]} Check NEO4J_URI, and that the server runs.`,
      { cause },
    )
  },
}
