import type { Arguments } from '../bindArguments.ts'

/** A number of nodes, once the arguments are known. */
export type Amount = (args: Arguments) => number

/** A part of an operation that touches nodes, once for each object that it stands in. */
export interface Charge {
  /** Its place among all charges of the operation: what lies in it comes before it. */
  readonly index: number
  /** From the object that it stands in, in keys of the response. */
  readonly path: readonly string[]
  /** Offset of its field in the document. */
  readonly at: number
  /** What is touched to find its entries, or to count them. */
  readonly finding: Amount
  /** How many entries it has at most. Each is one node. */
  readonly entries: Amount
  readonly inner: readonly Selection[]
}

/** What is asked of each entry. An entry is of one type, so that the costliest counts. */
export interface Selection {
  readonly path: readonly string[]
  readonly types: readonly (readonly Charge[])[]
}
