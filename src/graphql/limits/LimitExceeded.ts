import { GraphQLError, type GraphQLErrorOptions } from 'graphql'
import type { Limits } from './Limits.ts'

/** What asks for more than a limit allows. It remembers which, for those who count refusals. */
export class LimitExceeded extends GraphQLError {
  readonly limit: keyof Limits

  constructor(limit: keyof Limits, message: string, options: GraphQLErrorOptions) {
    super(message, options)
    this.limit = limit
  }
}
