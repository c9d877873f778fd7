import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { bundleFolders } from '../../src/load/bundleFolders.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { findQuote } from '../../src/load/check/findQuote.ts'
import { sha256 } from '../../src/util/sha256.ts'
import { alice, inFacts, print, problemsOf, quoted, TEXT } from '../support/bundles/problems.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { runs } from '../support/effort.ts'
import { model } from '../support/model.ts'

const meeting = (more: string): string =>
  `entities:\n  - { id: event:meeting, name: Meeting, type: MEETING, status: OCCURRED, evidence: [Alice met Bob], ${more} }`
const dated = (date: string): string[] => inFacts(meeting(`date: ${date}`))

const PEOPLE = `entities:
  - { id: person:alice, name: Alice, evidence: [Alice] }
  - { id: country:iraq, name: Iraq, evidence: [Iraq] }
  - { id: event:meeting, name: Meeting, type: MEETING, status: OCCURRED, evidence: [Alice met Bob] }
`
const related = (yaml: string): string[] => inFacts(`${PEOPLE}relationships:\n${yaml}`)
const claimed = (more: string): string[] =>
  inFacts(`${PEOPLE}claims:\n  - { id: claim:c, content: It is so., kind: ASSERTION, evidence: [Alice], ${more} }`)

describe('quotes', () => {
  test('a quote that is there once is found', () => {
    expect(inFacts(quoted('Alice met Bob in Iraq'))).toEqual([])
  })

  test('a quote that is not in the text: the nearest passage, and where it differs', () => {
    expect(inFacts(quoted('▸Alice met Bob in Iran on Monday'))).toEqual([
      [
        '▸ The quote is not in the text.',
        '  nearest: "Alice met Bob in Iraq on Monday"',
        '  the quote has "Iran", the text has "Iraq"',
      ].join('\n'),
    ])
  })

  test('a quote that nothing comes near', () => {
    expect(inFacts(quoted('▸Nobody has ever heard of such a thing'))).toEqual([
      '▸ The quote is not in the text.\n  Nothing in the text comes near it.',
    ])
  })

  test('a quote that stands there several times: a prefix for each, or a suffix at the very beginning', () => {
    expect(inFacts(quoted('▸Bob'))).toEqual([
      [
        '▸ The quote stands in the text 2 times; say which by `prefix` or `suffix`.',
        '  prefix: "met "',
        '  prefix: "Monday. "',
      ].join('\n'),
    ])
    const text = 'Bob met Bob met Bob'
    expect(problemsOf({ 'article.txt': text, 'facts.yaml': quoted('Bob') })).toEqual([
      [
        'facts.yaml:5:9 The quote stands in the text 3 times; say which by `prefix` or `suffix`.',
        '  suffix: " met Bob "',
        '  prefix: "Bob met ", suffix: " met Bob"',
        '  prefix: " Bob met "',
      ].join('\n'),
    ])
  })

  test('prefix and suffix say which', () => {
    expect(inFacts(quoted('{ exact: Bob, prefix: "Monday. " }'))).toEqual([])
    expect(inFacts(quoted('{ exact: Bob, suffix: " in Iraq" }'))).toEqual([])
  })

  test('a prefix that fits nowhere: what does stand around each place', () => {
    expect(inFacts(quoted('▸{ exact: Bob, prefix: "Sunday. " }'))).toEqual([
      [
        '▸ The quote is in the text, but not with this `prefix`.',
        '  prefix: "Alice met ", suffix: " in Iraq on Monday. Bob m"',
        '  prefix: "t Bob in Iraq on Monday. ", suffix: " met Carol on Tuesday.\\n"',
      ].join('\n'),
    ])
  })

  test('a quote that YAML takes for a map', () => {
    expect(inFacts(quoted('▸He said: no'))).toEqual([
      '▸ A quote is text, or `{ exact, prefix, suffix }`. One that holds a colon and a space goes in quotes.',
    ])
  })

  test('a fact without evidence', () => {
    expect(inFacts(alice('').replace('id:', '▸id:'))).toEqual([
      '▸ `person:alice` has no evidence; each fact needs at least one quote.',
    ])
    expect(inFacts(alice('    evidence: ▸[]'))).toEqual([
      '▸ `person:alice` has no evidence; each fact needs at least one quote.',
    ])
    expect(inFacts(alice('    evidence: ▸Zoe'))).toEqual([
      '▸ The quote is not in the text.\n  Nothing in the text comes near it.',
    ])
    expect(inFacts(quoted('▸""'))).toEqual(['▸ The quote is empty.'])
  })
})

describe('less typing', () => {
  const bundleOf = (facts: string) => {
    const folder = writeBundle(bundleRoot(), 'meeting', { 'article.txt': TEXT, 'facts.yaml': facts })
    const { bundles, problems, warnings } = checkBundles([folder], model)
    expect([problems, warnings]).toEqual([[], []])
    return bundles[0]
  }

  test('a passage with a name, one passage without a list, a group, a fact on one line: the same bundle', () => {
    const long = `
entities:
  - { id: person:alice, name: Alice, evidence: [Alice met Bob] }
  - { id: country:iraq, name: Iraq, evidence: [Iraq] }
relationships:
  - { type: HOLDS_OFFICE, source: person:alice, target: country:iraq, title: Envoy, evidence: [Alice met Bob, Iraq] }
  - { type: LINKED_TO, source: person:alice, target: country:iraq, evidence: [Alice met Bob] }
  - { type: SUPPORTS, source: person:alice, target: country:iraq, evidence: [Alice met Bob] }
claims:
  - { id: claim:a, content: A., kind: OPINION, attribution: NAMED, speakers: [person:alice], evidence: [Alice met Bob] }
  - { id: claim:b, content: B., kind: DENIAL, attribution: NAMED, speakers: [person:alice], contradicts: [claim:a], evidence: [Iraq] }`
    const short = `
passages:
  met: Alice met Bob
  land: { exact: Iraq, prefix: "in " }
entities:
  - { id: person:alice, name: Alice, evidence: met }
  - { id: country:iraq, name: Iraq, evidence: Iraq }
relationships:
  - { fact: person:alice HOLDS_OFFICE country:iraq, title: Envoy, evidence: [met, land] }
  - evidence: met
    facts:
      - fact: person:alice LINKED_TO country:iraq
      - { type: SUPPORTS, source: person:alice, target: country:iraq }
claims:
  - speakers: person:alice
    kind: OPINION
    evidence: met
    facts:
      - { id: a, content: A. }
      - { id: b, content: B., kind: DENIAL, contradicts: a, evidence: land }`
    expect(bundleOf(short)?.digest).toBe(bundleOf(long)?.digest)
  })

  test('what is wrong with a passage is told once, where it is written', () => {
    const facts = (passage: string): string =>
      `passages:\n  ${passage}\nentities:\n  - { id: person:alice, name: Alice, evidence: p1 }\n  - { id: country:iraq, name: Iraq, evidence: p1 }`
    expect(inFacts(facts('p1: ▸Zoe'))).toEqual([
      '▸ The quote is not in the text.\n  Nothing in the text comes near it.',
    ])
    expect(inFacts(`${facts('p1: Alice')}\n`.replace('p1: Alice', 'p1: Alice\n  ▸p1: Iraq'))).toEqual([
      expect.stringMatching(/^▸ The passage `p1` stands at .*facts\.yaml:2:3 already\.$/),
    ])
    expect(inFacts(facts('▸a name: Alice').replaceAll('p1', 'Alice'))).toEqual([
      '▸ The name of a passage is letters, digits and hyphens, such as `p1`, not `a name`.',
    ])
    expect(inFacts('passages: ▸[Alice]')).toEqual(['▸ `passages` is a map from names to quotes, not a list.'])
  })

  test('a passage that no fact names is a warning', () => {
    const folder = writeBundle(bundleRoot(), 'meeting', { 'facts.yaml': 'passages: { p1: Alice }' })
    expect(checkBundles([folder], model).warnings.map((each) => print(folder, each))).toEqual([
      'facts.yaml:1:17 No fact names the passage `p1`.',
    ])
  })

  test('a fact on one line has three parts', () => {
    expect(related('  - { fact: ▸person:alice HOLDS_OFFICE, title: x, evidence: Alice }')).toContain(
      '▸ `fact` is a source, a type and a target: `person:joe-biden HOLDS_OFFICE country:united-states`.',
    )
  })
})

describe('names', () => {
  test('an unknown section, key or scheme: what was meant', () => {
    expect(inFacts('▸entites: []')).toEqual(['▸ `entites` is no section of a bundle. Did you mean `entities`?'])
    expect(inFacts(alice('    ▸alias: [Al]\n    evidence: [Alice]'))).toEqual([
      '▸ `alias` is no property of Person. Did you mean `aliases`?',
    ])
    expect(inFacts(alice('    externalIds: { ▸wikidat: Q1 }\n    evidence: [Alice]'))).toEqual([
      '▸ `wikidat` is no catalogue of external ids. Did you mean `wikidata`?',
    ])
  })

  test('a key that is written twice', () => {
    expect(inFacts(alice('    ▸name: Alicia\n    evidence: [Alice]'))).toEqual(['▸ `name` is written twice.'])
  })

  test('what follows from elsewhere is not written', () => {
    expect(inFacts('entities: [{ id: country:iraq, name: Iraq, ▸iso2: IQ, evidence: [Iraq] }]')).toEqual([
      '▸ `iso2` is not written: it comes from the catalogue `iso3166-1-alpha-2` under `externalIds`.',
    ])
    expect(inFacts(meeting('▸startDate: 2021-07-26'))).toEqual([
      '▸ `startDate` is not written by itself: it follows from `date: { edtf, basis, expression }`.',
    ])
  })

  test('a missing property, with what it can be', () => {
    expect(inFacts('entities:\n  - ▸{ id: person:alice, evidence: [Alice] }')).toEqual(['▸ Person needs `name`.'])
    expect(inFacts('entities:\n  - ▸{ id: place:base, name: Base, evidence: [Iraq] }')).toEqual([
      '▸ Place needs `kind`. It can be `BUILDING`, `CITY`, `FACILITY`, `REGION`, `STATE` or `OTHER`.',
    ])
  })

  test('a value of another type', () => {
    expect(inFacts(meeting('').replace('OCCURRED', '▸OCURRED'))).toEqual([
      '▸ `status` cannot be `OCURRED`. Did you mean `OCCURRED`?',
    ])
    expect(inFacts(alice('    anonymous: ▸yes\n    evidence: [Alice]'))).toEqual([
      '▸ `anonymous` is `true` or `false`, not `yes`.',
    ])
    expect(inFacts(alice('    aliases: ▸Al\n    evidence: [Alice]'))).toEqual(['▸ `aliases` is a list, not text.'])
    expect(inFacts(alice('    description: ▸[one]\n    evidence: [Alice]'))).toEqual([
      '▸ `description` is text, not a list.',
    ])
  })
})

describe('ids', () => {
  test('a wrong form, or a prefix of no entity', () => {
    expect(inFacts('entities: [{ id: ▸person:Joe Biden, name: Joe, evidence: [Alice] }]')).toEqual([
      '▸ `person:Joe Biden` is no id: it is a prefix, a colon, and words of a-z and 0-9 joined by hyphens, such as `person:joe-biden`.',
    ])
    expect(inFacts('entities: [{ id: ▸persn:joe, name: Joe, evidence: [Alice] }]')).toEqual([
      '▸ `persn` begins no id here. Did you mean `person`?',
    ])
    expect(inFacts('entities: [{ id: ▸article:joe, name: Joe, evidence: [Alice] }]')).toEqual([
      '▸ `article` begins no id here. It can be `country`, `event`, `organization`, `person` or `place`.',
    ])
  })

  test('no id, and one that is described twice', () => {
    expect(inFacts('entities:\n  - { name: Joe, evidence: [Alice] }')).toEqual([
      'facts.yaml:2:5 An entity or a claim needs an `id`.',
    ])
    const folder = writeBundle(bundleRoot(), 'meeting', {
      'a.yaml': 'entities: [{ id: person:alice, name: Alice, evidence: [Alice] }]',
      'b.yaml': 'entities:\n  - { id: person:alice, name: Alice, evidence: [Alice] }',
    })
    expect(checkBundles([folder], model).problems.map((problem) => print(folder, problem))).toEqual([
      `b.yaml:2:11 \`person:alice\` is described twice; it stands at ${join(folder, 'a.yaml')}:1:18 already.`,
    ])
  })

  test('an id that the bundle does not describe', () => {
    expect(
      related('  - { type: PARTICIPATED_IN, source: ▸person:alic, target: event:meeting, evidence: [Alice] }'),
    ).toEqual(['▸ This bundle does not describe `person:alic`. Did you mean `person:alice`?'])
  })

  test('a wrong id is reported once, however often it is named', () => {
    const facts = PEOPLE.replace('person:alice', 'person:Alice')
    const named =
      '  - { type: PARTICIPATED_IN, source: person:Alice, target: event:meeting, role: x, evidence: [Alice] }\n'
    expect(inFacts(`${facts}relationships:\n${named}${named.replace('x', 'y')}`)).toHaveLength(1)
  })

  test('external ids have the form of their catalogue, and exist there', () => {
    const country = (ids: string) =>
      inFacts(`entities: [{ id: country:iraq, name: Iraq, evidence: [Iraq], externalIds: { ${ids} } }]`)
    expect(country('wikidata: Q796, iso3166-1-alpha-2: IQ')).toEqual([])
    expect(country('wikidata: ▸796')).toEqual([
      '▸ An id of `wikidata` is a Q and a number, such as `Q6279`, not `796`.',
    ])
    expect(country('iso3166-1-alpha-2: ▸ZZ')).toEqual(['▸ The catalogue `iso3166-1-alpha-2` has no `ZZ`.'])
    expect(inFacts(alice('    externalIds: { iso3166-1-alpha-2: ▸IQ }\n    evidence: [Alice]'))).toEqual([
      '▸ The catalogue `iso3166-1-alpha-2` is for Country, not for Person.',
    ])
  })
})

describe('relationships', () => {
  test('an unknown type', () => {
    expect(
      related('  - { type: ▸TAKES_PLACE_IN, source: event:meeting, target: country:iraq, evidence: [Iraq] }'),
    ).toEqual(['▸ There is no relationship `TAKES_PLACE_IN`. Did you mean `TOOK_PLACE_IN`?'])
  })

  test('one that the schema does not allow: which it does', () => {
    expect(
      related('  - { type: HOLDS_OFFICE, source: event:meeting, target: ▸country:iraq, title: x, evidence: [Iraq] }'),
    ).toEqual(['▸ `HOLDS_OFFICE` cannot lead from Event to Country. It leads from Person to Country or Organization.'])
    expect(related('  - { type: PART_OF, source: event:meeting, target: ▸country:iraq, evidence: [Iraq] }')).toEqual([
      '▸ `PART_OF` cannot lead from Event to Country. It leads from Organization to Organization, or from Event to Event.',
    ])
  })

  test('one from something to itself', () => {
    expect(related('  - { type: PRECEDED, source: event:meeting, target: ▸event:meeting, evidence: [Iraq] }')).toEqual([
      '▸ `PRECEDED` cannot lead from `event:meeting` to itself.',
    ])
  })

  test('without an end, without a property that it needs, with one that it has not', () => {
    expect(related('  - ▸{ type: TOOK_PLACE_IN, source: event:meeting, ▸role: host, evidence: [Iraq] }')).toEqual([
      '▸ A relationship needs a `target`.',
      '▸ `role` is no property of TOOK_PLACE_IN. It can be `type`, `source`, `target`, `evidence`, `term` or `date`.',
    ])
    expect(
      related('  - ▸{ type: HOLDS_OFFICE, source: person:alice, target: country:iraq, evidence: [Iraq] }'),
    ).toEqual(['▸ HOLDS_OFFICE needs `title`.'])
  })

  test('the same one twice; another role makes another', () => {
    const host =
      '  - { type: PARTICIPATED_IN, source: person:alice, target: event:meeting, role: host, evidence: [Alice] }\n'
    const folder = writeBundle(bundleRoot(), 'm', { 'facts.yaml': `${PEOPLE}relationships:\n${host}${host}` })
    expect(checkBundles([folder], model).problems.map((problem) => print(folder, problem))).toEqual([
      `facts.yaml:7:5 The same relationship stands at ${join(folder, 'facts.yaml')}:6:5 already. If the article tells of two, such as an office held twice, give each a \`term\`.`,
    ])
    expect(related(host + host.replace('host', 'guest'))).toEqual([])
    expect(related(host + host.replace('role: host', 'role: host, term: second'))).toEqual([])
    // Neither how a role is written nor a date makes another.
    const alike = [
      host.replace('host', '"ＨＯＳＴ"'),
      host.replace('evidence', 'date: { edtf: 2021, basis: STATED }, evidence'),
    ]
    for (const each of alike) expect(related(host + each)).toHaveLength(1)
  })

  test('one without direction is the same whichever way it is written', () => {
    const tied = (source: string, target: string, role: string): string =>
      `  - { type: COOPERATES_WITH, source: ${source}, target: ${target}, role: ${role}, evidence: [Alice] }\n`
    const [one, two] = ['person:alice', 'country:iraq']
    expect(related(tied(one, two, 'partner') + tied(two, one, 'Partner'))).toHaveLength(1)
    expect(related(tied(one, two, 'partner') + tied(two, one, 'rival'))).toEqual([])
  })
})

describe('dates', () => {
  test('what EDTF can say, and the graph can keep', () => {
    for (const edtf of [
      '2021-07-26',
      '2021-07',
      '2021',
      '2014~',
      '2021-07-19/2021-07-25',
      '2015/..',
      '../2021-12-31',
    ]) {
      expect(dated(`{ edtf: ${edtf}, basis: STATED }`)).toEqual([])
    }
  })

  test('what is none', () => {
    expect(dated('{ edtf: ▸2021-02-30, basis: STATED }')).toEqual([
      '▸ `2021-02-30` is no date that can be kept: the calendar has no day `2021-02-30`.',
    ])
    expect(dated('{ edtf: ▸2021-07/2021-06, basis: STATED }')).toEqual([
      '▸ `2021-07/2021-06` is no date that can be kept: it ends before it begins.',
    ])
    expect(dated('{ edtf: ▸../.., basis: STATED }')).toEqual([
      '▸ `../..` is no date that can be kept: it has no bound.',
    ])
    expect(dated('{ edtf: ▸2021-07-26T10:00:00Z, basis: STATED }')).toEqual([
      '▸ `2021-07-26T10:00:00Z` is no date that can be kept: `2021-07-26T10:00:00Z` is finer than a day.',
    ])
  })

  test('a precision finer than the notation', () => {
    expect(dated('{ edtf: 2021-07, basis: STATED, precision: ▸DAY }')).toEqual([
      '▸ The notation is exact to the MONTH; `precision` can only be coarser, not `DAY`.',
    ])
    expect(dated('{ edtf: ../2021-12-31, basis: RESOLVED, precision: YEAR }')).toEqual([])
  })

  test('an expression that the text does not have', () => {
    expect(dated('{ edtf: 2021-07-26, basis: RESOLVED, expression: ▸Sunday }')).toEqual([
      [
        '▸ The `expression` is not in the text.',
        '  nearest: "Monday"',
        '  the quote has "Sunday", the text has "Monday"',
      ].join('\n'),
    ])
  })

  test('a date that says nothing, or not how it is known', () => {
    expect(dated('▸{ basis: STATED }')).toEqual(['▸ A date needs `edtf`, or at least `expression`.'])
    expect(dated('▸{ edtf: 2021 }')).toEqual(['▸ A date needs `basis`: how it is known.'])
    expect(dated('▸2021')).toEqual(['▸ `date` is a map such as `{ edtf: 2021-07-24, basis: STATED }`, not text.'])
  })
})

describe('claims', () => {
  test('one that is NAMED has a speaker, one of the NARRATOR has none', () => {
    expect(claimed('attribution: NAMED, speakers: [person:alice]')).toEqual([])
    expect(claimed('attribution: ▸NAMED')).toEqual(['▸ A claim that is `NAMED` needs `speakers`: whose word it is.'])
    expect(claimed('attribution: NARRATOR, speakers: ▸[person:alice]')).toEqual([
      '▸ A claim of the `NARRATOR` has no `speakers`: it is the article’s own word.',
    ])
  })

  test('an event says nothing, and nobody is named twice', () => {
    expect(claimed('attribution: UNNAMED, speakers: [▸event:meeting]')).toEqual([
      '▸ `SAID_BY` cannot lead from Claim to Event. It leads from Claim to Person, Country or Organization.',
    ])
    expect(claimed('attribution: UNNAMED, subjects: [country:iraq, ▸country:iraq]')).toEqual([
      '▸ `subjects` names `country:iraq` twice.',
    ])
  })

  test('it can contradict a claim of another bundle, but nothing else there', () => {
    expect(claimed('attribution: NARRATOR, contradicts: [claim:another-article/it-is]')).toEqual([])
    expect(claimed('attribution: NARRATOR, restates: [another-article/it-is]')).toEqual([])
    expect(claimed('attribution: NARRATOR, contradicts: [▸claim:c]')).toEqual([
      '▸ `CONTRADICTS` cannot lead from `claim:meeting/c` to itself.',
    ])
    expect(claimed('attribution: NARRATOR, subjects: [▸country:syria]')).toEqual([
      '▸ This bundle does not describe `country:syria`. Did you mean `country:iraq`?',
    ])
  })

  test('a link to a claim that the same bundle does not describe is a problem', () => {
    expect(claimed('attribution: NARRATOR, contradicts: [▸claim:d]')).toEqual([
      '▸ This bundle does not describe `claim:d`. Did you mean `claim:c`? A claim of another article is written `claim:<article>/<claim>`.',
    ])
    expect(claimed('attribution: NARRATOR, restates: [▸claim:meeting/d]')).toHaveLength(1)
    expect(claimed('attribution: NARRATOR, restates: [▸claim:a/b/c]')).toHaveLength(1)
  })

  test('an id is local to its bundle, with or without its prefix', () => {
    const claims = (...ids: string[]): string[] =>
      inFacts(
        `claims:\n${ids.map((id) => `  - { id: ${id}, content: So., kind: OPINION, attribution: NARRATOR, evidence: [Alice] }\n`).join('')}`,
      )
    expect(claims('claim:a', 'b', 'claim:meeting/c')).toEqual([])
    expect(claims('claim:a', '▸a')).toEqual([expect.stringContaining('`a` is described twice')])
    expect(claims('▸claim:another/a')).toEqual([
      '▸ `claim:another/a` is the id of a claim of `article:another`, not of this article.',
    ])
    expect(claims('▸claim:It is')).toEqual([
      '▸ `claim:It is` is not an id of a claim: words of a-z and 0-9 joined by hyphens, such as `claim:troops-leave`.',
    ])
  })
})

describe('files', () => {
  test('a folder that is not there, or whose name is no slug', () => {
    expect(checkBundles(['/nowhere/at-all'], model).problems).toEqual([
      {
        message: "The folder cannot be read: ENOENT: no such file or directory, scandir '/nowhere/at-all'.",
        path: [],
        place: { file: '/nowhere/at-all', line: 1, column: 1 },
      },
    ])
    const folder = writeBundle(bundleRoot(), 'My Bundle', {})
    expect(checkBundles([folder], model).problems.map(({ message }) => message)).toEqual([
      'The folder’s name makes the article’s id: words of a-z and 0-9 joined by hyphens.',
    ])
  })

  test('two folders that make the same article', () => {
    const folders = [writeBundle(bundleRoot(), 'meeting', {}), writeBundle(bundleRoot(), 'meeting', {})]
    expect(checkBundles(folders, model).problems.map(({ message }) => message)).toEqual([
      `Another bundle makes the same \`article:meeting\`: ${folders[0]}.`,
    ])
  })

  test('article.txt missing, empty, not UTF-8; its quotes are not looked for then', () => {
    const facts = { 'facts.yaml': quoted('Zoe') }
    expect(problemsOf({ ...facts, 'article.txt': null })).toEqual(['article.txt:1:1 The bundle has no `article.txt`.'])
    expect(problemsOf({ ...facts, 'article.txt': ' \n' })).toEqual([
      'article.txt:1:1 The file is empty; it holds the article’s text.',
    ])
    expect(problemsOf({ ...facts, 'article.txt': new Uint8Array([0x41, 0xe9]) })).toEqual([
      'article.txt:1:1 The file is not UTF-8; save it as UTF-8.',
    ])
  })

  test('article.yaml: missing, without language, of another text, with what follows from elsewhere', () => {
    expect(problemsOf({ 'article.yaml': null })).toEqual(['article.yaml:1:1 The bundle has no `article.yaml`.'])
    expect(problemsOf({ 'article.yaml': '# nothing yet' })).toEqual(['article.yaml:1:1 Article needs `language`.'])
    expect(problemsOf({ 'article.yaml': 'language: en\nsha256: 00' })).toEqual([
      `article.yaml:2:9 The text’s SHA-256 is not this one, but ${sha256(TEXT)}.`,
    ])
    expect(
      problemsOf({ 'article.yaml': 'id: article:x\nlanguage: en\ndateAnchor: yesterday\npublishedAt: 2021-07-26' }),
    ).toEqual([
      'article.yaml:1:1 `id` is not written: it follows from the name of the bundle.',
      'article.yaml:3:13 `dateAnchor` is a day, such as `2021-07-26`, not `yesterday`.',
      'article.yaml:4:14 `publishedAt` is an instant with an offset, such as `2021-07-26T14:00:00Z`, not `2021-07-26`.',
    ])
  })

  test('a file that would not be read', () => {
    expect(problemsOf({ 'facts.yml': '' })).toEqual([
      'facts.yml:1:1 The file would not be read: bundles are written in `*.yaml`. Rename it to `facts.yaml`.',
    ])
  })

  test('what is no YAML: one problem, and none for the facts that could not be read', () => {
    expect(problemsOf({ 'a.yaml': 'entities:\n  - @home', 'b.yaml': `relationships:\n${NEEDS_ALICE}` })).toEqual([
      [
        'a.yaml:2:5 This is not YAML that can be read: Plain value cannot start with reserved character @.',
        '  Text that begins with such a character goes in single or double quotes.',
      ].join('\n'),
    ])
    expect(inFacts('entities: &all []\nclaims: *all')).toEqual([
      'facts.yaml:2:9 The alias `*all` is not supported; write out what it stands for.',
    ])
    expect(inFacts('- entities')).toEqual([
      'facts.yaml:1:1 A file of facts has `entities`, `relationships` or `claims`; this one is a list.',
    ])
    expect(inFacts('entities: [Alice]')).toEqual(['facts.yaml:1:12 Each of `entities` is a map, not text.'])
  })
})

const NEEDS_ALICE = '  - { type: COOPERATES_WITH, source: person:alice, target: country:iraq, evidence: [Alice] }'

test('all problems at once, by file and line', () => {
  const problems = problemsOf({
    'article.yaml': 'langage: en',
    'b.yaml': quoted('Zoe and nobody else', 'Bob'),
    'a.yaml': 'entities:\n  - { id: person:x, nam: X, evidence: [Y] }\nclaim: []',
  })
  expect(problems.map((problem) => problem.split('\n')[0])).toEqual([
    'a.yaml:2:5 Person needs `name`.',
    'a.yaml:2:21 `nam` is no property of Person. Did you mean `name`?',
    'a.yaml:2:40 The quote is not in the text.',
    'a.yaml:3:1 `claim` is no section of a bundle. Did you mean `claims`?',
    'article.yaml:1:1 `langage` is no property of Article. Did you mean `language`?',
    'article.yaml:1:1 Article needs `language`.',
    'b.yaml:5:9 The quote is not in the text.',
    'b.yaml:6:9 The quote stands in the text 2 times; say which by `prefix` or `suffix`.',
  ])
})

test('the bundles that come with newsgraph have no problem', () => {
  const folders = bundleFolders([])
  expect(folders.length).toBeGreaterThan(0)
  expect(folders.every((folder) => existsSync(folder))).toBe(true)
  expect(checkBundles(folders, model).problems).toEqual([])
})

test('the command prints problems with the lines that help, then how many there are', () => {
  const printed: string[] = []
  const folder = writeBundle(bundleRoot(), 'meeting', { 'article.txt': TEXT, 'facts.yaml': quoted('Alice met Rob') })
  expect(check([folder], {}, (text) => printed.push(text))).toBe(1)
  expect(printed.join('\n').replaceAll(folder, 'meeting')).toBe(
    [
      'meeting/facts.yaml:5:9  The quote is not in the text.',
      '    nearest: "Alice met Bob"',
      '    the quote has "Rob", the text has "Bob"',
      '1 problem in 1 file.',
    ].join('\n'),
  )
  const fine = writeBundle(bundleRoot(), 'meeting', { 'article.txt': TEXT, 'facts.yaml': PEOPLE })
  expect(check([fine], {}, (text) => printed.push(text))).toBe(0)
  expect(printed.at(-1)).toBe('1 bundle without problems: 3 entities, 0 relationships, 0 claims, 3 passages.')
})

test('any passage of any text is found where it stands', () => {
  const passage = fc.string({ unit: 'grapheme', minLength: 1 })
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), passage, fc.string({ unit: 'grapheme' }), (prefix, exact, suffix) => {
      const text = prefix + exact + suffix
      const found = findQuote(text, { exact, prefix, suffix })
      const places = found.kind === 'found' ? [found.at] : found.kind === 'ambiguous' ? found.at : []
      expect(places).toContainEqual({ start: prefix.length, end: prefix.length + exact.length })
      for (const { start, end } of places) expect(text.slice(start, end)).toBe(exact)
    }),
    runs(1_000),
  )
})

test('half of a character outside the basic plane is no quote', () => {
  expect(findQuote('a 😀 b', { exact: '\ud83d' })).toEqual({ kind: 'absent' })
  expect(findQuote('a 😀 b', { exact: '😀' })).toEqual({ kind: 'found', at: { start: 2, end: 4 } })
})

test('no file is so wrong that checking it fails: it has problems, or none', () => {
  const root = bundleRoot()
  const pieces = [
    'entities',
    'relationships',
    'claims',
    'id',
    'person:a',
    'evidence',
    'date',
    'edtf',
    'Alice',
    'type',
    '..',
  ]
  const word = fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 }))
  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(word, tie('value'), { maxKeys: 4 }),
    ),
  })).value
  const structured = fc
    .record({ entities: tree, relationships: tree, claims: tree })
    .map((value) => JSON.stringify(value))
  const mixed = fc.array(
    fc.oneof(word, fc.constantFrom(': ', '\n', '  ', '- ', '[', ']', '{', '}', '"', '*', '&', '|', '#', '\t')),
  )
  const garbage = fc.oneof(
    fc.string(),
    structured,
    mixed.map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(garbage, garbage, (facts, article) => {
      const folder = writeBundle(root, 'garbage', { 'facts.yaml': facts, 'article.yaml': article })
      const { bundles, problems } = checkBundles([folder], model)
      expect(bundles.length === 0).toBe(problems.length > 0)
      for (const { place } of problems) expect(place && place.line > 0 && place.column > 0).toBe(true)
    }),
    runs(1_000),
  )
})
