import { compare } from '../../util/byId.ts'

/*
 * Ten thousand articles can state the same relationship, so its passages, which are in order, are not gone through for each of
 * them: those of one article stand together.
 */

/** Of a list in order, the texts that begin with a prefix. */
export function withPrefix(list: readonly string[], prefix: string): readonly string[] {
  const [start, end] = range(list, prefix)
  return list.slice(start, end)
}

/** A list in order without the texts that begin with a prefix. */
export function withoutPrefix(list: readonly string[], prefix: string): readonly string[] {
  const [start, end] = range(list, prefix)
  return start === end ? list : [...list.slice(0, start), ...list.slice(end)]
}

/** A list in order with other texts, in order and of one prefix, in their place. */
export function inserted(list: readonly string[], texts: readonly string[]): readonly string[] {
  const at = firstFrom(list, texts[0] ?? '')
  return list.length === 0 ? texts : [...list.slice(0, at), ...texts, ...list.slice(at)]
}

function range(list: readonly string[], prefix: string): [start: number, end: number] {
  const start = firstFrom(list, prefix)
  let end = start
  while (list[end]?.startsWith(prefix)) end += 1
  return [start, end]
}

/** The index of the first text that does not come before another. */
function firstFrom(list: readonly string[], text: string): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(list[middle] ?? '', text) < 0) low = middle + 1
    else high = middle
  }
  return low
}
