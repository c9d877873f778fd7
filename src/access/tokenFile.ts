import { timingSafeEqual } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { NewsgraphError } from '../errors/NewsgraphError.ts'
import { codeOf, fileReason } from '../util/errors.ts'
import { isRole, ROLES, type Role } from './Actor.ts'
import { hashToken } from './token.ts'

/** A line of the file: `alice editor sha256:0f3a… 2026-12-01`. The file has no tokens, only what tells whether one is right. */
interface Entry {
  readonly name: string
  readonly role: Role
  readonly digest: Buffer
}

/** A name in the file: letters of any script, digits, and `. _ @ -`. */
export const isTokenName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]{0,63}$/u.test(name)

const LINE = /^(\S+) (\S+) sha256:([0-9a-f]{64})(?: \S+)?$/
const HEADER =
  '# Tokens of newsgraph: name, role, hash, day. Delete a line to revoke its token. Written by newsgraph token.\n'
/** Bits of the permissions of the group and of others. */
const FOREIGN = 0o077

export interface TokenFile {
  /** Who a token belongs to. Reads the file again if it has changed; while it cannot be used, nobody. */
  find(token: string): { readonly name: string; readonly role: Role } | undefined
}

/**
 * Opens a file of tokens. Throws `SETTINGS_INVALID` if it cannot be read, if others than its owner may read it, or if a line is invalid.
 * Later, such a file is reported to `onUnusable` and none of its tokens is valid.
 */
export function openTokenFile(file: string, onUnusable: (error: unknown) => void): TokenFile {
  let version = versionOf(file)
  let entries: readonly Entry[] = readEntries(file)

  function refresh(): void {
    const now = versionOf(file)
    if (now === version) return
    version = now
    try {
      entries = readEntries(file)
    } catch (error) {
      entries = []
      onUnusable(error)
    }
  }

  return {
    find(token) {
      refresh()
      const digest = hashToken(token)
      // Each is compared, so that the time says nothing about which one fits.
      return entries.filter((entry) => timingSafeEqual(entry.digest, digest))[0]
    },
  }
}

/** Adds a token to a file, which is created if it does not exist. Throws `SETTINGS_INVALID` or `TOKENS_FILE_UNWRITABLE`. */
export function addToken(file: string, { name, role, digest }: Entry, day: string): void {
  const isNew = versionOf(file) === undefined
  if (!isNew) readEntries(file)
  const line = `${name} ${role} sha256:${digest.toString('hex')} ${day}\n`
  writing(file, () => appendFileSync(file, isNew ? HEADER + line : line, { mode: 0o600, flush: true }))
}

/** Deletes the tokens of a name from a file, and returns how many there were. Throws as `addToken`. */
export function removeTokens(file: string, name: string): number {
  const isOf = (line: string) => LINE.exec(line)?.[1] === name
  readEntries(file)
  const lines = readFileSync(file, 'utf8').split('\n')
  const rest = lines.filter((line) => !isOf(line))
  if (rest.length === lines.length) return 0
  const draft = `${file}.${process.pid}.tmp`
  writing(file, () => {
    try {
      writeFileSync(draft, rest.join('\n'), { mode: 0o600, flush: true })
      renameSync(draft, file)
    } finally {
      rmSync(draft, { force: true })
    }
  })
  return lines.length - rest.length
}

/** Changes whenever the file is replaced, written or gets other permissions. Undefined if it does not exist. */
function versionOf(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat && [stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ')
}

function readEntries(file: string): readonly Entry[] {
  return readPrivately(file)
    .split(/\r?\n/)
    .flatMap((line, index) => {
      const text = line.trim()
      return text === '' || text.startsWith('#') ? [] : [entryOf(text, `${file}:${index + 1}`)]
    })
}

function readPrivately(file: string): string {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    // Windows has no such permissions.
    if (process.platform !== 'win32' && (fstatSync(descriptor).mode & FOREIGN) !== 0)
      throw unusable(`others than its owner may read or change it. Run chmod 600 ${file}`, file)
    return readFileSync(descriptor, 'utf8')
  } catch (cause) {
    if (cause instanceof NewsgraphError) throw cause
    const advice = codeOf(cause) === 'ENOENT' ? '. Create it with newsgraph token <name> --role editor' : ''
    throw unusable(`${fileReason(cause)}${advice}`, file, cause)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function entryOf(text: string, place: string): Entry {
  const [, name = '', role, hash = ''] = LINE.exec(text) ?? []
  if (!isTokenName(name) || !isRole(role))
    // The line is not quoted: somebody may have written a token into it.
    throw new NewsgraphError(
      'SETTINGS_INVALID',
      `${place}: a line of TOKENS_FILE must be a name, a role (${ROLES.join(', ')}) and sha256:<hash>, as newsgraph token writes them.`,
    )
  return { name, role, digest: Buffer.from(hash, 'hex') }
}

function writing(file: string, write: () => void): void {
  try {
    write()
  } catch (cause) {
    throw new NewsgraphError('TOKENS_FILE_UNWRITABLE', `TOKENS_FILE ${file} cannot be written: ${fileReason(cause)}.`, {
      cause,
    })
  }
}

const unusable = (reason: string, file: string, cause?: unknown): NewsgraphError =>
  new NewsgraphError('SETTINGS_INVALID', `TOKENS_FILE ${file} cannot be used: ${reason}.`, { cause })
