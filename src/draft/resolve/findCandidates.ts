import { keyOf, partsOf } from '../../search/tokenize.ts'
import type { Candidate, Draft, DraftEntity } from '../Draft.ts'
import type { KnownEntity } from './KnownEntity.ts'

const MOST = 3

/** The draft with what each entity may be in the graph: those found that have the same type, a like name or the same code. */
export const withCandidates = (draft: Draft, known: readonly KnownEntity[]): Draft => {
  const index = indexOf(known)
  return {
    ...draft,
    entities: draft.entities.map((each) => {
      const candidates = each.anonymous ? [] : candidatesFor(each, index(each))
      return candidates.length > 0 ? { ...each, candidates } : each
    }),
  }
}

/** Those that share a word or a code with an entity, so that not each is compared with each. */
function indexOf(known: readonly KnownEntity[]): (entity: DraftEntity) => ReadonlySet<KnownEntity> {
  const byWord = new Map<string, Set<KnownEntity>>()
  const add = (word: string, each: KnownEntity): void => {
    byWord.set(word, (byWord.get(word) ?? new Set()).add(each))
  }
  for (const each of known) {
    for (const name of [each.name, ...each.aliases]) for (const word of [keyOf(name), ...wordsOf(name)]) add(word, each)
    for (const code of Object.values(each.codes)) add(code, each)
  }
  return ({ name, aliases, iso2 = '' }) =>
    new Set(
      [iso2, ...[name, ...aliases].flatMap((one) => [keyOf(one), ...wordsOf(one)])].flatMap((word) => [
        ...(byWord.get(word) ?? []),
      ]),
    )
}

function candidatesFor(entity: DraftEntity, known: ReadonlySet<KnownEntity>): readonly Candidate[] {
  const found = [...known].flatMap((each) => {
    const reason = each.type === entity.type ? reasonFor(entity, each) : undefined
    return reason ? [{ id: each.id, name: each.name, reason }] : []
  })
  return found.sort((a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || compare(a.id, b.id)).slice(0, MOST)
}

const ORDER: readonly Candidate['reason'][] = ['CODE', 'NAME', 'ALIAS', 'SIMILAR']
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function reasonFor({ name, aliases, iso2 }: DraftEntity, known: KnownEntity): Candidate['reason'] | undefined {
  if (iso2 !== undefined && known.codes[ISO] === iso2) return 'CODE'
  if (keyOf(name) === keyOf(known.name)) return 'NAME'
  const own = new Set([name, ...aliases].map(keyOf))
  if ([known.name, ...known.aliases].some((each) => own.has(keyOf(each)))) return 'ALIAS'
  return [name, ...aliases].some((each) => isSimilar(each, known.name)) ? 'SIMILAR' : undefined
}

const ISO = 'iso3166-1-alpha-2'
const wordsOf = (name: string): readonly string[] => partsOf(name).flat()

/** Whether one has all words of the other, its last word among them for a name of one word: `Brandt` and `Orla Brandt`. */
function isSimilar(name: string, other: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(name), wordsOf(other)].sort((a, b) => a.length - b.length)
  if (shorter.length === 0 || shorter.length === longer.length) return false
  if (shorter.length === 1)
    return longer.at(-1) === shorter[0] || (longer[0] === shorter[0] && (shorter[0]?.length ?? 0) > 3)
  return shorter.every((word) => longer.includes(word))
}
