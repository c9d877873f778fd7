import { expect, test } from 'vitest'
import { createColumns } from './createColumns.ts'
import type { Column, Step } from './Plan.ts'

const name: Column = { kind: 'property', of: 'node', name: 'name' }
const step: Step = { relationship: 'ABOUT', direction: 'IN', label: null, target: 'Claim', one: false, fact: false }
const claims: Column = { kind: 'count', types: null, step, filter: null, by: null }

test('equal columns are one, others stand in the order in which they came', () => {
  const columns = createColumns([])
  const places = [name, claims, { ...name }, { ...name, name: 'id' }].map((column) => columns.add(column))
  expect(places).toEqual([0, 1, 0, 2])
  expect(columns.row()).toEqual([name, claims, { ...name, name: 'id' }])
})

test('what is read along relationships is read only for the types that ask for it', () => {
  const columns = createColumns(['Country', 'Event', 'Person'])
  columns.add(claims, 'Person')
  columns.add(claims, 'Country')
  columns.add(name, 'Person')
  expect(columns.row()).toEqual([{ ...claims, types: ['Country', 'Person'] }, name])
})

test('and without asking for the type where all of them ask for it', () => {
  const columns = createColumns(['Country', 'Person'])
  columns.add(claims, 'Person')
  columns.add(claims, 'Country')
  expect(columns.row()).toEqual([claims])
})
