import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLSchema,
  isTypeExtensionNode,
  parse,
  Source,
  validateSchema,
} from 'graphql'

/** The folder of the package that says what exists. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema', import.meta.url))

/** The files of `schema/`, parsed and checked. */
export interface SchemaSource {
  readonly document: DocumentNode
  /** The source as a schema: types as they are declared, before connections are derived. */
  readonly schema: GraphQLSchema
}

/** Reads every `*.graphql` file of a folder. Throws what graphql-js finds wrong, with file, line and column. */
export function readSchema(folder = SCHEMA_FOLDER): SchemaSource {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
  const definitions = files.flatMap(
    (file) => parse(new Source(readFileSync(join(folder, file), 'utf8'), `schema/${file}`)).definitions,
  )
  const extension = definitions.find(isTypeExtensionNode)
  if (extension) {
    const { line } = extension.loc?.startToken ?? {}
    throw new Error(
      `${extension.loc?.source.name}:${line} extends ${extension.name.value}: add to its definition instead.`,
    )
  }
  const document: DocumentNode = { kind: 'Document' as DocumentNode['kind'], definitions }
  const schema = buildASTSchema(document)
  // The source has no Query type: that one follows from it.
  const problems = validateSchema(schema).filter((error) => !error.message.startsWith('Query root type'))
  if (problems.length > 0) throw new Error(problems.map(String).join('\n\n'))
  return { document, schema }
}
