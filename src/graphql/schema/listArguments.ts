/** The SDL of the arguments that a page takes. */
export const PAGE_ARGUMENTS = `
  "How many at most, from the beginning or after \`after\`: 20 unless given, 100 at most."
  first: Int
  "The \`cursor\` or \`endCursor\` that the page begins after."
  after: String
  "How many at most, from the end or before \`before\`: 100 at most. Not together with \`first\`."
  last: Int
  "The \`cursor\` or \`startCursor\` that the page ends before."
  before: String`

const AS_OF = `
  "Keep what held on this day, as far as the articles tell: what has no dates always holds, and a bound that is not set excludes nothing."
  asOf: Date`

/** The SDL of the arguments that every list takes; with `asOf` where its relationships have dates. */
export const listArguments = (where: string, orderBy: string, isDated = false): string => `
  "Which of them: all unless given."
  where: ${where}
  "In which order: by the first, then, where that is equal, by the next; in the end by id."
  orderBy: [${orderBy}!]${PAGE_ARGUMENTS}${isDated ? AS_OF : ''}`
