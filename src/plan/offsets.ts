import type { FieldNodes } from './Planning.ts'

/** Where merged fields stand in the document, as offsets. */
export const offsets = (nodes: FieldNodes): number[] => nodes.map(({ loc }) => loc?.start ?? 0)
