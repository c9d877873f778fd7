import { type FoundOffice, INFERRED } from './FoundOffice.ts'

/** Each office once: the longest title, and what the text says before what was only inferred. */
export function distinctOffices(found: readonly FoundOffice[]): FoundOffice[] {
  const seen = new Map<string, FoundOffice>()
  for (const each of found) {
    const key = `${keyOf(each)}\u0000${each.target?.name ?? ''}`
    const known = seen.get(key)
    if (!known || isBetter(each, known)) seen.set(key, each)
  }
  const all = [...seen.values()]
  const isStated = ({ target, confidence }: FoundOffice): boolean => target !== undefined && confidence > INFERRED
  const stated = new Set(all.filter(isStated).map(keyOf))
  const placed = new Set(all.filter(({ target }) => target).map(keyOf))
  return all.filter((each) => {
    if (isStated(each)) return true
    // One without a country or an organization says no more than one with it.
    return each.target ? !stated.has(keyOf(each)) : !placed.has(keyOf(each))
  })
}

const isBetter = (one: FoundOffice, other: FoundOffice): boolean =>
  one.confidence === other.confidence ? one.title.length > other.title.length : one.confidence > other.confidence

const keyOf = ({ person, title }: FoundOffice): string => `${person.name}\u0000${headOf(title)}`

/** The last word: `director` of `artistic director of the site`. */
const headOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/ (?:of|for|to) .*$/, '')
    .split(' ')
    .at(-1) ?? ''
