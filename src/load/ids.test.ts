import { expect, test } from 'vitest'
import { model } from '../../tests/support/model.ts'
import { relationshipOf } from '../model/ids.ts'
import type { RelationshipType } from '../model/Model.ts'
import { claimId, claimNamed, relationshipId } from './ids.ts'

const type = (name: string): RelationshipType => model.relationships.get(name) as RelationshipType
const held = (role: string, more = {}): string =>
  relationshipId(type('HOLDS_OFFICE'), 'person:a', 'country:b', { role, ...more })

test('how a title is written makes no other relationship; another title does', () => {
  expect(held('Prime Minister')).toMatch(/^holds-office:person:a\/country:b\/[0-9a-f]{8}$/)
  for (const alike of ['PRIME  MINISTER', 'prime minister', 'Ｐrime\u00a0Minister'])
    expect(held(alike)).toBe(held('Prime Minister'))
  expect(held('straße')).toBe(held('STRASSE'))
  expect(held('ΟΔΟΣ')).toBe(held('οδος'))
  expect(held('Minister')).not.toBe(held('Prime Minister'))
})

test('a term makes another relationship; dates do not', () => {
  expect(held('Mayor', { term: 'first' })).not.toBe(held('Mayor'))
  expect(held('Mayor', { term: 'first' })).not.toBe(held('Mayor', { term: 'second' }))
  const dated = {
    startDate: '2021-01-01',
    endDate: '2021-12-31',
    edtf: '2021',
    datePrecision: 'YEAR',
    dateBasis: 'STATED',
  }
  expect(held('Mayor', dated)).toBe(held('Mayor'))
  expect(relationshipId(type('PRECEDED'), 'event:a', 'event:b', dated)).toBe('preceded:event:a/event:b')
})

test('the ends of a relationship are read from its id, those of claims too', () => {
  const ends = (id: string) => {
    const { source, target } = relationshipOf(id)
    return [source, target]
  }
  expect(relationshipOf(held('Mayor'))).toEqual({ type: 'HOLDS_OFFICE', source: 'person:a', target: 'country:b' })
  expect(ends('said-by:claim:an-article/it-ends/person:a')).toEqual(['claim:an-article/it-ends', 'person:a'])
  expect(ends('contradicts:claim:a/x/claim:b/y')).toEqual(['claim:a/x', 'claim:b/y'])
  // Of a graph that an older loader has written.
  expect(ends('said-by:claim:it-ends/person:a')).toEqual(['claim:it-ends', 'person:a'])
  expect(ends('contradicts:claim:x/claim:y')).toEqual(['claim:x', 'claim:y'])
  expect(ends('nothing')).toEqual(['nothing', ''])
})

test('a claim is named by its own slug, or with the article that it belongs to', () => {
  const id = claimId('article:a', 'it-ends')
  expect(id).toBe('claim:a/it-ends')
  for (const own of ['it-ends', 'claim:it-ends', 'a/it-ends', 'claim:a/it-ends'])
    expect(claimNamed(own, 'article:a')).toBe(id)
  expect(claimNamed('claim:b/it-ends', 'article:a')).toBe('claim:b/it-ends')
  for (const none of ['', 'claim:', 'It ends', 'a/b/c', 'claim:a/', 'person:a'])
    expect(claimNamed(none, 'article:a')).toBeUndefined()
})
