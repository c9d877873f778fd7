import { printSchema } from 'graphql'
import { serveSchema } from '../graphql/schema/serveSchema.ts'
import { buildModel } from '../model/buildModel.ts'
import { readSchema } from '../model/readSchema.ts'

/** Prints the served schema as SDL. */
export function schema(out: (text: string) => void): void {
  const source = readSchema()
  out(printSchema(serveSchema(source, buildModel(source))))
}
