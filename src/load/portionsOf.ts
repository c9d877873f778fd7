import type { Bundle } from './Bundle.ts'

/**
 * About how many nodes and relationships are written in one transaction: so many that beginning and ending one costs
 * nothing, so few that any server holds them.
 */
const PORTION_SIZE = 100_000

/** Bundles in portions that are written together; one that is larger than a portion is one by itself. */
export function* portionsOf(bundles: Iterable<Bundle>): Generator<readonly Bundle[]> {
  let portion: Bundle[] = []
  let size = 0
  for (const bundle of bundles) {
    if (portion.length > 0 && size + sizeOf(bundle) > PORTION_SIZE) {
      yield portion
      portion = []
      size = 0
    }
    portion.push(bundle)
    size += sizeOf(bundle)
  }
  if (portion.length > 0) yield portion
}

/** With the edges that tie what it says to its passages, and them to the article. */
const sizeOf = ({ evidence, nodes, relationships }: Bundle): number =>
  2 * evidence.length +
  2 * nodes.length +
  relationships.length +
  nodes.reduce((sum, node) => sum + node.evidence.length, 0)
