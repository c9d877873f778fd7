import type { EntityType } from '../Draft.ts'
import { countryName } from '../find/findCountries.ts'
import type { Mention } from '../find/findNames.ts'
import type { Sentence } from '../split/splitText.ts'
import { FEMALE, FEMALE_NAMES, HONORIFICS, MALE, MALE_NAMES, ORGANIZATION_KIND } from '../words/names.ts'
import { type Evidence, evidenceFor, kindOf } from './evidenceFor.ts'

/** Somebody or something that is named, with all its mentions. */
export interface Named {
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly iso2?: string
  readonly kind?: string
  readonly gender?: 'female' | 'male'
  readonly mentions: readonly Mention[]
  readonly confidence: number
}

interface Group {
  name: string
  readonly names: Set<string>
  readonly mentions: Mention[]
  iso2?: string
}

/** Finds which names mean the same, and whether each is a person, a country, an organization or a place. */
export function resolveNames(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Named[] {
  const groups = new Map<string, Group>()
  const join = (key: string, mention: Mention): void => {
    const group = groups.get(key) ?? { name: key, names: new Set<string>(), mentions: [] }
    group.names.add(mention.name)
    group.mentions.push(mention)
    if (mention.iso2 !== undefined) group.iso2 = mention.iso2
    groups.set(key, group)
  }
  const longest = longestKnown(mentions)
  for (const mention of mentions) {
    const name = longest.get(mention.known?.id ?? '') ?? mention.name
    join(mention.iso2 === undefined ? bare(name) : `\u0000${mention.iso2}`, mention)
  }
  dropWeak(groups)
  mergeAcronyms(text, groups)
  const evidence = new Map([...groups].map(([key, group]) => [key, evidenceFor(sentences, group.name, group.mentions)]))
  mergeShort(groups, evidence)
  return [...groups.values()].map((group) => named(group, sentences)).sort((a, b) => first(a) - first(b))
}

/** The longest name in the text of each entity that the graph knows, so that its aliases mean the same. */
function longestKnown(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const longest = new Map<string, string>()
  for (const { known, name } of mentions)
    if (known?.id !== undefined && name.length > (longest.get(known.id)?.length ?? 0)) longest.set(known.id, name)
  return longest
}

const first = ({ mentions }: Named): number => mentions[0]?.start ?? 0

/** Without honorifics. */
function bare(name: string): string {
  const words = name.split(' ')
  let from = 0
  while (from < words.length - 1 && HONORIFICS.has((words[from] ?? '').toLowerCase().replace('.', ''))) from++
  return words.slice(from).join(' ').replace(/^[.] /, '')
}

/** What only begins sentences is a name if it is a part of one elsewhere. */
function dropWeak(groups: Map<string, Group>): void {
  const strong = new Set<string>()
  for (const [key, { mentions }] of groups) {
    if (mentions.every(({ weak }) => weak)) continue
    strong.add(key)
    const words = key.split(' ')
    for (const word of [words[0], words.at(-1)]) strong.add(word ?? '')
  }
  for (const [key, { mentions }] of groups) {
    if (!mentions.every(({ weak }) => weak) || strong.has(key)) continue
    // Twice at the beginning of a sentence, and never in lower case, is a name too.
    if (key.includes(' ') || mentions.length < 2) groups.delete(key)
  }
}

/** `Basin Tribunal (BT)`, and an acronym that the initials of one name make. */
function mergeAcronyms(text: string, groups: Map<string, Group>): void {
  const acronyms = [...groups.keys()].filter((key) => /^\p{Lu}{2,6}$/u.test(key))
  if (acronyms.length === 0) return
  const byInitials = new Map<string, string[]>()
  for (const key of groups.keys()) {
    const initials = key
      .split(/[ -]/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('')
    if (initials.length > 1 && !acronyms.includes(key))
      byInitials.set(initials, [...(byInitials.get(initials) ?? []), key])
  }
  for (const acronym of acronyms) {
    const group = groups.get(acronym)
    if (!group) continue
    const inBrackets = group.mentions.find(({ start, end }) => text[start - 1] === '(' && text[end] === ')')
    const before =
      inBrackets &&
      [...groups].find(
        ([key, each]) => key !== acronym && each.mentions.some(({ end }) => end === inBrackets.start - 2),
      )
    const fitting = byInitials.get(acronym) ?? []
    const long = before?.[0] ?? (fitting.length === 1 ? fitting[0] : undefined)
    if (long !== undefined) merge(groups, acronym, long)
  }
}

/** Surnames to people, and first words to organizations: `Helvane` of `Helvane Biologics`. */
function mergeShort(groups: Map<string, Group>, evidence: Map<string, Evidence>): void {
  const byWord = new Map<string, string[]>()
  for (const key of groups.keys()) {
    const words = key.split(' ')
    if (words.length < 2) continue
    const isPerson = evidence.get(key)?.type === 'PERSON'
    const last = words.at(-1) ?? ''
    // `the Playhouse` is no name of `Friends of the Playhouse`.
    const isCalledByLast =
      isPerson || (ORGANIZATION_KIND.has(last.toLowerCase()) && !/^(?:of|the|for)$/.test(words.at(-2) ?? ''))
    for (const word of new Set(isCalledByLast ? [last, words[0] ?? ''] : [words[0] ?? ''])) {
      byWord.set(word, [...(byWord.get(word) ?? []), key])
    }
    // `Helvane Biologics` of `Helvane Biologics Ltd`, `Valderrama` of `Gino Valderrama`
    for (let length = 2; !isPerson && length < words.length; length++) {
      const part = words.slice(0, length).join(' ')
      byWord.set(part, [...(byWord.get(part) ?? []), key])
    }
  }
  for (const key of [...groups.keys()].sort((a, b) => b.length - a.length)) {
    const longer = (byWord.get(key) ?? []).filter((each) => each !== key && groups.has(each))
    if (longer.length === 0) continue
    const own = evidence.get(key)
    const fits = longer.filter((each) => belongs(key, own, each, evidence.get(each)))
    const surnames = fits.filter((each) => each.endsWith(` ${key}`))
    const chosen = surnames.length > 0 ? surnames : fits
    // Of two people with one surname, nobody is taken: a person decides.
    if (chosen.length === 1 && chosen[0] !== undefined) merge(groups, key, chosen[0])
  }
}

function belongs(key: string, own: Evidence | undefined, longer: string, its: Evidence | undefined): boolean {
  if (its?.type === 'PERSON') return own === undefined || own.type === 'PERSON' || own.score < 4
  // `Amberley` is not `Amberley Police`; `Bellamy` is `Bellamy & Stroud`, and `the Playhouse` is `Bramwick Playhouse`.
  if (its?.type === 'ORGANIZATION')
    return own?.type !== 'PLACE' && (longer.startsWith(`${key} `) || ORGANIZATION_KIND.has(key.toLowerCase()))
  return its?.type === 'PLACE' && own?.type !== 'PERSON' && longer.startsWith(`${key} `) && key.includes(' ')
}

function merge(groups: Map<string, Group>, from: string, to: string): void {
  const [source, target] = [groups.get(from), groups.get(to)]
  if (!source || !target || source === target) return
  for (const name of source.names) target.names.add(name)
  target.mentions.push(...source.mentions)
  groups.delete(from)
}

function named(group: Group, sentences: readonly Sentence[]): Named {
  const mentions = [...group.mentions].sort((a, b) => a.start - b.start)
  if (group.iso2 !== undefined) {
    const name = countryName(group.iso2)
    return {
      type: 'COUNTRY',
      name,
      aliases: [...group.names].filter((each) => each !== name),
      iso2: group.iso2,
      mentions,
      confidence: 0.95,
    }
  }
  const { type, score } = evidenceFor(sentences, group.name, mentions)
  const kind =
    type === 'ORGANIZATION' ? (nounBeside(mentions, sentences) ?? kindOf(type, group.name)) : kindOf(type, group.name)
  const gender = type === 'PERSON' ? genderOf(mentions, sentences) : undefined
  return {
    type,
    name: group.name,
    aliases: [...group.names].filter((each) => each !== group.name),
    ...(kind !== undefined && { kind }),
    ...(gender && { gender }),
    mentions,
    confidence: Math.min(0.95, 0.45 + score * 0.08),
  }
}

const KIND_OF_NOUN: Readonly<Record<string, string>> = {
  union: 'UNION',
  party: 'PARTY',
  charity: 'NGO',
  newspaper: 'MEDIA',
  weekly: 'MEDIA',
  broadcaster: 'MEDIA',
  company: 'COMPANY',
  brewer: 'COMPANY',
  carmaker: 'COMPANY',
  chipmaker: 'COMPANY',
  retailer: 'COMPANY',
  airline: 'COMPANY',
  operator: 'COMPANY',
}

/** What the article calls it: `the trade union Verdi Nord`, `the Green Tide party`. */
function nounBeside(mentions: readonly Mention[], sentences: readonly Sentence[]): string | undefined {
  for (const { sentence, first: at, last } of mentions.slice(0, 20)) {
    const tokens = sentences[sentence]?.tokens ?? []
    for (const word of [tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.text, tokens[last + 1]?.text]) {
      const kind = word !== undefined && Object.hasOwn(KIND_OF_NOUN, word) ? KIND_OF_NOUN[word] : undefined
      if (kind !== undefined) return kind
    }
  }
  return undefined
}

function genderOf(mentions: readonly Mention[], sentences: readonly Sentence[]): 'female' | 'male' | undefined {
  for (const { name, sentence, first: at, last } of mentions) {
    const [given = '', surname] = name.toLowerCase().split(' ')
    if (surname !== undefined && FEMALE_NAMES.has(given)) return 'female'
    if (surname !== undefined && MALE_NAMES.has(given)) return 'male'
    const tokens = sentences[sentence]?.tokens ?? []
    const honorific = (name.split(' ')[0] ?? '').toLowerCase().replace('.', '')
    if (FEMALE.has(honorific)) return 'female'
    if (MALE.has(honorific)) return 'male'
    const near = [tokens[at - 1]?.text, ...tokens.slice(last + 1, last + 5).map((each) => each.text)].join(' ')
    if (/spokeswoman|chairwoman|\bactress|\bshe\b/.test(near)) return 'female'
    if (/spokesman|chairman|\bactor\b|\bhe\b/.test(near)) return 'male'
  }
  return undefined
}
