import { describe, expect, test } from 'vitest'
import { readEdtf } from '../util/readEdtf.ts'
import { dateProperties } from './dateProperties.ts'

describe('what a notation says', () => {
  test.each([
    ['2021-07-24', '2021-07-24', '2021-07-24', 'DAY'],
    ['2021-02', '2021-02-01', '2021-02-28', 'MONTH'],
    ['2014~', '2014-01-01', '2014-12-31', 'YEAR'],
    ['2021-07-XX', '2021-07-01', '2021-07-31', 'MONTH'],
    ['2021-XX', '2021-01-01', '2021-12-31', 'YEAR'],
    // Monday to Sunday is a week; Sunday to Saturday is not, nor are eight days.
    ['2021-07-19/2021-07-25', '2021-07-19', '2021-07-25', 'WEEK'],
    ['2021-07-18/2021-07-24', '2021-07-18', '2021-07-24', 'DAY'],
    ['2021-07-19/2021-07-26', '2021-07-19', '2021-07-26', 'DAY'],
    ['-0043-03-15', '-0043-03-15', '-0043-03-15', 'DAY'],
    ['-0044', '-0044-01-01', '-0044-12-31', 'YEAR'],
    ['-0044-02', '-0044-02-01', '-0044-02-29', 'MONTH'],
    ['-0044/-0043', '-0044-01-01', '-0043-12-31', 'YEAR'],
    ['-0001/0001', '-0001-01-01', '0001-12-31', 'YEAR'],
    ['0000', '0000-01-01', '0000-12-31', 'YEAR'],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'DAY'],
    ['1815-06-18', '1815-06-18', '1815-06-18', 'DAY'],
    ['2021-04/2021-07-03', '2021-04-01', '2021-07-03', 'MONTH'],
    ['2021-07-24/2021-07-24', '2021-07-24', '2021-07-24', 'DAY'],
    ['2015/..', '2015-01-01', null, 'YEAR'],
    ['2021-07-24/', '2021-07-24', null, 'DAY'],
    ['../2021-12', null, '2021-12-31', 'MONTH'],
  ])('%s', (edtf, start, end, precision) => {
    expect(readEdtf(edtf)).toEqual({ start, end, precision })
  })

  test.each([
    '',
    '..',
    '2021/2022/2023',
    '201X',
    '20',
    '2021-21',
    '[2021,2022]',
    'Y20000',
    '-10000',
    '-0000',
    '2021-02-29',
    '1900-02-29',
    '-0001-02-29',
    '2021-02-3X',
    'yesterday',
    '2021-13',
  ])('%j is none that can be kept', (edtf) => expect(readEdtf(edtf)).toEqual(expect.any(String)))
})

test('what is stored of a date: bounds, notation, precision, basis and words', () => {
  expect(
    dateProperties({ edtf: '../2021-12-31', basis: 'RESOLVED', precision: 'YEAR', expression: 'by the end' }),
  ).toEqual({
    endDate: '2021-12-31',
    edtf: '../2021-12-31',
    datePrecision: 'YEAR',
    dateBasis: 'RESOLVED',
    dateExpression: 'by the end',
  })
  expect(dateProperties({ expression: 'soon', basis: 'STATED' })).toEqual({
    dateBasis: 'STATED',
    dateExpression: 'soon',
  })
  expect(dateProperties({})).toEqual({})
})
