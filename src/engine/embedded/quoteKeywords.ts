import QuickLRU from 'quick-lru'

/** Words that Grafeo does not read as the name of a label, a type or a property unless they are quoted (@grafeo-db/js 0.6.0). */
const KEYWORDS =
  'and as case create delete detach distinct else false in is match merge not null optional or remove return set then true ' +
  'union unwind when where with xor'

const ANY = `(?:${KEYWORDS.replaceAll(' ', '|')})`

/** A string or a quoted name; else a keyword where names stand: after a dot, a colon or a bar, and as a key of a map. */
const NAME = new RegExp(
  `'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"|\`[^\`]*\`|(?<=[.:|])${ANY}\\b|(?<=[{,] )${ANY}(?=:)`,
  'gi',
)

/** Statements come again and again, and most are long. */
const known = new QuickLRU<string, string>({ maxSize: 1_000 })

/** Quotes the names in a statement that are keywords of Cypher. */
export function quoteKeywords(cypher: string): string {
  const before = known.get(cypher)
  if (before !== undefined) return before
  const quoted = cypher.replace(NAME, (found) => (/^['"`]/.test(found) ? found : `\`${found}\``))
  // Most have no such name: then one text is kept, and not two.
  known.set(cypher, quoted === cypher ? cypher : quoted)
  return quoted
}
