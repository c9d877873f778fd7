import type { Data, Operation, Variables } from './Operation.ts'

/** Somebody who answers operations. */
export interface Contender {
  readonly name: string
  /** How it answers one, or why it cannot. */
  prepare(operation: Operation): Asking | string
  close(): Promise<void>
}

interface Asking {
  /** The whole work of an answer but HTTP: from the operation to the text of the response. */
  ask(variables: Variables): Promise<string>
  /** The response's data, as newsgraph would have said it. */
  data(data: Data): Data
}

/** Where a Neo4j is. */
export interface Neo4jAddress {
  readonly uri: string
  readonly user: string
  readonly password: string
}
