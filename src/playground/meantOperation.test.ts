import { expect, test } from 'vitest'
import { meantOperation } from './meantOperation.ts'

test('the one that is named, if the document has it; else its first', () => {
  expect(meantOperation('query A { a } query B { b }', 'B')).toBe('B')
  expect(meantOperation('query A { a } query B { b }', 'C')).toBe('A')
  expect(meantOperation('{ a }', 'A')).toBeUndefined()
  expect(meantOperation('fragment F on T { a } query A { a }', undefined)).toBe('A')
})

test('of a document that cannot be read, the one that is named', () => {
  expect(meantOperation('query A {', 'A')).toBe('A')
  expect(meantOperation('', null)).toBeUndefined()
})
