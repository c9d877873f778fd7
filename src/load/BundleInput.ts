import type { Data } from './Data.ts'
import type { Location } from './Problem.ts'

/**
 * A bundle as plain values, such as an API receives: the same keys and values as in the files of a bundle (docs/bundles.md). Values are
 * strings, numbers, booleans, lists and objects; null and undefined count as not given. What is wrong with them is reported, so their types
 * are not trusted.
 */
export interface BundleInput {
  /** Words of a-z and 0-9 joined by hyphens; the article's id is `article:<slug>`. */
  readonly slug: string
  /** The article's text. Quotes are passages of it. */
  readonly text: string
  /** The fields of the article, as in `article.yaml`. */
  readonly article: Readonly<Record<string, unknown>>
  /** Quotes by the names under which facts give them as evidence. */
  readonly passages?: Readonly<Record<string, unknown>> | null | undefined
  readonly entities?: readonly unknown[] | null | undefined
  readonly relationships?: readonly unknown[] | null | undefined
  readonly claims?: readonly unknown[] | null | undefined
}

/** A bundle before it is checked, from files or from memory. What is undefined could not be read, and has been reported. */
export interface BundleSource {
  /** Undefined for a bundle from memory. */
  readonly folder?: string
  readonly slug: string
  readonly text: string | undefined
  readonly article: Data | undefined
  /** Maps of `passages`, `entities`, `relationships` and `claims`; what they have under one key belongs together. */
  readonly facts: readonly (Data | undefined)[]
  /** Of the bundle, and of the article's text. */
  readonly at: { readonly bundle: Location; readonly text: Location }
}
