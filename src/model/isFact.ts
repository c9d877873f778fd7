import { PROVENANCE_LINK } from './core.ts'
import type { Model } from './Model.ts'

/** Whether a kind of relationship states something, with an id and evidence of its own, or only ties facts to passages. */
export const isFact = ({ relationships }: Model, type: string): boolean =>
  relationships.get(type)?.vocabulary !== PROVENANCE_LINK
