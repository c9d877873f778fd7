/** What the engine is, for people. */
export const nameOf = (file: string | undefined): string =>
  `embedded engine ${file === undefined ? 'in memory' : `in ${file}`}`
