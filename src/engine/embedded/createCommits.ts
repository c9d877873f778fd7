import { closeSync, fdatasyncSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { lastCommitOf, logOf } from './besideFile.ts'

/** As long as the largest number of a commit, so that one is written over another as a whole. */
const DIGITS = 20

export interface Commits {
  /** Runs `commit`, and comes back when what it wrote is on the disk, and its number noted beside the file. */
  commit(commit: () => void): void
  /** The file is about to be closed: from then on it is whole by itself, and another process may have it. */
  close(): void
}

/**
 * Grafeo syncs its log ten times a second, and takes a log that was cut short for one that ends there. So the log is synced
 * before a commit is acknowledged, and the number of that commit is kept beside the file, for the next to open it.
 */
export function createCommits(file: string, lastCommit: () => bigint): Commits {
  const beside = lastCommitOf(file)
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
    close() {
      closeSync(open)
      rmSync(beside, { force: true })
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
