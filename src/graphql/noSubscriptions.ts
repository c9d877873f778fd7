import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/** A rule of validation: the schema has no subscriptions, which graphql-js notices when one runs. */
export const noSubscriptions = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation !== 'subscription') return
    const message = 'This API has no subscriptions. The list changes tells what was written.'
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})
