import { closeSync, fsyncSync, openSync } from 'node:fs'

/** Comes back when a file, or the names in a folder, are on the disk. Windows cannot be asked to. */
export function sync(path: string): void {
  if (process.platform === 'win32') return
  const open = openSync(path, 'r')
  try {
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}
