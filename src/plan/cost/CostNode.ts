import type { Arguments } from '../bindArguments.ts'

/** A number of graph nodes, once the arguments are known. */
export type Amount = (args: Arguments) => number

/** A part of an operation that touches graph nodes, once for each object that contains it. */
export interface CostNode {
  /** Its position among all cost nodes of the operation: those within it come before it. */
  readonly index: number
  /** From the object that contains it, in keys of the response. */
  readonly path: readonly string[]
  /** Offset of its field in the document. */
  readonly at: number
  /** What is touched to find its entries, or to count them. */
  readonly finding: Amount
  /** How many entries it has at most. Each is one graph node. */
  readonly entries: Amount
  readonly inner: readonly CostSelection[]
}

/** What is selected of each entry. An entry has one type, so the most expensive type counts. */
export interface CostSelection {
  readonly path: readonly string[]
  readonly types: readonly (readonly CostNode[])[]
}
