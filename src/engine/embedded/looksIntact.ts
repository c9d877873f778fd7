import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { lastCommitOf, logOf } from './besideFile.ts'
import { damagedHeader } from './damagedHeader.ts'
import { ARTICLE_INDEX } from './indexName.ts'

const CHUNK_BYTES = 1_048_576

/**
 * Whether a file was closed, with headers that are whole, and names an index of newsgraph. To know more, it would have to be
 * opened twice, in twice the time and memory.
 */
export function looksIntact(file: string): boolean {
  const wasClosed = [logOf(file), lastCommitOf(file)].every((beside) => !existsSync(beside))
  return wasClosed && statSync(file).isFile() && damagedHeader(file) === undefined && namesIndex(file)
}

function namesIndex(file: string): boolean {
  const open = openSync(file, 'r')
  const chunk = Buffer.alloc(CHUNK_BYTES)
  try {
    for (let at = 0; ; at += CHUNK_BYTES - ARTICLE_INDEX.length) {
      const length = readSync(open, chunk, 0, CHUNK_BYTES, at)
      if (chunk.subarray(0, length).includes(ARTICLE_INDEX)) return true
      if (length < CHUNK_BYTES) return false
    }
  } finally {
    closeSync(open)
  }
}
