import { expect, test } from 'vitest'
import { groundQuote } from './groundQuote.ts'

const TEXT =
  'It began in May. The mission in Oskar Bay will not end before 31 December 2027, the “ministry” said – and that isn’t all.'

const ground = (quote: string, text = TEXT) => {
  const found = groundQuote(text, quote, { start: 0, end: text.length })
  return found && [found.as, text.slice(found.start, found.end), ...found.lacks]
}

test.each([
  ['The mission in Oskar Bay will not end', 'exact', 'The mission in Oskar Bay will not end'],
  ['the "ministry" said - and that isn\'t all', 'exact', 'the “ministry” said – and that isn’t all'],
  ['"It began in May"', 'exact', 'It began in May'],
  ['The misson in Oskar Bay will not end', 'repaired', 'The mission in Oskar Bay will not end'],
  ['the mission of Oskar Bay will not end', 'repaired', 'The mission in Oskar Bay will not end'],
  ['The mission in Oskar Bay will end before', 'doubtful', 'The mission in Oskar Bay will not end before', 'not'],
  ['will not end before 31 December 2028, the', 'doubtful', 'will not end before 31 December 2027, the', '2027'],
  ['The mission in Oscar Bay will not end', 'doubtful', 'The mission in Oskar Bay will not end', 'Oskar'],
  ['ission in Oskar', 'doubtful', 'mission in Oskar', 'mission'],
  ['The mission in Oskar Bay will not never end', 'doubtful', 'The mission in Oskar Bay will not end'],
])('%s is %s', (quote, ...expected) => {
  expect(ground(quote)).toEqual(expected)
})

test.each(['', '   ', '“”', 'The talks in Paris will go on for a year', 'x'.repeat(3_000)])(
  '“%s” is not in the text',
  (quote) => {
    expect(ground(quote)).toBeUndefined()
  },
)

test('only the passage that was asked about counts', () => {
  expect(groundQuote(TEXT, 'It began in May', { start: 17, end: TEXT.length })).toBeUndefined()
})
