import { describe, expect, test } from 'vitest'
import { alice, inFacts, problemsOf, quoted } from '../support/bundles/problems.ts'

const LAST = '    evidence: [Alice met Bob]\n'

/** The problems of a bundle with one quote, in an article that says this. */
const quotedFrom = (text: string, evidence: string): string[] =>
  problemsOf({ 'article.txt': text, 'facts.yaml': alice(`    evidence: ${evidence}\n`) })

describe('a comma within `[…]`', () => {
  test('that splits a quote in two, both of which are in the text', () => {
    expect(quotedFrom('Alice met Bob, in Iraq.', '[Alice met Bob, in Iraq]')).toEqual([
      [
        'facts.yaml:4:16 In `[…]`, a comma ends a text; in the article it goes on. Put it in quotes, or each of the two if two are meant.',
        '  the article has "Alice met Bob, in Iraq"',
      ].join('\n'),
    ])
  })

  test('in three, over lines, or in an alias: one problem for each text', () => {
    expect(quotedFrom('Alice, Bob, and Carol met.', '[Alice, Bob,\n      and Carol met]')).toHaveLength(1)
    const aliases = alice(`    aliases: [Al, Jr.]\n    evidence: [{ exact: Al, suffix: "," }]\n`)
    expect(problemsOf({ 'article.txt': 'Al, Jr. spoke.', 'facts.yaml': aliases })).toEqual([
      expect.stringMatching(/^facts\.yaml:4:15 In `\[…]`, a comma ends a text/),
    ])
  })

  test('is fine in quotes, between quotes, and where the article has none there', () => {
    expect(quotedFrom('Alice met Bob, in Iraq.', '["Alice met Bob, in Iraq"]')).toEqual([])
    expect(quotedFrom('Alice met Bob, in Iraq.', '["Alice met Bob", "in Iraq"]')).toEqual([])
    expect(quotedFrom('Alice met Bob. He was in Iraq.', '[Alice met Bob, in Iraq]')).toEqual([])
  })
})

describe('a comment', () => {
  test('that cuts a quote short', () => {
    expect(quotedFrom('Alice met Bob #1 in Iraq.', '\n      - Alice met Bob #1 in Iraq')).toEqual([
      [
        'facts.yaml:5:9 In YAML, ` #` begins a comment, which cuts this text short. Put it in quotes.',
        '  the article has "Alice met Bob #"',
      ].join('\n'),
    ])
  })

  test('is one where the article goes on otherwise', () => {
    expect(quotedFrom('Alice met Bob in Iraq.', '\n      - Alice met Bob # verbatim')).toEqual([])
  })
})

describe('no value', () => {
  test('`null` and `~` are a key without a value', () => {
    expect(inFacts(alice(`    description: null\n    aliases: ~\n${LAST}`))).toEqual([])
    expect(problemsOf({ 'article.yaml': 'language: en\nauthor: null\npublisher: ~' })).toEqual([])
    expect(problemsOf({ 'article.yaml': 'language: null' })).toEqual(['article.yaml:1:1 Article needs `language`.'])
  })

  test('it is no item of a list', () => {
    expect(inFacts(alice(`    aliases: [▸null]\n${LAST}`))).toEqual([
      '▸ `aliases` has an item without a value. Take it out, or put what is meant in quotes.',
    ])
    expect(inFacts(quoted('▸null'))).toEqual(['▸ The quote is empty.'])
  })

  test('somebody may be called Null: in quotes', () => {
    expect(problemsOf({ 'article.yaml': 'language: en\nauthor: Null' })).toEqual([
      'article.yaml:2:9 `Null` without quotes is no value to YAML. Write "Null" if it is a text; else leave it out.',
    ])
    expect(problemsOf({ 'article.yaml': 'language: en\nauthor: "null"\npublisher: "Null"' })).toEqual([])
  })
})

describe('files', () => {
  test('with another ending, or a name in capitals', () => {
    expect(problemsOf({ 'facts.YAML': '', 'more.yml': '' })).toEqual([
      'facts.YAML:1:1 The file would not be read: bundles are written in `*.yaml`. Rename it to `facts.yaml`.',
      'more.yml:1:1 The file would not be read: bundles are written in `*.yaml`. Rename it to `more.yaml`.',
    ])
    expect(problemsOf({ 'article.yaml': null, 'Article.yaml': 'language: en' })).toEqual([
      'article.yaml:1:1 The bundle has no `article.yaml`. Rename `Article.yaml`.',
    ])
  })

  test('that a system or an editor left there are no part of a bundle', () => {
    const resource = new Uint8Array([0, 5, 22, 7, 0, 2, 0, 0, 0xff, 0xfe])
    expect(problemsOf({ '._facts.yaml': resource, '.DS_Store': resource, '.facts.yaml.swp': resource })).toEqual([])
  })

  test('with several documents', () => {
    expect(inFacts('entities: []\n---\nclaims: []')).toEqual([
      'facts.yaml:2:1 The file holds several YAML documents, one after `---`; make a file of each.',
    ])
    expect(inFacts('---\nentities: []')).toEqual([])
  })

  test.each([
    ['some levels too deep', 60],
    ['deeper than the stack', 100_000],
  ])('that nest %s', (_, depth) => {
    const problem =
      /^facts\.yaml:\d+:\d+ The file nests lists and maps more than 50 deep; facts need 5 levels\. Write them as docs\/bundles\.md shows\.$/
    const nested = ['['.repeat(depth) + ']'.repeat(depth), '- '.repeat(depth), '{a: '.repeat(depth)]
    for (const yaml of nested.slice(0, depth > 1000 ? 2 : 3)) {
      const problems = inFacts(yaml + (yaml.startsWith('{') ? '}'.repeat(depth) : ''))
      expect(problems).toEqual([expect.stringMatching(problem)])
    }
  })

  test('that are no YAML, with what is to be done', () => {
    expect(inFacts('entities:\n  - name: ▸a: b')).toEqual([
      '▸ This is not YAML that can be read: Nested mappings are not allowed in compact mappings.\n  Text that holds a colon and a space goes in single or double quotes.',
    ])
    expect(inFacts('entities:\n▸\t- id: x')).toEqual([
      '▸ This is not YAML that can be read: Tabs are not allowed as indentation.\n  Indent with spaces.',
    ])
  })
})
