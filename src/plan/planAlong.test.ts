import { expect, test } from 'vitest'
import { planned } from '../../tests/support/planned.ts'
import type { Along } from './Plan.ts'
import { NEVER } from './simplify.ts'

/** What `paths` may follow, given its arguments. */
function along(args: string, given: Readonly<Record<string, unknown>> = {}): Along | undefined {
  const query = `query ($types: [RelationshipType!]) { paths(from: "a", to: "b", types: $types ${args}) { length } }`
  const [column] = planned(query, given).plan.columns
  return column?.kind === 'paths' ? column.along : undefined
}

test('all kinds are followed unless some are named', () => {
  expect(along('')).toEqual({ types: null, filter: null })
  expect(along('', { types: ['SUPPORTS', 'OPPOSES'] })?.types?.toSorted()).toEqual(['OPPOSES', 'SUPPORTS'])
  expect(along('', { types: 'SUPPORTS' })).toEqual({ types: ['SUPPORTS'], filter: null })
  expect(along('', { types: ['SUPPORTS', 'SUPPORTS'] })).toEqual({ types: ['SUPPORTS'], filter: null })
})

test('no types allow no relationships', () => {
  expect(along('', { types: [] })).toEqual({ types: null, filter: NEVER })
})

test('what did not hold on a day is not followed', () => {
  const value = { kind: 'literal', value: '2021-07-24' }
  const bound = (name: string, operator: string) => ({
    kind: 'or',
    of: [
      { kind: 'isNull', of: 'relationship', name, isNull: true },
      { kind: 'compare', of: 'relationship', name, operator, value },
    ],
  })
  expect(along('asOf: "2021-07-24"', { types: ['SUPPORTS'] })).toEqual({
    types: ['SUPPORTS'],
    filter: { kind: 'and', of: [bound('startDate', 'lte'), bound('endDate', 'gte')] },
  })
})
