import { expect, test } from 'vitest'
import type { DatePrecision, RelationshipType } from '../../src/explorer/api/operations.ts'
import { graphmlOf } from '../../src/explorer/export/graphml.ts'
import type { Picture } from '../../src/explorer/graph/Picture.ts'
import { labelsThatFit, shortened } from '../../src/explorer/scene/labels.ts'
import { CLAIM_KINDS, sourceOf, telling } from '../../src/explorer/words/claims.ts'
import { dateWithWords } from '../../src/explorer/words/dates.ts'
import { headingOf, sentenceOf, verbOf } from '../../src/explorer/words/names.ts'

const dated = (edtf: string, startDate: string | null, endDate: string | null, datePrecision: DatePrecision) => ({
  edtf,
  startDate,
  endDate,
  datePrecision,
  dateExpression: null,
})

test.each([
  ['../2021', dated('../2021', null, '2021-12-31', 'YEAR'), 'by the end of 2021'],
  ['../2021-07', dated('../2021-07', null, '2021-07-31', 'MONTH'), 'by the end of July 2021'],
  ['../2021-12-31', dated('../2021-12-31', null, '2021-12-31', 'DAY'), 'by 31 December 2021'],
  ['../2021-12-31, to the year', dated('../2021-12-31', null, '2021-12-31', 'YEAR'), 'by the end of 2021'],
  ['../2021~', dated('../2021~', null, '2021-12-31', 'YEAR'), 'by about the end of 2021'],
  ['2014/..', dated('2014/..', '2014-01-01', null, 'YEAR'), 'since 2014'],
  ['2014~/..', dated('2014~/..', '2014-01-01', null, 'YEAR'), 'since about 2014'],
  ['2014~', dated('2014~', '2014-01-01', '2014-12-31', 'YEAR'), 'about 2014'],
  ['2014?', dated('2014?', '2014-01-01', '2014-12-31', 'YEAR'), 'perhaps 2014'],
  ['2014%', dated('2014%', '2014-01-01', '2014-12-31', 'YEAR'), 'perhaps about 2014'],
  ['2014~/2021', dated('2014~/2021', '2014-01-01', '2021-12-31', 'YEAR'), 'about 2014 – 2021'],
  ['2014/2021~', dated('2014/2021~', '2014-01-01', '2021-12-31', 'YEAR'), '2014 – about 2021'],
  [
    '2021-07-19/2021-07-25',
    dated('2021-07-19/2021-07-25', '2021-07-19', '2021-07-25', 'WEEK'),
    'the week of 19 July 2021',
  ],
])('%s is put into words that say no more and no less', (_, date, words) => {
  expect(dateWithWords(date)).toBe(words)
})

test('who says what where nobody is named, and what one or several do', () => {
  expect((['NARRATOR', 'NAMED', 'UNNAMED', 'HEADLINE'] as const).map(sourceOf)).toEqual([
    'The article itself',
    'A named source',
    'An unnamed source',
    'A headline',
  ])
  expect(CLAIM_KINDS.COMMITMENT).toEqual({ name: 'Promise', one: 'promises', many: 'promise' })
  const heavy = Object.values(CLAIM_KINDS).filter(({ isHeavy }) => isHeavy)
  expect(heavy.map(({ name }) => name)).toEqual(['Accusation', 'Threat', 'Demand'])
})

test('a fact reads as a sentence, with its role where it belongs', () => {
  const said = (type: RelationshipType, role: string | null) => sentenceOf({ type, role, as: null }).join(' … ').trim()
  expect(said('HOLDS_OFFICE', 'President')).toBe('is President of …')
  expect(said('PARTICIPATED_IN', 'host')).toBe('took part in … as host')
  expect(said('SUPPORTS', 'training')).toBe('supports … (training)')
  expect(said('SUPPORTS', null)).toBe('supports …')
  expect(said('HOLDS_OFFICE', '$& President')).toBe('is $& President of …')
})

test('of several quotes the one with the words of a claim comes first, in any script', () => {
  const quotes = (...all: string[]) => all.map((quote) => ({ quote }))
  const first = (all: { quote: string }[], summary: string) => telling(all, summary)[0]?.quote
  expect(first(quotes('a very senior official told reporters on a call', 'aims at peace'), 'She aims at peace.')).toBe(
    'aims at peace',
  )
  expect(first(quotes('قال مسؤول رفيع للصحفيين في اتصال', 'الهدف هو السلام'), 'الهدف السلام')).toBe('الهدف هو السلام')
  expect(first(quotes('short', 'a longer one'), 'Nothing in common.')).toBe('a longer one')
})

test('a name is cut between characters as they are read, and those of double width count twice', () => {
  const families = '👨‍👩‍👧‍👦'.repeat(20)
  expect(shortened(families).replaceAll('👨‍👩‍👧‍👦', '')).toBe('…')
  expect(shortened('東京都知事小池百合子が記者会見で')).toBe('東京都知事小池百合子が記者…')
  expect(shortened('小池百合子')).toBe('小池百合子')
  expect(shortened('A name that leaves some room')).toBe('A name that leaves some room')
  expect(shortened('A name that leaves little room')).toBe('A name that leaves little r…')
  const label = { center: { x: 0, y: 0 }, radius: 9, mustShow: false, weight: 1 }
  const beside = { ...label, id: 'b', text: 'Ann', center: { x: 75, y: 0 } }
  expect(labelsThatFit([{ ...label, id: 'a', text: 'abcdefghij' }, beside], 1).size).toBe(2)
  expect(labelsThatFit([{ ...label, id: 'a', text: '東京都知事小池百合子' }, beside], 1).size).toBe(1)
})

test('a role that is written leftward keeps to its brackets', () => {
  expect(verbOf({ type: 'MEMBER_OF', as: null, role: 'قائد (1)' })).toBe('is a member of (\u2068قائد (1)\u2069)')
  expect(verbOf({ type: 'MEMBER_OF', as: null, role: 'spokesman' })).toBe('is a member of (spokesman)')
})

test('what has no direction says the same from both sides, and has none in an export', () => {
  expect(headingOf('COOPERATES_WITH', true)).toBe(headingOf('COOPERATES_WITH', false))
  expect(headingOf('BELONGS_TO', true)).not.toBe(headingOf('BELONGS_TO', false))
  const exported = (type: RelationshipType) => {
    const ends = { source: { id: 'country:a', name: 'A' }, target: { id: 'country:b', name: 'B' } }
    const relationship = {
      id: 'x',
      type,
      role: null,
      edtf: null,
      dateExpression: null,
      evidence: { nodes: [] },
      ...ends,
    }
    return graphmlOf({ entities: [], relationships: [relationship] } as unknown as Picture)
  }
  expect(exported('COOPERATES_WITH')).toContain('target="country:b" directed="false">')
  expect(exported('SUPPORTS')).toContain('target="country:b">')
})
