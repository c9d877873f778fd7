import type { Location, Problem } from '../Problem.ts'

/** A claim or an article that a bundle refers to. */
export interface Awaited {
  readonly id: string
  readonly at: Location
}

/** Warns of links and corrections of what is not there yet: they stay in their bundle, and take effect when it arrives. */
export const awaited = {
  /** Of what no bundle has, where there is no graph to look into. */
  here: (references: readonly Awaited[]): Problem[] => references.map((each) => warning(each, 'No bundle here has')),
  inTheGraph: (references: readonly Awaited[]): Problem[] =>
    references.map((each) => warning(each, 'Neither a bundle here nor the graph has')),
}

function warning({ id, at }: Awaited, nobodyHas: string): Problem {
  const message = id.startsWith('claim:')
    ? `${nobodyHas} the claim \`${id}\`. The link takes effect when the article that reports it is loaded.`
    : `${nobodyHas} \`${id}\`. The correction takes effect when it is loaded.`
  return { ...at, message }
}
