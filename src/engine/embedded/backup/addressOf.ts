import { closeSync, openSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sha256 } from '../../../util/sha256.ts'

/** An address of a socket takes 108 bytes on Linux, 104 on macOS, with a zero at its end. */
const LONGEST = 103
/** Of the name of a file as part of the name of its socket. */
const LONGEST_NAME = 40

export interface Address {
  readonly path: string
  /** When nobody uses the address any more. */
  done(): void
}

/**
 * Where the process that has a file open is asked for a copy: a socket beside the file, `<file>.sock`, or a named pipe on
 * Windows. Undefined where there is no way to address it.
 */
export function addressOf(file: string): Address | undefined {
  const real = realpathSync(file)
  if (process.platform === 'win32') return { path: `\\\\.\\pipe\\newsgraph-${sha256(real)}`, done }
  const name = `${Buffer.byteLength(basename(real)) > LONGEST_NAME ? sha256(real).slice(0, LONGEST_NAME) : basename(real)}.sock`
  const path = join(dirname(real), name)
  if (Buffer.byteLength(path) <= LONGEST) return { path, done }
  if (process.platform !== 'linux') return undefined
  const folder = openSync(dirname(real), 'r')
  return { path: `/proc/self/fd/${folder}/${name}`, done: () => closeSync(folder) }
}

const done = (): void => undefined
