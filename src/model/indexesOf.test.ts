import { expect, test } from 'vitest'
import { buildModel } from './buildModel.ts'
import { indexesOf } from './indexesOf.ts'
import { readSchema } from './readSchema.ts'

const { sorted } = indexesOf(buildModel(readSchema()))
const of = (label: string) => sorted.filter((each) => each.label === label).map(({ property }) => property)

test('lists are ordered by names, days and values of enums without looking at everything', () => {
  expect(of('Event')).toEqual([
    'name',
    'type',
    'status',
    'startDate',
    'endDate',
    'datePrecision',
    'dateBasis',
    'startTimeUtc',
    'endTimeUtc',
  ])
  expect(of('Entity')).toEqual(['name'])
})

test('texts that may be too long for an index have none', () => {
  expect(of('Article')).not.toContain('text')
  expect(of('Claim')).not.toContain('content')
  expect(of('Person')).not.toContain('description')
})

test('what no query lists has none', () => {
  expect(of('Evidence')).toEqual([])
})
