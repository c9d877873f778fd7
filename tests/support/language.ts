import { Lexer, Source, TokenKind } from 'graphql'

interface Rule {
  readonly pattern: RegExp
  readonly advice: string
}

/** The worst habits of our language, and what to write instead. CONTRIBUTING.md says how we write. */
const RULES: readonly Rule[] = [
  {
    pattern: /(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more than\b)\w+/i,
    advice: 'Write "is not a …" or "there is no …".',
  },
  { pattern: /\balone\b/i, advice: 'Write "only".' },
  { pattern: /\banew\b/i, advice: 'Write "again".' },
  { pattern: /\b(?:is|are|was|were|be|been|being) told\b/i, advice: 'Say who reports or returns it.' },
  { pattern: /\bwhoever\b/i, advice: 'Name the actor: "the client", "you".' },
  {
    pattern: /(?:^|[.;] +)who (?:is|has|sends?|takes?|asks?|waits?|comes?)\b[^.?|]*\b(?:is|are|has|gets?|loses?)\b/im,
    advice: 'Name the subject instead of "who".',
  },
  {
    pattern:
      /(?:^|[.;] +)what (?:is|was|has|comes|ties|no|only|an?|bundles?)\b[^.?|]*\b(?:is|are|has|gets?|holds?|says?)\b/im,
    advice: 'Name the subject instead of "what".',
  },
  { pattern: /\bso that\b[^.|]*\bso that\b/i, advice: 'Split the chain of "so that" into sentences.' },
  { pattern: /\b(?:for|to) people\b/i, advice: 'Leave it out, or name the readers.' },
  { pattern: /\bgives? way to\b/i, advice: 'Say what happens.' },
  { pattern: /\bask(?:ed)? for less\b/i, advice: 'Write "request less data".' },
  { pattern: /\bheld on\b/i, advice: 'Write "valid on".' },
  { pattern: /\b(?:shortest|longest|found) ways?\b/i, advice: 'Write "path".' },
  { pattern: /\bstays as it is\b/i, advice: 'Write "is not changed".' },
]

/** A sentence that breaks a rule, with the advice. */
export interface Breach {
  readonly found: string
  readonly advice: string
}

/** The rules that a text breaks, each once. */
export const breachesIn = (text: string): readonly Breach[] =>
  RULES.flatMap(({ pattern, advice }) => {
    const found = pattern.exec(text)?.[0]
    return found === undefined ? [] : [{ found: found.trim().replaceAll(/\s+/g, ' '), advice }]
  })

/** The prose of a page in Markdown, a paragraph or a line of a table each: without code, links and generated tables. */
export function proseOf(markdown: string): readonly string[] {
  const text = markdown
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/<!-- npm run bench: tables -->[\s\S]*$/g, '')
    .replaceAll(/`[^`\n]*`/g, 'code')
    .replaceAll(/\[[^\]]*\]\((?:[^)]*\/)?tests\/[^)]*\)/g, 'test')
    .replaceAll(/\]\([^)]*\)/g, ']')
  return text.split(/\n{2,}|\n(?=[|*-] ?)/).filter((paragraph) => paragraph.trim() !== '')
}

/** The string literals of TypeScript that are sentences: of four words or more. Comments are left out. */
export function messagesOf(typescript: string): readonly string[] {
  const literal = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g
  return [...typescript.matchAll(literal)]
    .map(([, quoted, template]) => quoted ?? template ?? '')
    .filter((text) => /^[^<{]*(?:\p{L}+[ ,;:.]+){3}\p{L}/u.test(text) && !/\b(?:MATCH|RETURN|CALL|CREATE)\b/.test(text))
}

/** The descriptions in a GraphQL document. */
export function descriptionsOf(sdl: string): readonly string[] {
  const lexer = new Lexer(new Source(sdl))
  const texts: string[] = []
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    const isText = token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING
    if (isText && token.value.includes(' ')) texts.push(token.value)
  }
  return texts
}
