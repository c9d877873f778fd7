/** What the process that has the file open says to the path of a file that does not exist yet, once the copy is there. */
export type CopyAnswer = { readonly lastCommit: number } | { readonly failed: string }
