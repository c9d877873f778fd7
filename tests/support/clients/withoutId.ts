import { isObjectType } from 'graphql'
import { schema } from '../model.ts'

/** The object types that have no id, other than edges and connections, in order. */
export const WITHOUT_ID: readonly string[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && type !== schema.getQueryType() && !type.getFields()['id'])
  .map(({ name }) => name)
  .filter((name) => !/^__|Edge$|Connection$|^PageInfo$/.test(name))
  .sort()
