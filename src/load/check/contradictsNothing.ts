import type { Problem } from '../Problem.ts'
import type { Reference } from './checkReference.ts'

/**
 * What is wrong with a contradiction of a claim that none of the bundles has. Only loading knows what the graph has; without
 * one, what is checked together must be complete, so that what passes can be loaded into any graph.
 */
export const contradictsNothing = {
  here: ({ id, at }: Reference): Problem =>
    problem(
      at,
      `No bundle here has the claim \`${id}\`. Correct it, or check the bundle that has it together with this one.`,
    ),
  inTheGraph: ({ id, at }: Reference): Problem =>
    problem(
      at,
      `Neither a bundle here nor the graph has the claim \`${id}\`. Correct it, or load the bundle that has it, too.`,
    ),
}

const problem = (at: Reference['at'], message: string): Problem => ({ ...at, message, details: [] })
