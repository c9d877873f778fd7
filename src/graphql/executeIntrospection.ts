import { type DocumentNode, type ExecutionResult, executeSync, type FieldNode, type GraphQLSchema, Kind } from 'graphql'

interface Asked {
  readonly document: DocumentNode
  readonly operation: { readonly name?: { readonly value: string } | undefined }
  readonly variables: Readonly<Record<string, unknown>>
}

/** Lets graphql-js answer the fields that ask about the schema, and puts its answers where the response has their keys. */
export function executeIntrospection(
  schema: GraphQLSchema,
  { document, operation, variables }: Asked,
  fields: readonly FieldNode[],
  response: ExecutionResult,
): ExecutionResult {
  if (!response.data) return response
  const only: DocumentNode = {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: fields } }
        : definition,
    ),
  }
  const { data, errors = [] } = executeSync({
    schema,
    document: only,
    operationName: operation.name?.value ?? null,
    variableValues: variables,
  })
  Object.assign(response.data, data)
  const all = [...(response.errors ?? []), ...errors]
  return all.length > 0 ? { ...response, errors: all } : response
}
