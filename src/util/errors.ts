/** The message of an error; of another thrown value, the value as text. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The code that Node and drivers give an error; empty if there is none. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** Codes of the system for files, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'access denied',
  EPERM: 'access denied',
  EROFS: 'read-only file system',
  ENOSPC: 'the disk is full',
}

/** Why a file cannot be read or written. */
export const fileReason = (error: unknown): string => REASONS[codeOf(error)] ?? messageOf(error)
