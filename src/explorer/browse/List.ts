import type { DatePrecision, EntityType as EntityTypeValue } from '../api/operations.ts'
import type { Operation } from '../api/request.ts'
import type { ENTITY_WORDS } from '../api/vocabulary.ts'

type EntityType = keyof typeof ENTITY_WORDS

/** A property of few values, by which a list is narrowed. */
export interface Facet {
  /** The field, and the part of the answer with its counts. */
  readonly field: string
  readonly kind: 'enum' | 'boolean'
  /** What stands over its values, and of a Boolean, what stands for them. */
  readonly words: { readonly label: string; readonly yes?: string; readonly no?: string }
}

/** The list of the entities of a type. */
export interface List {
  /** The last part of its address. */
  readonly path: string
  readonly type: EntityType
  /** The type as a value of the enum of types. */
  readonly enumValue: EntityTypeValue
  /** Its name: `Court cases`. */
  readonly many: string
  /** Whether these can say something. */
  readonly speaks: boolean
  readonly isDated: boolean
  readonly facets: readonly Facet[]
  readonly operation: ListOperation
}

/** An entity as a row of a list, with the values of its facets. */
export interface Row {
  readonly __typename: EntityType
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly support: { readonly articles: number; readonly quotes: number }
  readonly relationships: { readonly totalCount: number }
  readonly claims: { readonly totalCount: number }
  readonly statements?: { readonly totalCount: number }
  readonly anonymous?: boolean
  readonly startDate?: string | null
  readonly endDate?: string | null
  readonly edtf?: string | null
  readonly datePrecision?: DatePrecision
  readonly dateExpression?: string | null
}

export interface Count {
  readonly key: string | null
  readonly count: number
}

/** A page of a list. Beside it, by the name of each facet, how many there are of each value. */
export interface ListAnswer {
  readonly page: {
    readonly totalCount: number
    readonly pageInfo: {
      readonly hasNextPage: boolean
      readonly hasPreviousPage: boolean
      readonly startCursor: string | null
      readonly endCursor: string | null
    }
    readonly nodes: readonly Row[]
  }
  readonly speaks?: { readonly totalCount: number }
}

export type ListOperation = Operation<ListAnswer, Readonly<Record<string, unknown>>>
