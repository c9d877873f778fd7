import Cypher from '@neo4j/cypher-builder'
import type { TextIndex } from '../model/TextIndex.ts'
import type { Bound, Page, Value } from '../plan/Plan.ts'

/** A statement's text, with where each of its parameters comes from: what is the same for all variables of one shape. */
export interface Template {
  readonly text: string
  readonly params: readonly (readonly [name: string, source: ParamSource])[]
  readonly lookups: readonly (readonly [name: string, source: LookupSource])[]
}

/** What the value of a looked-up parameter is found by. */
export interface LookupSource {
  readonly kind: 'search'
  readonly index: TextIndex
  readonly text: Value
}

/** What a parameter's value is made of, once the arguments are known. */
export type ParamSource =
  | { readonly kind: 'id'; readonly id: Value }
  /** The id of the node that a relationship goes out from: its own id names it. */
  | { readonly kind: 'sourceOf'; readonly id: Value }
  /** One more than the page has, to know whether there is a next page. */
  | { readonly kind: 'limit'; readonly page: Page }
  /** One of the values of the entry that a page begins after, or ends before. */
  | { readonly kind: 'cursor'; readonly page: Page; readonly side: 'after' | 'before'; readonly index: number }
  /** What something is compared with. */
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'ids'; readonly ids: Value }
  /** Those of the ids that have one of the prefixes, each once. */
  | { readonly kind: 'idsOf'; readonly ids: Value; readonly prefixes: readonly string[] }
  /** The same of relationships, each as a list: its id, and those of its ends. */
  | { readonly kind: 'endsOf'; readonly ids: Value; readonly prefixes: readonly string[] }
  | { readonly kind: 'bound'; readonly bound: Bound }

/** A parameter of a statement that is being compiled. */
export const param = (source: ParamSource | LookupSource): Cypher.Param => new Cypher.Param(source)
