import type { Indexes } from '../model/indexesOf.ts'

/** Neo4j's range indexes and uniqueness constraints: bytes of UTF-8 (measured on 5.26.30 and 2026.09.0). */
const LARGEST_INDEXED = 8_164
/** Grafeo's properties: bytes of UTF-8, and 40 more for each entry of a list (0.6.0). */
const LARGEST_PROPERTY = 16 * 1024 * 1024
const BYTES_PER_ENTRY = 40

/** What a bundle must keep to, so that it can be loaded on every engine. */
export interface Limits {
  /** Why a property of a node with these labels, or of a relationship, which has none, is too large; undefined where it is not. */
  excessOf(labels: readonly string[], property: string, value: unknown): string | undefined
}

/**
 * Every limit that an engine sets to a value, from what the schema has indexed. Neo4j's full-text index has none: 5 MB of
 * one word were taken. All characters are kept by both, but for halves of them.
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
