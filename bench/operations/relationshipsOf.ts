import { buildModel } from '../../src/model/buildModel.ts'
import { RELATIONSHIP_TYPE } from '../../src/model/core.ts'
import { readSchema } from '../../src/model/readSchema.ts'

const types = [...buildModel(readSchema()).relationships.values()].filter(
  ({ vocabulary }) => vocabulary === RELATIONSHIP_TYPE,
)

/** The types of relationships between entities, as a pattern writes them: all, or those that nodes of one type can have. */
export const relationshipsOf = (type?: string): string =>
  types
    .filter(({ ends }) => !type || ends.some(({ from, to }) => from.includes(type) || to.includes(type)))
    .map(({ name }) => name)
    .join('|')
