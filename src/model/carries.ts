import type { Link, Model } from './Model.ts'

/** Whether a link's edges have properties of their own: then its filters and orders are on `node` and `edge`. */
export const carries = ({ relationships }: Model, { relationship }: Link): boolean =>
  (relationships.get(relationship)?.properties.size ?? 0) > 0
