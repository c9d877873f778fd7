import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'

/** Messages quote what a client wrote, which may be long. */
const LONGEST = 1000

/**
 * Cuts long messages and, without introspection, removes suggestions that contain names of the schema. Apollo's own option only
 * removes them from errors of validation, not from those of variables.
 */
export const publicMessages = (introspection: boolean): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return
        body.singleResult.errors = body.singleResult.errors.map((error) => ({
          ...error,
          message: cut(introspection ? error.message : withoutSchema(error)),
        }))
      },
    }
  },
})

const cut = (message: string): string => (message.length <= LONGEST ? message : `${message.slice(0, LONGEST)}…`)

function withoutSchema({ message, extensions }: GraphQLFormattedError): string {
  if (extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED')
    return 'Introspection is disabled (INTROSPECTION is off).'
  // graphql-js puts it last. No regular expression: some take quadratic time on what a client wrote.
  const at = message.indexOf('Did you mean')
  return at < 0 ? message : message.slice(0, at).trimEnd()
}
