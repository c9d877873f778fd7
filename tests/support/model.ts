import { serveSchema } from '../../src/graphql/schema/serveSchema.ts'
import { buildModel } from '../../src/model/buildModel.ts'
import { readSchema } from '../../src/model/readSchema.ts'

/* What `schema/` says, read and built once for all tests of a process. */

export const source = readSchema()
export const model = buildModel(source)
export const schema = serveSchema(source, model)
