import type { FieldNode, GraphQLError } from 'graphql'
import type { Grouping } from '../model/groupingsOf.ts'

/**
 * What one operation asks of the graph, as frozen plain data: no Cypher, no values of variables.
 * It has two halves. The columns say what to read; every row of the answer is a list with one value per column. The
 * fields say how the response is made of them, by their index.
 */
export interface Plan {
  readonly columns: readonly RootColumn[]
  readonly fields: readonly FieldPlan[]
  /** The fields that ask about the schema, which graphql-js answers. */
  readonly introspection: readonly FieldNode[]
  /** The pages in it, whose arguments are checked before anything runs. */
  readonly pages: readonly Page[]
  /** The other numbers in it, which are checked as well. */
  readonly bounds: readonly Bound[]
  /** The fields of `Query` that read the graph, with the pages and numbers in each. */
  readonly roots: readonly RootPlan[]
}

export interface RootPlan {
  readonly key: string
  /** Whether it may be null while others are answered. */
  readonly nullable: boolean
  readonly pages: readonly Page[]
  readonly bounds: readonly Bound[]
  /** An error of its arguments that is known without the values of variables; else null. */
  readonly refusal: GraphQLError | null
}

/** Where an argument's value comes from. */
export type Value =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'variable'; readonly name: string; readonly keys: readonly (string | number)[] }

/** A number that an argument gives, or how many ids it does, with what it may be. */
export interface Bound {
  readonly kind: 'number' | 'ids'
  /** The field that it is given to, for messages: `Query.paths`. */
  readonly field: string
  readonly name: string
  /** Null where it is not given. */
  readonly value: Value | null
  /** The largest value that it can have, without knowing the values of variables. */
  readonly upTo: number
  readonly fallback: number
  readonly least: number
  readonly most: number
  /** Offset of the field in the document, for messages. */
  readonly at: number
}

/** A part of a list that is filtered and ordered. Arguments are null where they are not given. */
export interface Page {
  /** The field that is paged, for messages: `Person.offices`. */
  readonly list: string
  readonly first: Value | null
  readonly after: Value | null
  readonly last: Value | null
  readonly before: Value | null
  /** Whether it is read from the end. */
  readonly backward: boolean
  readonly filter: Filter | null
  /** What the list is ordered by; the last one is unique in it. */
  readonly order: readonly OrderKey[]
  /** What it finds, where it is a search. */
  readonly search: Search | null
  /** Offset of the field in the document, for messages. */
  readonly at: number
}

/** Nodes found by words. */
export interface Search {
  readonly text: Value
  /** The node types that are wanted; null for all. */
  readonly types: readonly string[] | null
}

/** A property that a list is ordered by. */
export interface OrderKey {
  readonly of: Of
  /** The property's stored name. */
  readonly name: string
  /** The property that counts where that one is null. */
  readonly otherwise?: string
  readonly descending: boolean
  /** Whether it can be null; null comes last either way. */
  readonly nullable: boolean
  readonly boolean: boolean
}

/** Whose property something is: in a search, `search` has the `score`. */
export type Of = 'node' | 'relationship' | 'search'

/** What must hold of a node, a relationship, or, in a list of both, of either. Never unknown: null holds for nothing. */
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | {
      readonly kind: 'compare'
      readonly of: 'node' | 'relationship'
      readonly name: string
      /** The property that counts where that one is null. */
      readonly otherwise?: string
      readonly operator: Operator
      readonly value: Value
      /** Whether an index finds what is equal. */
      readonly indexed?: true
    }
  | { readonly kind: 'isNull'; readonly of: 'node' | 'relationship'; readonly name: string; readonly isNull: boolean }
  | { readonly kind: 'hasLabel'; readonly labels: readonly string[] }
  | { readonly kind: 'hasType'; readonly types: readonly string[] }
  | { readonly kind: 'hop'; readonly step: Step; readonly quantifier: Quantifier; readonly filter: Filter }
  | { readonly kind: 'relationshipHop'; readonly quantifier: Quantifier; readonly filter: Filter }
  | { readonly kind: 'evidenceHop'; readonly quantifier: Quantifier; readonly filter: Filter }
  | { readonly kind: 'end'; readonly end: 'source' | 'target'; readonly filter: Filter }

/** How many of the relationships that a filter follows must pass it. */
export type Quantifier = 'some' | 'all' | 'none' | 'single'

/**
 * How a property is compared with a value. Texts are compared without regard to case in `contains`, `startsWith` and `endsWith`.
 */
export type Operator = 'eq' | 'in' | 'lt' | 'lte' | 'gt' | 'gte' | 'contains' | 'startsWith' | 'endsWith' | 'includes'

/** One hop along a kind of relationship. */
export interface Step {
  readonly relationship: string
  readonly direction: 'OUT' | 'IN' | 'BOTH'
  /** The label that distinguishes the wanted ends; null if the schema allows no others. */
  readonly label: string | null
  /** The type, or the interface, of the wanted ends. */
  readonly target: string
  /** Whether it leads to one node only. */
  readonly one: boolean
  /** Whether the relationship is a fact, with an id of its own. */
  readonly fact: boolean
}

/** Which relationships between entities are followed, in either direction. */
export interface Along {
  /** Their kinds; null for all. */
  readonly types: readonly string[] | null
  readonly filter: Filter | null
}

/** What is read of one node or relationship: a value per column. */
export type Row = readonly Column[]

/** What is read of a path or a subgraph: its number (length, or omitted neighbors), nodes and relationships; null if not selected. */
export interface GraphPart {
  readonly number: boolean
  readonly nodes: Row | null
  readonly relationships: Row | null
}

/** Read at the top, from nothing. */
export type RootColumn =
  | { readonly kind: 'byId'; readonly label: string; readonly id: Value; readonly row: Row }
  | { readonly kind: 'relationshipById'; readonly type: string; readonly id: Value; readonly row: Row }
  /** The ids themselves, in their order. */
  | { readonly kind: 'ids'; readonly ids: Value }
  /** Those of the ids that have one of the prefixes, looked up under a label. */
  | {
      readonly kind: 'byIds'
      readonly label: string
      readonly prefixes: readonly string[]
      readonly ids: Value
      readonly row: Row
    }
  | {
      readonly kind: 'relationshipsByIds'
      readonly prefixes: readonly string[]
      readonly ids: Value
      readonly row: Row
    }
  | { readonly kind: 'relationshipList'; readonly page: Page; readonly row: Row }
  | { readonly kind: 'relationshipListCount'; readonly filter: Filter | null; readonly by: Grouping | null }
  | (Entries & { readonly kind: 'list'; readonly page: Page; readonly row: Row })
  | (Entries & { readonly kind: 'listCount'; readonly filter: Filter | null; readonly by: Grouping | null })
  | { readonly kind: 'search'; readonly search: Search; readonly page: Page; readonly row: Row }
  | {
      readonly kind: 'searchCount'
      readonly search: Search
      readonly filter: Filter | null
      readonly by: Grouping | null
    }
  | Paths
  | Neighborhood

/** The shortest paths between two entities. */
export interface Paths {
  readonly kind: 'paths'
  readonly from: Value
  readonly to: Value
  readonly maxLength: Bound
  readonly first: Bound
  readonly along: Along
  readonly part: GraphPart
}

/** The entities around some entities. */
export interface Neighborhood {
  readonly kind: 'neighborhood'
  readonly of: Value
  readonly depth: Bound
  readonly first: Bound
  readonly along: Along
  /** The ids of further entities, of which only the relationships with its nodes are read; null for none. */
  readonly among: Value | null
  readonly part: GraphPart
}

interface Entries {
  readonly label: string
  /** The ids of entities: entries are those of them that have the label, and what is tied to them. Null for all. */
  readonly of: Value | null
}

/** Read from a node, from a relationship, or, in a page, from the two together. */
export type Column =
  | { readonly kind: 'property'; readonly of: Of; readonly name: string; readonly otherwise?: string }
  | { readonly kind: 'relationshipType' }
  /** The page's node, or its relationship, as a row of its own. */
  | { readonly kind: 'item'; readonly of: 'node' | 'relationship'; readonly row: Row }
  | { readonly kind: 'end'; readonly end: 'source' | 'target'; readonly row: Row }
  /** The first passages of the relationship. */
  | { readonly kind: 'evidence'; readonly first: Bound; readonly row: Row }
  | { readonly kind: 'evidencePage'; readonly page: Page; readonly row: Row }
  | { readonly kind: 'evidenceCount'; readonly filter: Filter | null; readonly by: Grouping | null }
  /**
   * What articles say, the newest first: a row of each article with the JSON of what it says, and the passages where it says so.
   * `inConflict` reads nothing where articles are not in conflict.
   */
  | {
      readonly kind: 'readings'
      readonly of: 'node' | 'relationship'
      readonly first: Bound
      readonly inConflict: boolean
      readonly row: Row
      readonly evidence: Row | null
    }
  /** The relationships that a passage states. */
  | { readonly kind: 'stated'; readonly row: Row }
  | (StepColumn & { readonly kind: 'linked'; readonly one: boolean; readonly row: Row })
  | (StepColumn & { readonly kind: 'page'; readonly page: Page; readonly row: Row })
  | (StepColumn & { readonly kind: 'count'; readonly filter: Filter | null; readonly by: Grouping | null })
  | (NodeColumn & { readonly kind: 'relationships'; readonly page: Page; readonly row: Row })
  | (NodeColumn & { readonly kind: 'relationshipCount'; readonly filter: Filter | null; readonly by: Grouping | null })

interface NodeColumn {
  /** The node types that it is read for; null for all that the row can be. */
  readonly types: readonly string[] | null
}

interface StepColumn extends NodeColumn {
  readonly step: Step
}

/** One key of the response. */
export type FieldPlan =
  /** The name of the type, or one that follows from it. */
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  /** Null, for an id without a type, and where graphql-js adds its result. */
  | { readonly kind: 'null'; readonly key: string }
  | ({ readonly kind: 'leaf'; readonly type: string } & Placed)
  | ({ readonly kind: 'value'; readonly object: ValueObject } & Placed)
  | ({ readonly kind: 'object'; readonly object: ObjectPlan } & Placed)
  | ObjectsPlan
  | ReadingsPlan
  | ConflictsPlan
  | ByIdsPlan
  | ConnectionPlan
  /** An object that is made of columns of the row that it stands in. */
  | { readonly kind: 'group'; readonly key: string; readonly fields: readonly FieldPlan[] }

/** Where a field's value stands in the row, and what GraphQL allows it to be. */
export interface Placed {
  readonly key: string
  /** `Type.field`, for messages. */
  readonly field: string
  /** Offsets of the field in the document, for messages. */
  readonly at: readonly number[]
  readonly column: number
  readonly required: boolean
  readonly list: boolean
}

/** What each article says: of each reading a row is made, of the article and of values, each by the names that bundles have for it. */
export interface ReadingsPlan {
  readonly kind: 'readings'
  readonly key: string
  readonly field: string
  readonly at: readonly number[]
  readonly column: number
  readonly names: readonly (readonly string[])[]
  readonly object: ObjectPlan
}

/** Of each field in conflict a row is made, of its name and of rows: a value, the article, its passages. */
export interface ConflictsPlan {
  readonly kind: 'conflicts'
  readonly key: string
  readonly field: string
  readonly at: readonly number[]
  readonly column: number
  /** The column with the names of the fields. */
  readonly conflictsIn: number
  readonly object: ObjectPlan
}

/** A list of objects that stand in several columns, one column after another. */
export interface ObjectsPlan {
  readonly kind: 'objects'
  readonly key: string
  readonly field: string
  readonly at: readonly number[]
  readonly parts: readonly { readonly column: number; readonly object: ObjectPlan }[]
}

/** A list of objects in the order of some ids, with null for an id that names none. */
export interface ByIdsPlan {
  readonly kind: 'byIds'
  readonly key: string
  readonly field: string
  readonly at: readonly number[]
  /** The column with the ids. */
  readonly ids: number
  /** The columns with what was found. `id` is the column of each row that has its id. */
  readonly parts: readonly { readonly column: number; readonly id: number; readonly object: ObjectPlan }[]
}

/** An object read from a row. */
export interface ObjectPlan {
  /** The column with its id, from which its type follows; null if the type is known. */
  readonly id: number | null
  /** The fields by the type's name. */
  readonly types: Readonly<Record<string, readonly FieldPlan[]>>
}

/** An object stored within a property; its fields are read by name. */
export interface ValueObject {
  readonly fields: readonly (
    | { readonly kind: 'typename'; readonly key: string; readonly name: string }
    | {
        readonly kind: 'leaf'
        readonly key: string
        readonly field: string
        readonly at: readonly number[]
        readonly name: string
        readonly type: string
        readonly required: boolean
      }
  )[]
}

/** A Relay connection (https://relay.dev/graphql/connections.htm): a page of a list, its counts, or both. */
export interface ConnectionPlan {
  readonly kind: 'connection'
  readonly key: string
  readonly page: Page
  /** The column with the page's rows; null where only counts are asked for. */
  readonly column: number | null
  /** The columns with what is counted. */
  readonly counts: readonly number[]
  readonly fields: readonly ConnectionField[]
}

/** A field of a connection. */
export type ConnectionField =
  | { readonly kind: 'typename'; readonly key: string; readonly name: string }
  /** One of the counts by its index: a number of all, or, by something, a list of keys with their numbers. */
  | { readonly kind: 'totalCount'; readonly key: string; readonly count: number }
  | { readonly kind: 'counts'; readonly key: string; readonly count: number; readonly fields: readonly NamedField[] }
  | {
      readonly kind: 'nodes'
      readonly key: string
      /** Offsets of the field in the document, for messages. */
      readonly at: readonly number[]
      readonly column: number
      readonly object: ObjectPlan
    }
  | { readonly kind: 'edges'; readonly key: string; readonly fields: readonly EdgeField[] }
  | {
      readonly kind: 'pageInfo'
      readonly key: string
      readonly fields: readonly NamedField[]
      readonly cursor: readonly number[]
    }

/** A field of an edge of a connection. */
export type EdgeField =
  | FieldPlan
  | { readonly kind: 'cursor'; readonly key: string; readonly columns: readonly number[] }

/** A field of an object that is made when it is answered. */
export interface NamedField {
  readonly key: string
  readonly name: string
}
