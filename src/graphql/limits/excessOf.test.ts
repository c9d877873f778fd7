import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../config.ts'
import { excessOfDocument, excessOfText } from './excessOf.ts'
import { exceeded } from './LimitExceeded.ts'
import type { Limits } from './Limits.ts'

const { limits: usual } = readConfig({})

/** What a client is told of a document under one limit; null where it passes. */
function refusal(text: string, limits: Partial<Limits>, excessOf = ofDocument): unknown {
  const all = { ...usual, ...limits }
  const excess = excessOf(text, all)
  return excess && exceeded(excess, all).toJSON()
}

const ofDocument = (text: string, limits: Limits) => excessOfDocument(parse(text), limits)

const limitExceeded = (message: string, line?: number, column?: number) => ({
  message,
  ...(line !== undefined && { locations: [{ line, column }] }),
  extensions: { code: 'LIMIT_EXCEEDED' },
})

describe('a text', () => {
  test('has as many characters as are allowed', () => {
    expect(refusal('{ a }', { characters: 5 }, excessOfText)).toBeNull()
    expect(refusal('{ a  }', { characters: 5 }, excessOfText)).toEqual(
      limitExceeded('The document has 6 characters; LIMIT_CHARACTERS allows 5.'),
    )
  })

  test('has as many tokens; commas and comments are none', () => {
    expect(refusal('{ a,,, b } # c d e', { tokens: 4 }, excessOfText)).toBeNull()
    expect(refusal('{ a\n b c }', { tokens: 3 }, excessOfText)).toEqual(
      limitExceeded('The document has 5 tokens; LIMIT_TOKENS allows 3.', 2, 4),
    )
  })

  test('that stops being GraphQL is measured as far as it is', () => {
    expect(refusal('{ a b "', { tokens: 3 }, excessOfText)).toBeNull()
    expect(refusal('{ a b c "', { tokens: 3 }, excessOfText)).toMatchObject({
      message: 'The document has 4 tokens; LIMIT_TOKENS allows 3.',
    })
  })
})

describe('as it is written, a document has', () => {
  test.each([
    [
      'aliases',
      '{ a: x ...F } fragment F on Query { b: x\n c: x }',
      'The document has 3 aliases; LIMIT_ALIASES allows 2.',
    ],
    ['directives', 'query @a { x @b\n y @c }', 'The document has 3 directives; LIMIT_DIRECTIVES allows 2.'],
    [
      'schemas',
      '{ __schema { a } __schema { b }\n __schema { c } }',
      'The document asks for __schema 3 times; LIMIT_SCHEMAS allows 2.',
    ],
  ] as const)('%s', (limit, text, message) => {
    expect(refusal(text, { [limit]: 3 })).toBeNull()
    expect(refusal(text, { [limit]: 2 })).toMatchObject({ message, locations: [{ line: 2 }] })
  })
})

describe('with fragments put in, an operation has', () => {
  const text = 'query Q { ...F b { c } } fragment F on Query { d { e { f } } g }'

  test('fields within fields', () => {
    expect(refusal(text, { depth: 3 })).toBeNull()
    expect(refusal(text, { depth: 2 })).toEqual(
      limitExceeded(
        'The operation "Q" nests fields to a depth of 3; LIMIT_DEPTH allows 2.',
        1,
        text.indexOf('f }') + 1,
      ),
    )
  })

  test('root fields', () => {
    expect(refusal(text, { rootFields: 3 })).toBeNull()
    expect(refusal(text, { rootFields: 2 })).toEqual(
      limitExceeded('The operation "Q" has 3 root fields; LIMIT_ROOT_FIELDS allows 2.', 1, 1),
    )
  })

  test('fields', () => {
    expect(refusal(text, { fields: 6 })).toBeNull()
    expect(refusal(text, { fields: 5 })).toMatchObject({
      message: 'The operation "Q" has 6 fields with fragments expanded; LIMIT_FIELDS allows 5.',
    })
    expect(refusal(`{ ${text.slice(10)}`, { fields: 5 })).toMatchObject({
      message: expect.stringMatching(/^The operation has 6 fields/),
    })
  })

  test('and so has a fragment, even one that nothing spreads', () => {
    expect(refusal('{ a } fragment F on Query { b { c } }', { depth: 1 })).toMatchObject({
      message: 'The fragment "F" nests fields to a depth of 2; LIMIT_DEPTH allows 1.',
    })
    expect(refusal('{ a } fragment F on Query { b c }', { rootFields: 1 })).toBeNull()
  })
})

test('fragments that are spread twice in each other are counted without being put in', () => {
  const fragments = Array.from(
    { length: 200 },
    (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  )
  expect(refusal(`{ ...F0 } ${fragments.join(' ')} fragment F200 on Query { a }`, { rootFields: 10 })).toMatchObject({
    message: 'The operation has more than 1000000 root fields; LIMIT_ROOT_FIELDS allows 10.',
  })
})

test('fragments that spread themselves, or that are not there, count as nothing there', () => {
  expect(refusal('{ a ...F ...G } fragment F on Query { b ...F }', { fields: 2 })).toBeNull()
  expect(refusal('{ a ...F ...G } fragment F on Query { b ...F }', { fields: 1 })).not.toBeNull()
})
