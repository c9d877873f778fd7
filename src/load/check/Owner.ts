import type { Property } from '../../model/Model.ts'

/** What has properties in a bundle: a node, a relationship or the article itself. */
export interface Owner {
  readonly name: string
  readonly properties: ReadonlyMap<string, Property>
  /** The keys beside its properties. */
  readonly keys: readonly string[]
  readonly refused?: ReadonlyMap<string, string>
}
