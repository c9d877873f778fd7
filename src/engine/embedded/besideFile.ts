/** Grafeo's log: a folder with what is not in the file yet. It goes when the file is closed. */
export const logOf = (file: string): string => `${file}.wal`

/** The number of the last commit that was acknowledged, while the file is open. */
export const lastCommitOf = (file: string): string => `${file}.last`
