import type { SearchedAs } from './TextIndex.ts'

/** The schema of `schema/*.graphql` as plain data: what is stored, and under which names. Built once, at start. */
export interface Model {
  /** The node types by name: `Person`, `Claim`, `Evidence`. */
  readonly nodes: ReadonlyMap<string, NodeType>
  /** The interfaces that are labels too, by name: `Entity`. */
  readonly interfaces: ReadonlyMap<string, InterfaceType>
  /** The kinds of relationship by stored name: `HOLDS_OFFICE`. */
  readonly relationships: ReadonlyMap<string, RelationshipType>
  /** The object types that are stored within a property, by name: `ExternalId`. */
  readonly values: ReadonlyMap<string, ValueType>
  /** The values of each enum, by the enum's name. */
  readonly enums: ReadonlyMap<string, readonly string[]>
  /** What there is to be known of types, enum values and fields, by schema coordinate: `Person`, `EventType.VOTE`, `Claim.via`. */
  readonly terms: ReadonlyMap<string, Term>
}

/** What authors and readers have to know of a word of the vocabulary. */
export interface Term {
  readonly description?: string
  /** A sentence of an article that it fits. */
  readonly example?: string
  /** How pages name it; empty where they leave it out. */
  readonly label?: string
  /** Other words for it, in lower case. */
  readonly also: readonly string[]
  /** The corresponding term of a standard, and its page. */
  readonly standard?: string
  readonly url?: string
  /** Why it is no longer to be written. */
  readonly deprecated?: string
}

/** How pages draw entities of a type. Colors are as CSS has them. */
export interface Mark {
  readonly shape: string
  readonly light: string
  readonly dark: string
}

/** A type of node, from an object type with `@node`. */
export interface NodeType {
  readonly kind: 'node'
  readonly name: string
  /** What its ids begin with, up to the colon. */
  readonly prefix: string
  readonly mark?: Mark
  /** The query that reads one by id. */
  readonly one?: string
  /** The query that lists all. */
  readonly many?: string
  /** The labels that are stored, its own name last. */
  readonly labels: readonly string[]
  readonly properties: ReadonlyMap<string, Property>
  readonly links: ReadonlyMap<string, Link>
}

/** An interface with `@node`, which is a label too. */
export interface InterfaceType {
  readonly kind: 'interface'
  readonly name: string
  readonly many?: string
  /** The names of the node types that implement it. */
  readonly types: readonly string[]
  readonly properties: ReadonlyMap<string, Property>
  readonly links: ReadonlyMap<string, Link>
}

/** A field that is stored as a property of a node or a relationship. */
export interface Property {
  readonly name: string
  /** The name it is stored by. */
  readonly stored: string
  /** Its GraphQL type without list and non-null: a scalar, an enum or a value type. */
  readonly type: string
  /** How it is compared, in filters and orders, where that is not by what is stored under its name. */
  readonly compared?: Compared
  /** Whether it is kept as the article has it, character for character. */
  readonly verbatim?: true
  /** Whether nodes are looked up by it, and so by an index. */
  readonly lookup?: true
  /** Whether articles can be in conflict over it: not where the newest value is one of `by` and replaces those that are superseded. */
  readonly contested?: { readonly superseded: readonly string[]; readonly by: readonly string[] }
  /** Whether it is true only while every article says so. */
  readonly unanimous?: true
  /** Whether loading makes it of what articles say, so that no bundle writes it. */
  readonly derived?: true
  /** Whether relationships that differ in it are different ones. */
  readonly identity?: true
  readonly list: boolean
  readonly required: boolean
  /** What it is where a bundle does not say. */
  readonly default?: string
  /** How `search` looks in it; not at all without it. */
  readonly searched?: SearchedAs
  /** The external id's scheme that a catalogue fills it in by. */
  readonly catalogue?: string
}

/** The property that holds what a property is compared by. */
interface Compared {
  readonly stored: string
  /** Whether it is there only where it differs from the property itself. */
  readonly optional: boolean
}

/** A field that leads to other nodes. */
export interface Link {
  readonly name: string
  /** The stored kind of relationship. */
  readonly relationship: string
  readonly direction: Direction
  /** The node type or interface at the other end. */
  readonly target: string
  readonly form: 'connection' | 'list' | 'one'
  /** False for a single node that need not be there. */
  readonly required: boolean
}

export type Direction = 'OUT' | 'IN' | 'BOTH'

/** A type of relationship, from an enum value with `@relates`. */
export interface RelationshipType {
  /** The stored name: `HOLDS_OFFICE`. */
  readonly name: string
  /** What its ids begin with, up to the first colon: `holds-office`. */
  readonly prefix: string
  /** The enum that declares it. */
  readonly vocabulary: string
  /** The pairs of node types that it may join. */
  readonly ends: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[]
  /** Whether it has no direction: whichever way it is written, it says the same. */
  readonly symmetric?: true
  /** How pages put it into words. */
  readonly words?: { readonly verb: string; readonly inverse: string; readonly withRole: string }
  /** The type in `schema/` that lists its properties. */
  readonly holder?: string
  readonly properties: ReadonlyMap<string, Property>
}

/** An object type that is stored within a property. */
export interface ValueType {
  readonly name: string
  readonly properties: ReadonlyMap<string, Property>
}
