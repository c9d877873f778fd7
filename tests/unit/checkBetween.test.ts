import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { print, TEXT } from '../support/bundles/problems.ts'
import { type BundleText, bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { model } from '../support/model.ts'

/** What `newsgraph check` prints of bundles, by slug, and its exit code. */
function checked(bundles: Readonly<Record<string, BundleText>>, strict = false): { code: number; lines: string[] } {
  const root = bundleRoot()
  const folders = Object.entries(bundles).map(([slug, files], index) =>
    writeBundle(root, slug, { 'article.txt': TEXT + ' '.repeat(index), ...files }),
  )
  const printed: string[] = []
  const code = check(folders, { strict }, (text) => printed.push(text))
  return { code, lines: printed.join('\n').replaceAll(`${root}/`, '').split('\n') }
}

/** The warnings of one bundle. */
function warningsOf(files: BundleText): string[] {
  const folder = writeBundle(bundleRoot(), 'meeting', { 'article.txt': TEXT, ...files })
  const { problems, warnings } = checkBundles([folder], model)
  expect(problems).toEqual([])
  return warnings.map((warning) => print(folder, warning))
}

const claim = (id: string, contradicts = ''): string =>
  `claims:\n  - { id: claim:${id}, content: So., kind: OPINION, attribution: NARRATOR, evidence: [Alice], contradicts: [${contradicts}] }`

describe('a link to a claim of another article', () => {
  const AWAITED = 'The link takes effect when the article that reports it is loaded.'

  test('that no bundle here has is a warning', () => {
    expect(checked({ one: { 'facts.yaml': claim('a', 'claim:two/b') } })).toEqual({
      code: 0,
      lines: [
        `one/facts.yaml:2:105  Warning: No bundle here has the claim \`claim:two/b\`. ${AWAITED}`,
        '1 bundle without problems: 0 entities, 0 relationships, 1 claim, 1 passage.',
        '1 warning in 1 file.',
      ],
    })
    expect(checked({ one: { 'facts.yaml': claim('a', 'claim:two/b') }, two: {} }, true).code).toBe(1)
  })

  test('that another bundle has is fine, from either side and from both', () => {
    for (const [a, b] of [
      ['claim:two/b', ''],
      ['', 'claim:one/a'],
      ['two/b', 'one/a'],
    ]) {
      expect(checked({ one: { 'facts.yaml': claim('a', a) }, two: { 'facts.yaml': claim('b', b) } })).toEqual({
        code: 0,
        lines: ['2 bundles without problems: 0 entities, 0 relationships, 2 claims, 2 passages.'],
      })
    }
  })

  test('whose bundle has another problem is no warning', () => {
    const { lines } = checked({
      one: { 'facts.yaml': claim('a', 'claim:two/b') },
      two: { 'facts.yaml': claim('b').replace('OPINION', 'OPINON') },
    })
    expect(lines).toEqual([
      'two/facts.yaml:2:40  `kind` cannot be `OPINON`. Did you mean `OPINION`?',
      '1 problem in 1 file.',
    ])
  })

  test('two bundles may use the same id: each claim belongs to its article', () => {
    const { lines } = checked({ one: { 'facts.yaml': claim('a') }, two: { 'facts.yaml': claim('a', 'one/a') } })
    expect(lines).toEqual(['2 bundles without problems: 0 entities, 0 relationships, 2 claims, 2 passages.'])
  })
})

describe('warnings', () => {
  const person = (code: string): string =>
    `entities:\n  - { id: person:a, name: A, evidence: [Alice], externalIds: { wikidata: ${code} } }`

  test('two ids of one scheme for an entity', () => {
    expect(checked({ one: { 'facts.yaml': person('Q1') }, two: { 'facts.yaml': person('Q2') } })).toEqual({
      code: 0,
      lines: [
        'two/facts.yaml:2:74  Warning: `person:a` has two ids of `wikidata`: `Q2` here, `Q1` at one/facts.yaml:2:74. Correct the one that is wrong.',
        '2 bundles without problems: 1 entity, 0 relationships, 0 claims, 2 passages.',
        '1 warning in 1 file.',
      ],
    })
    expect(checked({ one: { 'facts.yaml': person('Q1') }, two: { 'facts.yaml': person('Q1') } }).lines).toHaveLength(1)
  })

  const event = (facts: string): string =>
    `entities:\n  - { id: event:e, name: E, type: MEETING, evidence: [Alice], ${facts} }`
  const dated = (day: string, facts: string): BundleText => ({
    'article.yaml': `language: en\ndateAnchor: ${day}`,
    'facts.yaml': event(facts),
  })

  test('conflicts between articles, at the newest that says so', () => {
    const { lines } = checked({
      one: dated('2021-07-26', 'status: OCCURRED, date: { edtf: 2021-07, basis: STATED }'),
      two: dated('2021-07-27', 'status: PLANNED, date: { edtf: 2021-08, basis: STATED }'),
    })
    expect(lines.slice(0, 2)).toEqual([
      'two/facts.yaml:2:5  Warning: Articles are in conflict over `date` of `event:e`: `2021-08` here, `2021-07` at one/facts.yaml:2:5.',
      'two/facts.yaml:2:5  Warning: Articles are in conflict over `status` of `event:e`: `PLANNED` here, `OCCURRED` at one/facts.yaml:2:5.',
    ])
  })

  test('what was planned and then happened is not a conflict, nor is a more precise date', () => {
    const { code, lines } = checked({
      one: dated('2021-07-26', 'status: PLANNED, date: { edtf: 2021-07, basis: STATED }'),
      two: dated('2021-07-27', 'status: OCCURRED, date: { edtf: 2021-07-26, basis: STATED }'),
    })
    expect([code, lines]).toEqual([0, ['2 bundles without problems: 1 entity, 0 relationships, 0 claims, 2 passages.']])
  })

  test('one thing under two ids, by its name, an alias or an id in a catalogue', () => {
    const named = (id: string, more: string): BundleText => ({
      'facts.yaml': `entities:\n  - { id: person:${id}, ${more}, evidence: [Alice] }`,
    })
    const told = (one: string, two: string): string[] =>
      checked({ one: named('a', one), two: named('b', two) }).lines.slice(0, -2)
    const looks = 'two/facts.yaml:2:5  Warning: `person:b` looks like `person:a` at one/facts.yaml:2:5:'
    const END = 'If they are one thing, give it one id.'
    expect(told('name: Ada Venn', 'name: ADA  VENN')).toEqual([`${looks} both are called \`ADA  VENN\`. ${END}`])
    expect(told('name: Ada', 'name: Eve, aliases: [Ada]')).toEqual([`${looks} both are called \`Ada\`. ${END}`])
    expect(told('name: A, externalIds: { wikidata: Q1 }', 'name: B, externalIds: { wikidata: Q1 }')).toEqual([
      `${looks} both are \`Q1\` in \`wikidata\`. ${END}`,
    ])
    expect(told('name: An official, anonymous: true', 'name: An official, anonymous: true')).toEqual([])
  })

  test('corrections in a circle, and of an article that is not there', () => {
    const corrects = (slug: string): BundleText => ({ 'article.yaml': `language: en\ncorrects: [${slug}]` })
    expect(checked({ one: corrects('two'), two: corrects('article:one') }).lines.slice(0, 2)).toEqual([
      'one/article.yaml:2:12  Warning: `article:two` corrects this article in turn. Corrections in a circle are ignored.',
      'two/article.yaml:2:12  Warning: `article:one` corrects this article in turn. Corrections in a circle are ignored.',
    ])
    expect(checked({ one: corrects('two') }).lines[0]).toBe(
      'one/article.yaml:2:12  Warning: No bundle here has `article:two`. The correction takes effect when it is loaded.',
    )
    expect(checked({ one: corrects('one') }).lines[0]).toBe('one/article.yaml:2:12  An article cannot correct itself.')
  })

  test('the same text under two slugs', () => {
    expect(checked({ one: { 'article.txt': TEXT }, two: { 'article.txt': TEXT } }).lines[0]).toBe(
      'two/article.txt:1:1  Warning: The text is that of one too: one article counts as two.',
    )
  })

  test('with --strict, they end it with 1', () => {
    const same = { one: { 'article.txt': TEXT }, two: { 'article.txt': TEXT } }
    expect(checked(same).code).toBe(0)
    expect(checked(same, true).code).toBe(1)
    expect(checked({ one: {} }, true).code).toBe(0)
  })
})

describe('a weekday', () => {
  const dated = (text: string, date: string, language = 'en'): string[] =>
    warningsOf({
      'article.txt': text,
      'article.yaml': `language: ${language}`,
      'facts.yaml': `entities:\n  - { id: event:e, name: E, type: OTHER, status: OCCURRED, evidence: [${JSON.stringify(text)}], date: { basis: RESOLVED, ${date} } }`,
    })

  test.each([
    ['on Saturday', 'edtf: 2021-07-26', 'The expression names a Saturday, and `2021-07-26` is a Monday.'],
    [
      'Friday evening',
      'edtf: 2021-07-26/2021-07-28',
      'The expression names a Friday, and `2021-07-26/2021-07-28` has no Friday.',
    ],
  ])('%s does not fit %s', (expression, edtf, message) => {
    expect(dated(expression, `expression: ${expression}, ${edtf}`)).toEqual([
      expect.stringMatching(/^facts\.yaml:2:\d+ /),
    ])
    expect(dated(expression, `expression: ${expression}, ${edtf}`)[0]).toContain(
      `${message} Correct the one that is wrong.`,
    )
  })

  test.each([
    ['samedi soir', 'fr'],
    ['am Samstag', 'de'],
    ['上星期六晚上', 'zh'],
    ['в субботу, суббота', 'ru'],
    ['يوم السبت', 'ar'],
  ])('%s, in the language of the article', (expression, language) => {
    expect(dated(expression, `expression: "${expression}", edtf: 2021-07-26`, language)).toEqual([
      expect.stringContaining('names a Saturday'),
    ])
    expect(dated(expression, `expression: "${expression}", edtf: 2021-07-24`, language)).toEqual([])
  })

  test.each([
    ['on Monday', 'edtf: 2021-07-26'],
    ['on Saturday', 'edtf: 2021-07'],
    ['on Saturday', 'edtf: 2021-07-26~'],
    ['between Saturday and Monday', 'edtf: 2021-07-26'],
    ['Saturdaynightfever', 'edtf: 2021-07-26'],
  ])('%s fits %s, or nothing says that it does not', (expression, edtf) => {
    expect(dated(expression, `expression: ${expression}, ${edtf}`)).toEqual([])
  })
})

test('a weekday is not looked for in a language that is none', () => {
  expect(
    warningsOf({
      'article.yaml': 'language: "!"',
      'facts.yaml':
        'entities:\n  - { id: event:e, name: E, type: OTHER, status: OCCURRED, evidence: [Alice], date: { basis: RESOLVED, edtf: 2021-07-24, expression: Monday } }',
    }),
  ).toEqual(['article.yaml:1:11 `!` is no language tag (BCP 47), such as `en` or `pt-BR`.'])
})

describe('a language tag', () => {
  test.each([
    ['en_US', '`en_US` is no language tag (BCP 47), such as `en` or `pt-BR`. Did you mean `en-US`?'],
    ['e', '`e` is no language tag (BCP 47), such as `en` or `pt-BR`.'],
    ['English', '`English` is the tag of no known language (BCP 47); English is `en`, French `fr`.'],
    ['xx', '`xx` is the tag of no known language (BCP 47); English is `en`, French `fr`.'],
  ])('%s is none', (tag, message) => {
    expect(warningsOf({ 'article.yaml': `language: ${tag}` })).toEqual([`article.yaml:1:11 ${message}`])
  })

  test.each(['en', 'pt-BR', 'zh-Hant-TW', 'ckb', 'fa-AF', 'aaa', 'sr-Latn-u-nu-latn'])('%s is one', (tag) => {
    expect(warningsOf({ 'article.yaml': `language: ${tag}` })).toEqual([])
  })
})
