import { expect, test } from 'vitest'
import { indexedWords, keyOf, partsOf } from './tokenize.ts'

test.each([
  ['Mustafa al-Kadhimi', [['mustafa'], ['al', 'kadhimi']]],
  ['U.S.A. & Co.', [['u', 's', 'a'], ['co']]],
  ['ΟΔΥΣΣΕΥΣ Οδυσσεύς', [['οδυσσευσ'], ['οδυσσευσ']]],
  ['مُحَمَّد علی كاظمي', [['محمد'], ['علي'], ['كاظمي']]],
  ['Straße Łódź Søren ﬁnance', [['strasse'], ['lodz'], ['soren'], ['finance']]],
  ['İstanbul ISTANBUL', [['istanbul'], ['istanbul']]],
  ['١٢٣ १२३ 123', [['123'], ['123'], ['123']]],
  ['می‌خواهم', [['ميخواهم']]],
  ['ガガ カカ', [['ガガ'], ['カカ']]],
  ['Ёлкин Йод', [['елкин'], ['иод']]],
  ['🙂 ?! ___', []],
])('%s has the words %j', (text, parts) => {
  expect(partsOf(text)).toEqual(parts)
  expect(partsOf(text.normalize('NFD'))).toEqual(parts)
  expect(keyOf(text)).toBe(parts.flat().join(''))
})

test('names are found by their words run together, by initials, and in scripts without spaces by any end', () => {
  expect([...indexedWords('Mustafa al-Kadhimi', true)]).toEqual([
    'mustafa',
    'al',
    'kadhimi',
    'alkadhimi',
    'mustafaalkadhimi',
  ])
  expect([...indexedWords('J. R. R. Tolkien', true)]).toEqual(expect.arrayContaining(['jrr', 'jr', 'rtolkien']))
  expect([...indexedWords('习近平', true)]).toEqual(['习近平', '近平', '平'])
  expect([...indexedWords('prime minister of al-Anbar', false)]).toEqual([
    'prime',
    'minister',
    'al',
    'anbar',
    'alanbar',
  ])
})
