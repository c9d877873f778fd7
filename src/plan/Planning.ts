import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import type { Model } from '../model/Model.ts'
import type { Columns } from './createColumns.ts'
import type { Bound, Column, FieldPlan, ObjectPlan, Page } from './Plan.ts'
import type { PlanKey } from './PlanKey.ts'

/** What the planning of one operation works with. */
export interface Planning {
  readonly schema: GraphQLSchema
  readonly model: Model
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** What is known of the variables. */
  readonly planKey: PlanKey
  /** What the schema says of each field that was collected: the types of its arguments. */
  readonly definitions: Map<FieldNode, GraphQLField<unknown, unknown>>
  readonly pages: Page[]
  readonly bounds: Bound[]
  /**
   * Fields that are planned already, by name and place in the document. The types of an interface share most fields. If these
   * were planned again for each type, every level of nesting would multiply the work.
   */
  readonly planned: Map<string, PlannedField>
  /** Plans the selection on a node. Links lead to nodes, which have links, so the recursion goes through here. */
  readonly planNode: (type: string, nodes: FieldNodes, columns: Columns) => ObjectPlan
}

/** A field of a row: what it reads, and how it answers given the columns that it was put into. */
export interface PlannedField {
  readonly columns: readonly Column[]
  readonly place: (columns: readonly number[]) => FieldPlan
}

/** Fields that merge into one response key: `a: name` and another `a: name`. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]]

/** The offsets of merged fields in the document, for the locations in errors. */
export const offsets = (nodes: FieldNodes): number[] => nodes.map(({ loc }) => loc?.start ?? 0)

/** An object type of the served schema. */
export function objectType({ schema }: Planning, name: string): GraphQLObjectType {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`${name} is not an object type of the served schema.`)
  return type
}

/** The object type of a field, without list and non-null. */
export function objectTypeOf(type: GraphQLOutputType | undefined): GraphQLObjectType {
  const named = getNamedType(type)
  if (!isObjectType(named)) throw new Error(`${type} is not an object type.`)
  return named
}
