/** A syllable is consonants and one vowel, the last with a consonant more: so that a word is made in one way only. */
const FIRST = syllables(['B', 'Br', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'V', 'Z'], 'aeiou')
const MIDDLE = syllables(['b', 'd', 'dr', 'g', 'k', 'l', 'm', 'n', 'r', 's', 't', 'v', 'z'], 'aiéou')
const LAST = ['l', 'm', 'n', 'r', 'v', 'sh'].flatMap((start) =>
  ['an', 'el', 'en', 'ik', 'in', 'is', 'on', 'or', 'ös', 'us'].map((end) => start + end),
)

const SHORT_WORDS = FIRST.length * LAST.length
const LONG_WORDS = SHORT_WORDS * MIDDLE.length

/** A prime: steps of it come by every word before they come back to the first. */
const STEP = 7_368_787

/** The word at a place of the list of all that there are: `Tamelan`. Other places have other words. */
const longWord = (at: number): string =>
  (FIRST[at % FIRST.length] ?? '') +
  (MIDDLE[Math.floor(at / FIRST.length) % MIDDLE.length] ?? '') +
  (LAST[Math.floor(at / FIRST.length / MIDDLE.length) % LAST.length] ?? '')

const shortWord = (at: number): string =>
  (FIRST[at % FIRST.length] ?? '') + (LAST[Math.floor(at / FIRST.length) % LAST.length] ?? '')

/** A word of its own for each number below 331,500; beyond, two words that are of their own together. */
export function wordOf(number: number, seed: number): string {
  const at = ((number % LONG_WORDS) * STEP + seed) % LONG_WORDS
  const round = Math.floor(number / LONG_WORDS)
  return round === 0 ? longWord(at) : `${shortWord(round - 1)} ${longWord(at)}`
}

/** A given and a family name, which several people have; both together only one has. */
export function personName(number: number, seed: number): { given: string; family: string } {
  const people = SHORT_WORDS * LONG_WORDS
  const at = ((number % people) * STEP + seed) % people
  return { given: shortWord(at % SHORT_WORDS), family: longWord(Math.floor(at / SHORT_WORDS)) }
}

/** As an id has it: `Port Zumélan` is `port-zumelan`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')

function syllables(starts: readonly string[], vowels: string): string[] {
  return starts.flatMap((start) => Array.from(vowels, (vowel) => start + vowel))
}
