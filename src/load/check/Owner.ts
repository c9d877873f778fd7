import type { Property } from '../../model/Model.ts'

/** What has properties in a bundle: a node, a relationship or the article itself. */
export interface Owner {
  readonly name: string
  /** The labels it is stored under; a relationship has none. */
  readonly labels: readonly string[]
  readonly properties: ReadonlyMap<string, Property>
  /** The keys beside its properties. */
  readonly keys: readonly string[]
  readonly refused?: ReadonlyMap<string, string>
}
