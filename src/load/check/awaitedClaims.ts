import type { Problem } from '../Problem.ts'
import type { Reference } from './checkReference.ts'

/** Warnings of links to claims that are not there yet: such a link stays in its bundle, and takes effect when the claim arrives. */
export const awaitedClaims = {
  /** Of links to claims that no bundle has, where there is no graph to look into. */
  here: (references: readonly Reference[]): Problem[] => references.map((each) => warning(each, 'No bundle here has')),
  inTheGraph: (references: readonly Reference[]): Problem[] =>
    references.map((each) => warning(each, 'Neither a bundle here nor the graph has')),
}

const warning = ({ id, at }: Reference, nobodyHas: string): Problem => ({
  ...at,
  message: `${nobodyHas} the claim \`${id}\`. The link takes effect when the article that reports it is loaded.`,
  details: [],
})
