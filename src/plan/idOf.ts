import type { Value } from './Plan.ts'

/** An id may be written as a number. */
export const idOf = (id: Value): Value => (id.kind === 'literal' ? { ...id, value: String(id.value) } : id)
