import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/** A rule of validation: the schema has no mutations and subscriptions, which graphql-js notices when one runs. */
export const onlyQueries = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation === 'query') return
    const message = `There are queries alone, and no ${node.operation}s: newsgraph is written to by newsgraph load.`
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})
