import type { GraphSize } from '../engine/embedded/backup/checkCopy.ts'

/** `1,234 nodes, 5,678 relationships, 901,120 bytes`: the same words for any number, for scripts. */
export const printSize = ({ nodes, relationships, bytes }: GraphSize): string =>
  `${nodes.toLocaleString('en')} nodes, ${relationships.toLocaleString('en')} relationships, ${bytes.toLocaleString('en')} bytes`
