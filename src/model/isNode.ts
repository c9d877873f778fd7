import type { NodeType } from './Model.ts'

/** Whether clients address it by an id, so that `node` and `nodes` find it. Changes have a number instead. */
export const isNode = ({ properties }: NodeType): boolean => properties.has('id')
