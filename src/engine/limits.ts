import type { Indexes } from '../model/indexesOf.ts'

/** Largest value in Neo4j's range indexes and constraints, in bytes of UTF-8 (measured with 5.26.30 and 2026.09.0). */
const LARGEST_INDEXED = 8_164
/** Largest property in Grafeo 0.6.0: bytes of UTF-8, plus 40 per entry of a list. */
const LARGEST_PROPERTY = 16 * 1024 * 1024
const BYTES_PER_ENTRY = 40

/** Limits on values, so that a bundle can be loaded on every engine. */
export interface Limits {
  /** Why a property is too large; undefined if it is not. `labels` are those of the node; empty for a relationship. */
  excessOf(labels: readonly string[], property: string, value: unknown): string | undefined
}

/**
 * Creates the limits of both engines, from the indexes of the schema. Neo4j's full-text index has no limit. Both engines store
 * all characters except lone surrogates.
 */
export function createLimits({ keys, sorted }: Pick<Indexes, 'keys' | 'sorted'>): Limits {
  const indexed = new Set([...keys, ...sorted].map(({ label, property }) => `${label}.${property}`))
  return {
    excessOf(labels, property, value) {
      const bytes = bytesOf(value)
      if (bytes > LARGEST_INDEXED && labels.some((label) => indexed.has(`${label}.${property}`)))
        return `takes ${inEnglish(bytes)} bytes in UTF-8; Neo4j indexes it up to ${inEnglish(LARGEST_INDEXED)}.`
      if (bytes > LARGEST_PROPERTY)
        return `takes ${inEnglish(bytes)} bytes in UTF-8; the embedded engine keeps up to ${inEnglish(LARGEST_PROPERTY)}.`
      return undefined
    },
  }
}

function bytesOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (!Array.isArray(value)) return 0
  return value.reduce((sum: number, entry) => sum + bytesOf(entry) + BYTES_PER_ENTRY, 0)
}

const inEnglish = (count: number): string => count.toLocaleString('en')
