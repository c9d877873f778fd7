import { messageOf } from './messageOf.ts'

/** What the system says of a file by a code, in words. */
const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'access denied',
  EPERM: 'access denied',
  EROFS: 'read-only file system',
  ENOSPC: 'the disk is full',
}

/** Why a file cannot be read or written. */
export function fileReason(error: unknown): string {
  const words = error instanceof Error && 'code' in error ? WORDS[String(error.code)] : undefined
  return words ?? messageOf(error)
}
