import fc from 'fast-check'
import { stringify } from 'yaml'

/** Every word stands in it once, so that any of them is a quote. */
const TEXT = 'one two three four five six seven eight nine ten eleven twelve'

/** Bundles have no aliases. */
const PLAIN = { aliasDuplicateObjects: false }

const evidence = fc.uniqueArray(fc.constantFrom(...TEXT.split(' ')), { minLength: 1, maxLength: 3 })
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const name = fc.constantFrom('Ann', 'Bea', 'Cid')
const entity = {
  name,
  aliases: fc.uniqueArray(fc.constantFrom('Ann', 'Bea', 'Doe', 'Eve'), { maxLength: 2 }),
  description: maybe(fc.constantFrom('first', 'second')),
  externalIds: maybe(fc.constantFrom({ wikidata: 'Q1' }, { wikidata: 'Q2' })),
  evidence,
}
const date = maybe(
  fc.constantFrom(
    { edtf: '2021-04', basis: 'STATED' },
    { edtf: '../2021-12-31', basis: 'RESOLVED', precision: 'YEAR' },
  ),
)
const country = fc.record({
  ...entity,
  externalIds: fc.constantFrom({ 'iso3166-1-alpha-2': 'IQ' }, { 'iso3166-1-alpha-2': 'US' }),
})
const event = fc.record({ ...entity, type: fc.constantFrom('MEETING', 'OTHER'), status: fc.constant('OCCURRED'), date })
const claim = fc.record({
  content: fc.constantFrom('It is so.', 'It is not so.'),
  kind: fc.constant('ASSERTION'),
  evidence,
  spoken: fc.boolean(),
  subjects: fc.subarray(['event:e', 'country:c']),
  // Of the same bundle, of others, and of one that is never there.
  contradicts: fc.subarray(['claim:x', 'claim:y', 'claim:a/x', 'claim:b/x', 'claim:c/y', 'claim:d/x']),
  restates: fc.subarray(['claim:z', 'claim:a/y', 'claim:b/x', 'claim:c/z']),
})
const relationship = fc.record({ role: maybe(fc.constantFrom('host', 'Host', 'guest')), date, evidence })

/** What a bundle may hold: few things, so that bundles often speak of the same. */
const content = fc.record({
  entities: fc.record({ 'person:a': maybe(fc.record(entity)), 'country:c': maybe(country), 'event:e': maybe(event) }),
  claims: fc.record({ 'claim:x': maybe(claim), 'claim:y': maybe(claim), 'claim:z': maybe(claim) }),
  joins: fc.uniqueArray(fc.tuple(fc.constantFrom('person:a', 'country:c'), relationship), {
    maxLength: 3,
    selector: ([source, { role }]) => JSON.stringify([source, role?.toLowerCase()]),
  }),
  /** Some articles have the same text. */
  copied: fc.boolean(),
  corrects: fc.subarray(['article:a', 'article:b', 'article:c', 'article:d']),
  article: fc.constantFrom(
    {},
    { dateAnchor: '2021-07-25' },
    { dateAnchor: '2021-07-26' },
    { publishedAt: '2021-07-26T10:00:00Z' },
    { publishedAt: '2021-07-26T08:00:00-05:00' },
  ),
})

/** The files of a bundle of an article that has no problem of its own. */
export const arbitraryBundle = (slug: string) => content.map((each) => filesOf(slug, each))

type Content = typeof content extends fc.Arbitrary<infer T> ? T : never

function filesOf(
  slug: string,
  { entities, claims, joins, copied, corrects, article }: Content,
): Record<string, string> {
  const described = Object.entries(entities).flatMap(([id, facts]) => (facts ? [{ id, ...facts }] : []))
  const ids = new Set(described.map(({ id }) => id))
  const stated = Object.entries(claims).flatMap(([id, each]) => {
    if (!each) return []
    const { spoken, subjects, contradicts, restates, ...facts } = each
    const speakers = spoken && ids.has('person:a') ? ['person:a'] : []
    const attribution = speakers.length > 0 ? 'NAMED' : 'NARRATOR'
    /** Not itself, none of its own article that is not there, and none twice. */
    const others = (named: readonly string[]): string[] => {
      const full = named.map((other) => other.replace(/^claim:(?=\w$)/, `claim:${slug}/`))
      return [...new Set(full)].filter((other) => {
        const [, of, local] = /^claim:(\w)\/(\w)$/.exec(other) ?? []
        return of !== slug || (`claim:${local}` !== id && claims[`claim:${local}` as keyof Content['claims']])
      })
    }
    const links = { contradicts: others(contradicts), restates: others(restates) }
    return [{ id, ...facts, attribution, speakers, subjects: subjects.filter((each) => ids.has(each)), ...links }]
  })
  const relationships = joins
    .filter(([source]) => ids.has(source) && ids.has('event:e'))
    .map(([source, facts]) => ({ type: 'PARTICIPATED_IN', source, target: 'event:e', ...facts }))
  return {
    'article.txt': `${TEXT} ${copied ? 'again' : slug}`,
    'article.yaml': stringify({
      language: 'en',
      corrects: corrects.filter((id) => id !== `article:${slug}`),
      ...article,
    }),
    'facts.yaml': stringify({ entities: described, claims: stated, relationships }, PLAIN),
  }
}
