import type { Facts, Properties } from '../model/Facts.ts'

/** A bundle without problems: what one article says, as plain data, in order of id. */
export interface Bundle {
  /** Where its files are; absent for a bundle from memory. */
  readonly folder?: string
  readonly article: { readonly id: string; readonly properties: Properties }
  readonly evidence: readonly BundleEvidence[]
  /** Entities and claims. */
  readonly nodes: readonly BundleNode[]
  /** Relationships between entities, and what ties claims to entities and to each other. */
  readonly relationships: readonly BundleRelationship[]
  /** What ties its claims to those of other articles. Such a link takes effect while both claims are in the graph. */
  readonly links: readonly BundleRelationship[]
  /** Ids of the articles that this one corrects, whether they are in the graph or not. */
  readonly corrects: readonly string[]
  /** Equal digests mean that loading would change nothing. */
  readonly digest: string
  /** Whether the article is to be taken out of the graph; then the bundle says nothing. */
  readonly isGone?: true
}

/** `text.slice(start, end) === quote`, in UTF-16 code units. */
export interface BundleEvidence {
  readonly id: string
  readonly quote: string
  readonly start: number
  readonly end: number
}

/** An entity or a claim of a bundle. */
export interface BundleNode {
  readonly id: string
  readonly type: string
  readonly facts: Facts
  /** Ids of the passages that speak of it. */
  readonly evidence: readonly string[]
}

/** A relationship of a bundle. */
export interface BundleRelationship {
  readonly id: string
  readonly type: string
  readonly source: string
  readonly target: string
  /** What the article says of it: its role, its dates. */
  readonly facts: Facts
  readonly evidence: readonly string[]
}
