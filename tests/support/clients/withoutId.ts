import { isObjectType } from 'graphql'
import { schema } from '../model.ts'

const ROOTS = [schema.getQueryType(), schema.getMutationType()]

/** The object types that have no id, other than edges and connections, in order. */
export const WITHOUT_ID: readonly string[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !ROOTS.includes(type) && !type.getFields()['id'])
  .map(({ name }) => name)
  .filter((name) => !/^__|Edge$|Connection$|^PageInfo$/.test(name))
  .sort()
