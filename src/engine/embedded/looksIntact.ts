import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { ARTICLE_INDEX, lastCommitOf, logOf } from './dataFile.ts'

const CHUNK_BYTES = 1_048_576
/** Offsets of Grafeo's two headers, of which the newer one counts (@grafeo-db/js 0.6.0). */
const HEADERS = [4_096, 8_192] as const
const MAGIC = 'GDBH'
/** The checksum follows the bytes that it covers. */
const CHECKSUM_AT = 80
const HEADER_BYTES = CHECKSUM_AT + 4
/** The length of a file that Grafeo has just created: it holds an empty graph, and its second header is still zeros. */
const CREATED_BYTES = 16_384

/**
 * Whether a file was closed properly, has valid headers and contains the name of an index of newsgraph. Checking more would
 * take opening the file twice, in twice the time and memory.
 */
export function looksIntact(file: string): boolean {
  const wasClosed = [logOf(file), lastCommitOf(file)].every((beside) => !existsSync(beside))
  return wasClosed && statSync(file).isFile() && damagedHeader(file) === undefined && namesIndex(file)
}

/**
 * The offset of a damaged header; undefined if both are valid. If the newer one is damaged, Grafeo silently uses the older
 * one, with an earlier state of the graph. A process that is killed right after it created the file leaves the second one
 * unwritten, which is no damage.
 */
export function damagedHeader(file: string): number | undefined {
  const open = openSync(file, 'r')
  try {
    const isNew = fstatSync(open).size === CREATED_BYTES
    return HEADERS.find((at, index) => {
      const header = read(open, at)
      return !isValid(header) && !(isNew && index > 0 && header.every((byte) => byte === 0))
    })
  } finally {
    closeSync(open)
  }
}

const isValid = (header: Buffer): boolean =>
  header.toString('latin1', 0, MAGIC.length) === MAGIC &&
  header.readUInt32LE(CHECKSUM_AT) === crc32(header.subarray(0, CHECKSUM_AT))

function read(open: number, at: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  readSync(open, header, 0, HEADER_BYTES, at)
  return header
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
