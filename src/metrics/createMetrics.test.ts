import { expect, test } from 'vitest'
import { limitNames } from './createMetrics.ts'

test('gives the first names as they are, then as often as they come, and other for the rest', () => {
  const nameOf = limitNames(2)
  expect(['A', 'B', 'C', 'A', undefined, 'C', 'B'].map(nameOf)).toEqual([
    'A',
    'B',
    'other',
    'A',
    'anonymous',
    'other',
    'B',
  ])
})

test('a long name takes no place', () => {
  const nameOf = limitNames(1)
  expect(['x'.repeat(101), 'x'.repeat(100)].map(nameOf)).toEqual(['other', 'x'.repeat(100)])
})
