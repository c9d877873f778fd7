/** Words that stand in a text, and what stands around them. */
export interface Match {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly words: string
  readonly behind: string
}

/** What is shown on either side, in characters. */
const AROUND = 90

/** Where words stand in a text, whatever their case; the first few. */
export function matchesIn(text: string, words: string, most: number): readonly Match[] {
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu')
  return [...text.matchAll(pattern)].slice(0, most).map(({ 0: found, index }) => {
    const [start, end] = [index, index + found.length]
    const before = text.slice(Math.max(0, start - AROUND), start)
    const behind = text.slice(end, end + AROUND)
    const [line, rest] = [before.lastIndexOf('\n'), behind.indexOf('\n')]
    return {
      start,
      end,
      before: line >= 0 ? before.slice(line + 1) : `${start > AROUND ? '…' : ''}${cutFront(before, start > AROUND)}`,
      words: found,
      behind:
        rest >= 0
          ? behind.slice(0, rest)
          : `${behind.slice(0, wordEnd(behind, text.length - end))}${text.length - end > AROUND ? '…' : ''}`,
    }
  })
}

const cutFront = (text: string, isCut: boolean): string => (isCut ? text.slice(text.indexOf(' ') + 1) : text)

const wordEnd = (text: string, left: number): number =>
  left > AROUND && text.lastIndexOf(' ') > 0 ? text.lastIndexOf(' ') : text.length

/** Spellings of some words in the cases that texts have: filters compare letters as they are. */
export function spellingsOf(words: string): readonly string[] {
  const lower = words.toLowerCase()
  const first = lower.charAt(0).toUpperCase() + lower.slice(1)
  const each = lower.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase())
  return [...new Set([words, lower, first, each, words.toUpperCase()])]
}
