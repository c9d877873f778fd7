import { describe, expect, test } from 'vitest'
import { findQuote, type Selector } from './findQuote.ts'

const TEXT = 'The president met the president of Iraq. The president left.'

/** Where a quote is found, as offsets. */
function placesOf(selector: Selector, text = TEXT): readonly [kind: string, ...starts: number[]] {
  const search = findQuote(text, selector)
  if (search.kind === 'absent') return ['absent']
  const at = search.kind === 'found' ? [search.at] : search.at
  for (const { start, end } of at) expect(text.slice(start, end)).toBe(selector.exact)
  return [search.kind, ...at.map(({ start }) => start)]
}

describe('a quote', () => {
  test('is found where it stands once', () => {
    expect(placesOf({ exact: 'of Iraq' })).toEqual(['found', 32])
    expect(placesOf({ exact: TEXT })).toEqual(['found', 0])
    expect(placesOf({ exact: 'left.' })).toEqual(['found', TEXT.length - 5])
  })

  test.each(['Of Iraq', 'of  Iraq', 'of Iran', `${TEXT} `, ''])(
    'is absent unless every character is there: %j',
    (exact) => {
      expect(placesOf({ exact })).toEqual(['absent'])
    },
  )

  test('is ambiguous where it stands several times', () => {
    expect(placesOf({ exact: 'president' })).toEqual(['ambiguous', 4, 22, 45])
    expect(placesOf({ exact: 'The president' })).toEqual(['ambiguous', 0, 41])
  })

  test('stands in itself too', () => {
    expect(placesOf({ exact: 'ana' }, 'banana')).toEqual(['ambiguous', 1, 3])
    expect(placesOf({ exact: 'aa', suffix: 'b' }, 'aaab')).toEqual(['found', 1])
  })
})

describe('a prefix and a suffix', () => {
  test('tell which of several is meant, and are no part of it', () => {
    expect(placesOf({ exact: 'president', prefix: 'met the ' })).toEqual(['found', 22])
    expect(placesOf({ exact: 'president', suffix: ' left' })).toEqual(['found', 45])
    expect(placesOf({ exact: 'president', prefix: 'The ', suffix: ' met' })).toEqual(['found', 4])
  })

  test('that fit several places leave it open which, among these', () => {
    expect(placesOf({ exact: 'president', prefix: 'The ' })).toEqual(['ambiguous', 4, 45])
    expect(placesOf({ exact: 'president', prefix: '', suffix: '' })).toEqual(['ambiguous', 4, 22, 45])
  })

  test('that fit nowhere, even for a quote that stands once, are an error of their own', () => {
    expect(placesOf({ exact: 'president', prefix: 'a ' })).toEqual(['elsewhere', 4, 22, 45])
    expect(placesOf({ exact: 'of Iraq', suffix: '!' })).toEqual(['elsewhere', 32])
    expect(placesOf({ exact: 'president', prefix: 'met the ', suffix: ' left' })).toEqual(['elsewhere', 4, 22, 45])
  })

  test('do not reach beyond the text', () => {
    // A prefix that begins before the text does not fit, though the text begins like it.
    expect(placesOf({ exact: 'b', prefix: 'ab' }, 'ab')).toEqual(['elsewhere', 1])
    expect(placesOf({ exact: 'a', prefix: 'a' }, 'ab')).toEqual(['elsewhere', 0])
    expect(placesOf({ exact: 'b', suffix: 'b' }, 'ab')).toEqual(['elsewhere', 1])
  })
})

test('offsets count UTF-16 code units, and half of a character is not found', () => {
  expect(placesOf({ exact: 'x' }, '😀x')).toEqual(['found', 2])
  expect(placesOf({ exact: '😀' }, 'x😀')).toEqual(['found', 1])
  expect(placesOf({ exact: '\ude00x' }, '😀x')).toEqual(['absent'])
})
