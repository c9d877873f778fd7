import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Keeps answers of models by the hash of what was asked. */
export interface AnswerCache {
  read(hash: string): string | undefined
  write(hash: string, answer: string): void
}

/** Files that only their user can read. A cache that cannot be read or written is as good as an empty one. */
export function createAnswerCache(folder: string | undefined): AnswerCache {
  const fileOf = (root: string, hash: string): string => join(root, `${hash}.json`)
  return {
    read(hash) {
      if (folder === undefined) return undefined
      try {
        return readFileSync(fileOf(folder, hash), 'utf8')
      } catch {
        return undefined
      }
    },
    write(hash, answer) {
      if (folder === undefined) return
      const file = fileOf(folder, hash)
      const temporary = `${file}.${process.pid}`
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writeFileSync(temporary, answer, { mode: 0o600 })
        renameSync(temporary, file)
      } catch {
        rmSync(temporary, { force: true })
      }
    },
  }
}
