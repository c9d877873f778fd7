import { showText } from '../../util/unseen.ts'
import { words } from '../../util/words.ts'
import type { Occurrence } from './findQuote.ts'

/** More places than this are counted, not shown. */
const MOST_SHOWN = 5
/** How much of the text is shown around a place. */
const CONTEXT = 25

/** For a quote that stands in the text several times: the shortest `prefix`, or `suffix`, that each place can be told by. */
export const suggestSelectors = (text: string, places: readonly Occurrence[]): readonly string[] =>
  shown(places, (place) => selectorFor(text, place, places))

/** For a prefix or a suffix that fits nowhere: what does stand before and after each place. */
export const showContexts = (text: string, places: readonly Occurrence[]): readonly string[] =>
  shown(places, ({ start, end }) => {
    const before = text.slice(Math.max(0, start - CONTEXT), start)
    return `prefix: ${showText(before)}, suffix: ${showText(text.slice(end, end + CONTEXT))}`
  })

function shown(places: readonly Occurrence[], show: (place: Occurrence) => string): readonly string[] {
  const lines = places.slice(0, MOST_SHOWN).map(show)
  return places.length > MOST_SHOWN ? [...lines, `and ${places.length - MOST_SHOWN} more`] : lines
}

function selectorFor(text: string, place: Occurrence, places: readonly Occurrence[]): string {
  const others = places.filter((other) => other !== place)
  const [before, after] = [text.slice(0, place.start), text.slice(place.end)]
  const isPrefix = (candidate: string) => others.every(({ start }) => !text.endsWith(candidate, start))
  const prefix = grow(words(before).reverse(), (word, all) => word + all, isPrefix)
  if (prefix !== undefined) return `prefix: ${showText(prefix)}`
  const isSuffix = (candidate: string) => others.every(({ end }) => !text.startsWith(candidate, end))
  const suffix = grow(words(after), (word, all) => all + word, isSuffix)
  if (suffix !== undefined) return `suffix: ${showText(suffix)}`
  // One of many alike, such as the second of three: only both tell it, and both together always do.
  return `prefix: ${showText(before)}, suffix: ${showText(after)}`
}

/** Joins words until they tell a place from all others. Undefined where they never do. */
function grow(
  parts: readonly string[],
  join: (word: string, all: string) => string,
  tells: (candidate: string) => boolean,
): string | undefined {
  let all = ''
  for (const word of parts) {
    all = join(word, all)
    if (/\S/.test(all) && tells(all)) return all
  }
  return undefined
}
