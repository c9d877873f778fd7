import { type GraphQLSchema, introspectionFromSchema, isAbstractType, printSchema } from 'graphql'
import { serveSchema } from '../graphql/schema/serveSchema.ts'
import { buildModel } from '../model/buildModel.ts'
import { readSchema } from '../model/readSchema.ts'

export interface SchemaOptions {
  readonly introspection?: true
  readonly possibleTypes?: true
}

/** Prints the served schema, by default as SDL. */
export function schema({ introspection, possibleTypes }: SchemaOptions, out: (text: string) => void): void {
  const source = readSchema()
  const served = serveSchema(source, buildModel(source))
  if (introspection) out(json(introspectionFromSchema(served)))
  else if (possibleTypes) out(json(possibleTypesOf(served)))
  else out(printSchema(served))
}

/** The names of the object types of each interface: https://www.apollographql.com/docs/react/data/fragments#defining-possibletypes-manually */
const possibleTypesOf = (schema: GraphQLSchema): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  )

const json = (value: unknown): string => JSON.stringify(value, null, 2)
