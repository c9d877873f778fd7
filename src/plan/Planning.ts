import type { FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLSchema } from 'graphql'
import type { Model } from '../model/Model.ts'
import type { Columns } from './createColumns.ts'
import type { Bound, Column, FieldPlan, ObjectPlan, Page } from './Plan.ts'
import type { Shape } from './shapeOf.ts'

/** What the planning of one operation works with. */
export interface Planning {
  readonly schema: GraphQLSchema
  readonly model: Model
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly shape: Shape
  /** What the schema says of each field that was collected: the types of its arguments. */
  readonly definitions: Map<FieldNode, GraphQLField<unknown, unknown>>
  readonly pages: Page[]
  readonly bounds: Bound[]
  /**
   * What has been planned, by field and place in the document. The types behind an interface share most fields; planned
   * anew for each of them, every level of nesting would multiply the work.
   */
  readonly planned: Map<string, PlannedField>
  /** Plans the selection on a node. Links lead to nodes, which have links: the circle goes through here. */
  readonly planNode: (type: string, nodes: FieldNodes, columns: Columns) => ObjectPlan
}

/** A field of a row: what it reads, and how it answers given the columns that it was put into. */
export interface PlannedField {
  readonly columns: readonly Column[]
  readonly place: (columns: readonly number[]) => FieldPlan
}

/** Fields that merge into one response key: `a: name` and another `a: name`. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]]
