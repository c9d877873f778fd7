/** Where a paragraph of a text stands: offsets of its first character and after its last. */
export interface Paragraph {
  readonly start: number
  readonly end: number
}

/** The paragraphs of a text: its lines that are not blank. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

/** The number of the paragraph that a character stands in, counted from 1; between two, the one before. */
export const paragraphAt = (paragraphs: readonly Paragraph[], offset: number): number =>
  Math.max(paragraphs.filter(({ start }) => start <= offset).length, 1)

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
/** How many characters are looked at for a place to cut. */
const READ = 400

/** The first words of a text, about as many characters as `limit`, with “…” where it goes on. They stand in for a headline. */
export function firstWords(text: string, limit: number): string {
  const line = text.slice(0, READ).trim().split('\n')[0]?.trim() ?? ''
  const characters = [...GRAPHEMES.segment(line)].map(({ segment }) => segment)
  if (characters.length <= limit) return line
  const cut = characters.slice(0, limit).join('')
  const space = cut.lastIndexOf(' ')
  // Scripts without spaces are cut anywhere.
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.]+$/, '')}…`
}
