import { closeSync, fdatasyncSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { lastCommitOf, logOf } from './dataFile.ts'

/** As long as the largest number of a commit, so that one is written over another as a whole. */
const DIGITS = 20

export interface Commits {
  /** Runs `commit`, and comes back when what it wrote is on the disk, and its number noted beside the file. */
  commit(commit: () => void): void
  /**
   * Runs `close`, which makes the file whole by itself, and lets another process have it. When that throws, the log is needed
   * still, and so is the number.
   */
  closing(close: () => void): void
}

/**
 * Grafeo syncs its log ten times a second, and takes a log that was cut short for one that ends there. So the log is synced
 * before a commit is acknowledged, and the number of that commit is kept beside the file, for the next to open it.
 */
export function createCommits(file: string, lastCommit: () => bigint): Commits {
  const beside = lastCommitOf(file)
  // The name may be another's as soon as the file is closed.
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
      // A transaction that wrote nothing has a number, and leaves no trace of it.
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
