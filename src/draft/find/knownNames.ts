import type { KnownEntity } from '../resolve/KnownEntity.ts'
import { splitText, type Token } from '../split/splitText.ts'

/** A name of the graph where it stands in a text. */
export interface KnownName {
  /** How many tokens it has. */
  readonly length: number
  readonly type: KnownEntity['type']
  /** Undefined where several entities have the name. */
  readonly id: string | undefined
}

/** Finds the longest name of the graph that begins at a token. */
export type KnownAt = (tokens: readonly Token[], at: number) => KnownName | undefined

const MOST_TOKENS = 12

/** Names and aliases of entities but for countries, which the catalogues know. Names without a capital are left out. */
export function knownNames(known: readonly KnownEntity[]): KnownAt {
  const byFirst = new Map<
    string,
    { readonly words: readonly string[]; readonly of: KnownEntity; id: string | undefined }[]
  >()
  for (const of of known) {
    if (of.type === 'COUNTRY') continue
    for (const name of new Set([of.name, ...of.aliases])) {
      const words = splitText(name).flatMap(({ tokens }) => tokens.map(({ text }) => text))
      const [first = ''] = words
      if (!/^\p{Lu}/u.test(first) || words.length > MOST_TOKENS || name.length < 2) continue
      const list = byFirst.get(first) ?? []
      const same = list.find((each) => each.words.join(' ') === words.join(' '))
      if (!same) list.push({ words, of, id: of.id })
      else if (same.of.id !== of.id) same.id = undefined
      byFirst.set(first, list)
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)
  return (tokens, at) => {
    const found = byFirst
      .get(tokens[at]?.text ?? '')
      ?.find(({ words }) => words.every((word, i) => tokens[at + i]?.text === word))
    return found && { length: found.words.length, type: found.of.type, id: found.id }
  }
}
