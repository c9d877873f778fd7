import { expect, test } from 'vitest'
import type { Bundle } from './Bundle.ts'
import { portionsOf } from './portionsOf.ts'

/** A bundle that weighs so many thousand nodes and relationships. */
const bundle = (thousands: number): Bundle => ({
  folder: String(thousands),
  article: { id: 'article:a', properties: {} },
  evidence: [],
  nodes: [],
  links: [],
  corrects: [],
  relationships: Array(thousands * 1_000).fill(undefined),
  digest: '',
})
const portions = (...sizes: number[]): string[] =>
  [...portionsOf(sizes.map(bundle))].map((portion) => portion.map(({ folder }) => folder).join(' '))

test('bundles are put together while they are small, in their order', () => {
  expect(portions(40, 40, 20, 1, 99, 1)).toEqual(['40 40 20', '1 99', '1'])
  expect(portions()).toEqual([])
})

test('a large bundle is a portion by itself', () => {
  expect(portions(1, 300, 1)).toEqual(['1', '300', '1'])
})

test('bundles are taken only when their turn comes', () => {
  let taken = 0
  const endless = (function* () {
    for (;;) {
      taken += 1
      yield bundle(60)
    }
  })()
  expect(portionsOf(endless).next().value).toHaveLength(1)
  expect(taken).toBe(2)
})
