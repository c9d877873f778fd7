/** A text's letters and digits in lower case, without accents: texts that have the same are the same to who looks for one. */
export const lettersOf = (text: string): string[] =>
  // Half characters are no letters, here and in Neo4j.
  text
    .toLowerCase()
    .normalize('NFD')
    .split('')
    .filter((unit) => /[\p{L}\p{N}]/u.test(unit))
