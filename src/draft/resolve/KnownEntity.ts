import type { EntityType } from '../Draft.ts'

/** An entity of the graph, as far as a draft needs it. */
export interface KnownEntity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  /** Codes by their scheme, such as `iso3166-1-alpha-2`. */
  readonly codes: Readonly<Record<string, string>>
}

/** Finds entities of the graph by words of their names, or by codes: for each query, the best first. */
export type SearchGraph = (queries: readonly string[]) => Promise<readonly (readonly KnownEntity[])[]>
