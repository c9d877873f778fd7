import { expect, test } from 'vitest'
import { LISTS } from '../../src/explorer/api/lists.ts'
import { choiceOf, searchOf } from '../../src/explorer/article/Choice.ts'
import { fromSearch, toSearch, variablesOf } from '../../src/explorer/browse/Narrowing.ts'
import * as claims from '../../src/explorer/claims/ClaimFilter.ts'
import { matchesIn } from '../../src/explorer/search/matchesIn.ts'
import { readDate } from '../../src/explorer/search/readDate.ts'
import { firstWords, paragraphAt, paragraphsOf } from '../../src/explorer/words/paragraphs.ts'
import { withHead } from '../../src/http/pageHead.ts'

test.each([
  ['26 July 2021', '2021-07-26', '2021-07-26'],
  ['July 26, 2021', '2021-07-26', '2021-07-26'],
  ['26th jul 2021', '2021-07-26', '2021-07-26'],
  ['2021-07-26', '2021-07-26', '2021-07-26'],
  ['February 2024', '2024-02-01', '2024-02-29'],
  ['2021-12', '2021-12-01', '2021-12-31'],
  ['2021', '2021-01-01', '2021-12-31'],
])('%s is a date', (text, from, to) => {
  expect(readDate(text)).toEqual({ from, to })
})

test.each(['31 February 2021', 'Joe Biden', 'July', 'may say 2021', '2021-13', '12345', 'the 26 July 2021', ''])(
  '%s is none',
  (text) => {
    expect(readDate(text)).toBeNull()
  },
)

test('paragraphs are the lines that are not blank, counted from 1', () => {
  const text = 'One.\n\n  \nTwo is here.\nThree'
  const paragraphs = paragraphsOf(text)
  expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two is here.', 'Three'])
  expect([0, 5, 9, 12, text.length].map((offset) => paragraphAt(paragraphs, offset))).toEqual([1, 1, 2, 2, 3])
})

test('first words are cut at a word, or between characters where there are no spaces', () => {
  expect(firstWords('During a Monday meeting, they met.', 20)).toBe('During a Monday…')
  expect(firstWords('Short\nSecond line', 20)).toBe('Short')
  expect(firstWords('東京都知事小池百合子が説明した', 5)).toBe('東京都知事…')
  expect(firstWords('', 5)).toBe('')
})

test('words are found whatever their case, with what stands around them in their line', () => {
  const text = 'First line.\nA (Rule of  Law) here. Then rule of law.'
  expect(matchesIn(text, 'rule of law', 3)).toEqual([
    { start: 15, end: 27, before: 'A (', words: 'Rule of  Law', behind: ') here. Then rule of law.' },
    { start: 40, end: 51, before: 'A (Rule of  Law) here. Then ', words: 'rule of law', behind: '.' },
  ])
  expect(matchesIn('a.b axb', 'a.b', 3)).toHaveLength(1)
})

const people = LISTS.find(({ path }) => path === 'people')

test('a list as it is narrowed is what its address says, and back', () => {
  if (!people) throw new Error('There is no list of people.')
  for (const search of [
    '',
    '?q=joe',
    '?anonymous=true%2Cfalse&sort=name&rows=50',
    '?speaks=true&sort=quotes&dir=asc',
  ]) {
    expect(toSearch(fromSearch(search, people))).toBe(search)
  }
  expect(toSearch(fromSearch('?sort=nothing&rows=7&from=-1&other=1', people))).toBe('')
})

test('the counts of a facet are made without its own condition', () => {
  if (!people) throw new Error('There is no list of people.')
  const narrowing = fromSearch('?anonymous=true&speaks=true', people)
  const [unnamed, speaking] = [{ anonymous: { eq: true } }, { statements: { some: {} } }]
  expect(variablesOf(people, narrowing, null)).toMatchObject({
    where: { AND: [unnamed, speaking] },
    anonymousWhere: { AND: [speaking] },
    speaksWhere: { AND: [unnamed, speaking] },
    orderBy: [{ relationships: { totalCount: 'DESC' } }, { support: { quotes: 'DESC' } }, { name: 'ASC' }],
    first: 25,
  })
})

test('claims as they are filtered are what their address says, and what is unknown is passed over', () => {
  const search = '?q=law&kind=THREAT&kind=DEMAND&speaker=person%3Aa'
  expect(claims.toSearch(claims.fromSearch(search))).toBe(search)
  expect(claims.isEmpty(claims.fromSearch('?kind=NOTHING&other=1'))).toBe(true)
})

test('what is chosen in an article is in its address', () => {
  for (const search of ['', '?passage=evidence%3Aa%2F0-5', '?fact=person%3Aa', '?at=3-10'])
    expect(searchOf(choiceOf(search))).toBe(search)
  expect(choiceOf('?at=x')).toBeNull()
})

test('a name with markup is text in the head of a page', () => {
  const page = '<head><title>newsgraph</title><meta name="description" content="x" /></head>'
  const head = withHead(page, { title: '</title><script>$&', description: 'a "quote" & <b>' })
  expect(head).toContain('<title>&lt;/title&gt;&lt;script&gt;$&amp; · newsgraph</title>')
  expect(head).toContain('<meta property="og:description" content="a &quot;quote&quot; &amp; &lt;b&gt;">')
  expect(head).not.toContain('<script>')
})
