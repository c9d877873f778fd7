import { closeSync, fdatasyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { lastCommitOf, logOf } from './dataFile.ts'

/** Digits of the largest commit number: a number overwrites the previous one completely. */
const DIGITS = 20

/** Makes commits durable. */
export interface Commits {
  /** Runs `commit` and returns when its data is on the disk and its number is stored beside the file. */
  commit(commit: () => void): void
  /** Runs `close`, which merges the log into the file, and removes the number. If it throws, both are kept. */
  closing(close: () => void): void
}

/**
 * Grafeo syncs its log ten times a second and does not notice a truncated log. So the log is synced before a commit is
 * acknowledged, and the number of the commit is stored beside the file, where `openToRead` compares it.
 */
export function createCommits(file: string, lastCommit: () => bigint): Commits {
  const beside = lastCommitOf(file)
  // As soon as the file is closed, another process may create the file with this name.
  const aside = `${beside}.closing`
  const open = openSync(beside, 'w')
  note()

  function note(): void {
    writeSync(open, `${String(lastCommit()).padStart(DIGITS, '0')}\n`, 0)
  }

  return {
    commit(commit) {
      const before = sizeOf(logOf(file))
      commit()
      // A transaction without writes has a number, but is not in the log.
      if (sizeOf(logOf(file)) === before) return
      for (const segment of segmentsOf(logOf(file))) sync(segment)
      note()
    },
    closing(close) {
      closeSync(open)
      renameSync(beside, aside)
      try {
        close()
      } catch (error) {
        renameSync(aside, beside)
        throw error
      }
      rmSync(aside, { force: true })
    },
  }
}

const segmentsOf = (log: string): readonly string[] => readdirSync(log).map((name) => join(log, name))

const sizeOf = (log: string): number => segmentsOf(log).reduce((sum, segment) => sum + statSync(segment).size, 0)

function sync(file: string): void {
  const open = openSync(file, 'r+')
  try {
    fdatasyncSync(open)
  } finally {
    closeSync(open)
  }
}
