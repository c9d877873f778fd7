import type { Sample } from './Sample.ts'

export type Variables = Readonly<Record<string, unknown>>
// biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its operation gives it
export type Data = any

/** Something that is asked of the graph, in the words of each contender. All must answer the same. */
export interface Operation {
  readonly name: string
  /** What it is, for people. */
  readonly title: string
  /** Whether the work that it takes stays the same as the graph grows, but for looking up by an index. */
  readonly indexed: boolean
  /** As a client of newsgraph writes it. The resolvers with DataLoader, which serve the same schema, answer it too. */
  readonly query: string
  /** Values for its variables, of which each call takes the next. */
  readonly inputs: (sample: Sample) => Promise<readonly Variables[]>
  readonly cypher: HandWritten
  /** In `@neo4j/graphql`, or why it cannot be said there. */
  readonly neo4jGraphql: Translated | string
  /** Why resolvers with DataLoader are left out, where they are. */
  readonly notByResolvers?: string
}

/** The best statement that we can write, without newsgraph. */
export interface HandWritten {
  /** One row, `r` in it. */
  readonly text: string
  /** Integers must be the driver's. The variables themselves unless given. */
  readonly params?: (variables: Variables) => Promise<Variables> | Variables
  /** Makes the response's data of `r`. */
  readonly data: (r: Data) => Data
}

interface Translated {
  readonly query: string
  readonly variables?: (variables: Variables) => Variables
  /** Brings its data into the shape of newsgraph's. Not measured. */
  readonly data: (data: Data) => Data
}
