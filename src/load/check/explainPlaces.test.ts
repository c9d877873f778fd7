import { describe, expect, test } from 'vitest'
import { showContexts, suggestSelectors } from './explainPlaces.ts'
import { findQuote, type Occurrence } from './findQuote.ts'

function placesOf(text: string, exact: string): readonly Occurrence[] {
  const search = findQuote(text, { exact })
  return search.kind === 'found' ? [search.at] : search.kind === 'absent' ? [] : search.at
}

const suggestions = (text: string, exact: string) => suggestSelectors(text, placesOf(text, exact))

describe('what a place among several can be told by', () => {
  test('is the shortest prefix of whole words that no other has', () => {
    expect(suggestions('He met the president. She is the president.', 'president')).toEqual([
      'prefix: "met the "',
      'prefix: "is the "',
    ])
  })

  test('is a suffix where what stands before is the same', () => {
    expect(suggestions('president Ann, president Bob', 'president')).toEqual(['suffix: " Ann,"', 'prefix: "Ann, "'])
  })

  test('is both where neither tells it', () => {
    expect(suggestions('a a a', 'a')).toEqual([
      expect.stringMatching(/^suffix: /),
      'prefix: "a ", suffix: " a"',
      expect.stringMatching(/^prefix: /),
    ])
  })

  test.each([
    ['He met the president. She is the president.', 'president'],
    ['president Ann, president Bob', 'president'],
    ['a a a', 'a'],
    ['a a b a a', 'a a'],
    ['x\n\ny x\n\nz x', 'x'],
  ])('finds that place and no other, in %j', (text, exact) => {
    const places = placesOf(text, exact)
    expect(places.length).toBeGreaterThan(1)
    const found = suggestions(text, exact).map((line) => {
      const parts = [...line.matchAll(/(prefix|suffix): ("(?:[^"\\]|\\.)*")/g)].map(([, key, value]) => [
        key,
        JSON.parse(value ?? ''),
      ])
      return findQuote(text, { exact, ...Object.fromEntries(parts) })
    })
    expect(found).toEqual(places.map((at) => ({ kind: 'found', at })))
  })
})

test('what stands around a place is shown as far as it helps', () => {
  const text = `${'a'.repeat(30)}quote${'b'.repeat(30)}`
  expect(showContexts(text, placesOf(text, 'quote'))).toEqual([
    `prefix: ${JSON.stringify('a'.repeat(25))}, suffix: ${JSON.stringify('b'.repeat(25))}`,
  ])
  expect(showContexts('quote', placesOf('quote', 'quote'))).toEqual(['prefix: "", suffix: ""'])
})

test('of many places five are shown, and the others counted', () => {
  const text = Array.from({ length: 8 }, (_, index) => `${index} x`).join(' ')
  for (const lines of [suggestions(text, 'x'), showContexts(text, placesOf(text, 'x'))]) {
    expect(lines).toHaveLength(6)
    expect(lines.at(-1)).toBe('and 3 more')
  }
  expect(suggestions('0 x 1 x 2 x 3 x 4 x', 'x').at(-1)).toBe('prefix: "4 "')
})
