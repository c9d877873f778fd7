import { closeSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Where Grafeo keeps its two headers, of which the newer counts (@grafeo-db/js 0.6.0). */
const HEADERS = [4_096, 8_192] as const
const MAGIC = 'GDBH'
/** The checksum stands after what it is of. */
const CHECKSUM_AT = 80
const HEADER_BYTES = CHECKSUM_AT + 4

/**
 * Where a header of the file is damaged; undefined when both are whole. When the newer one is damaged, Grafeo takes the older
 * one, with the graph of an earlier time, and says nothing.
 */
export function damagedHeader(file: string): number | undefined {
  const open = openSync(file, 'r')
  try {
    return HEADERS.find((at) => !isWhole(read(open, at)))
  } finally {
    closeSync(open)
  }
}

const isWhole = (header: Buffer): boolean =>
  header.toString('latin1', 0, MAGIC.length) === MAGIC &&
  header.readUInt32LE(CHECKSUM_AT) === crc32(header.subarray(0, CHECKSUM_AT))

function read(open: number, at: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES)
  readSync(open, header, 0, HEADER_BYTES, at)
  return header
}
