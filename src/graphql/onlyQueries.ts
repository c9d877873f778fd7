import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql'

/** A rule of validation: the schema has no mutations and subscriptions, which graphql-js notices when one runs. */
export const onlyQueries = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(node) {
    if (node.operation === 'query') return
    const message = `This API is read-only: it has no ${node.operation}s. Use newsgraph load to write.`
    context.reportError(new GraphQLError(message, { nodes: node }))
  },
})
