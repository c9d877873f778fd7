import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../../tests/support/effort.ts'
import { patternsOf } from '../../search/patternsOf.ts'
import { createVocabulary } from './createVocabulary.ts'

const letter = fc.constantFrom('a', 'b', 'c', 'é', '日', '𐐔')
const word = fc.string({ unit: letter, minLength: 1, maxLength: 7 })

test('finds the words that the patterns for Lucene match, each in the same ways', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, wanted) => {
      const patterns = patternsOf(wanted).map((pattern) => new RegExp(`^${pattern}$`, 'su'))
      const expected = words.flatMap((each) => {
        const kinds = patterns.flatMap((pattern, kind) => (pattern.test(each) ? [kind] : []))
        return kinds.length > 0 ? [[each, kinds] as const] : []
      })
      const found = [...createVocabulary(words).find(wanted)].map(([each, kinds]) => [each, kinds.toSorted()] as const)
      expect(new Map(found)).toEqual(new Map(expected))
    }),
    runs(4_000),
  )
})

test('finds words that are as long as a mistake is allowed in', () => {
  const wanted = 'abcdefghijklmnopqrstuvwxyzabcd'
  const swapped = `${wanted.slice(0, 28)}dc`
  expect([...createVocabulary([`${wanted}x`, swapped, wanted]).find(wanted)]).toEqual([
    [wanted, [0, 1, 3, 2]],
    [`${wanted}x`, [1, 3, 2]],
    [swapped, [3, 2]],
  ])
})
