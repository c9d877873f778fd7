import { expect, test } from 'vitest'
import { explainAbsence } from './explainAbsence.ts'

const TEXT = 'On Saturday a drone hit the house of Prime Minister Mustafa al-Kadhimi in Baghdad.'

test.each([
  [
    'a word that is other',
    'the house of President Mustafa al-Kadhimi',
    '"the house of Prime Minister Mustafa al-Kadhimi"',
    '"President"',
    '"Prime Minister"',
  ],
  [
    'a letter that is other',
    'Mustafa al-Kadimi in Baghdad',
    '"Mustafa al-Kadhimi in Baghdad"',
    '"al-Kadimi"',
    '"al-Kadhimi"',
  ],
  [
    'a word that is left out',
    'a drone the house of Prime Minister',
    '"a drone hit the house of Prime Minister"',
    '""',
    '"hit "',
  ],
  ['case', 'On saturday a drone', '"On Saturday a drone"', '"saturday"', '"Saturday"'],
])('%s is shown beside the nearest passage', (_, quote, passage, here, there) => {
  expect(explainAbsence(TEXT, quote)).toEqual([`nearest: ${passage}`, `the quote has ${here}, the text has ${there}`])
})

test('white space that differs is named, with the quote to paste', () => {
  expect(explainAbsence(TEXT, 'a drone hit  the house')).toEqual([
    'they look the same, but differ in white space',
    'paste: "a drone hit the house"',
  ])
})

test('the passage has whole words', () => {
  expect(explainAbsence(TEXT, 'the house of Prime Minist3')[0]).toBe('nearest: "the house of Prime Minister"')
  expect(explainAbsence('It was unhelpful', '-helpful')[0]).toBe('nearest: "unhelpful"')
})

test('what is nowhere near is not guessed at', () => {
  expect(explainAbsence(TEXT, 'Parliament passed the budget')).toEqual(['Nothing in the text comes near it.'])
  expect(explainAbsence('', 'a drone')).toEqual(['Nothing in the text comes near it.'])
})
