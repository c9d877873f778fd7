/** What the embedded engine takes for no name of a label, a type or a property, unless it is quoted (@grafeo-db/js 0.6.0). */
const KEYWORDS =
  'and as case create delete detach distinct else false in is match merge not null optional or remove return set then true ' +
  'union unwind when where with xor'

const ANY = `(?:${KEYWORDS.replaceAll(' ', '|')})`

/** After a dot, a colon or a bar, and as a key of a map: where names stand. */
const NAME = new RegExp(`(?<=[.:|])${ANY}\\b|(?<=[{,] )${ANY}(?=:)`, 'gi')

/** Quotes the names in a statement that are keywords of Cypher; the builder quotes those that are no plain words. */
export const quoteKeywords = (cypher: string): string => cypher.replace(NAME, (name) => `\`${name}\``)
