import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache'

const MOST_BYTES = 10_000_000

/** What an entry takes beside its text: the key, the cache's own record. Apollo counts the text alone, and somebody may send a million short ones. */
const BESIDES_BYTES = 500

/** The documents of automatic persisted queries, by hash. They never go stale; the least recently used go. */
export const createHashedTexts = (mostBytes = MOST_BYTES): InMemoryLRUCache<string> =>
  new InMemoryLRUCache<string>({
    maxSize: mostBytes,
    sizeCalculation: (text) => 2 * text.length + BESIDES_BYTES,
  })
