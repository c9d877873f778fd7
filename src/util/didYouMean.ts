import { distance } from 'fastest-levenshtein'

/** More names than this help nobody. */
const MOST_NAMES = 20

/** ` Did you mean …?` with the names that come near what was written, or ` It can be …` with all, if they are few. */
export function didYouMean(written: string, names: readonly string[]): string {
  const near = names
    .map((name) => ({ name, steps: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(Math.min(name.length, written.length) * 0.4)))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 2)
  if (near.length > 0) return ` Did you mean ${alternatives(near.map(({ name }) => name))}?`
  return names.length === 0 || names.length > MOST_NAMES ? '' : ` It can be ${alternatives(names)}.`
}

/** `` `a`, `b` or `c` `` */
export function alternatives(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}
