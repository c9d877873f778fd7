import { expect, test } from 'vitest'
import { model } from '../../tests/support/model.ts'
import { stepOf } from './stepOf.ts'

/** The step of a type's field, from nodes of that type. */
function step(type: string, field: string) {
  const link = model.nodes.get(type)?.links.get(field)
  if (!link) throw new Error(`${type}.${field} is no link.`)
  return stepOf(model, [type], link)
}

test('the label is asked for only where others could be met', () => {
  expect(step('Event', 'places')).toMatchObject({ relationship: 'TOOK_PLACE_IN', direction: 'OUT', label: 'Place' })
  expect(step('Event', 'countries')).toMatchObject({ relationship: 'TOOK_PLACE_IN', label: 'Country' })
  expect(step('Person', 'offices')).toMatchObject({ relationship: 'HOLDS_OFFICE', label: null })
  expect(step('Country', 'eventsWithin')).toMatchObject({ relationship: 'TOOK_PLACE_IN', direction: 'IN', label: null })
})

test('which others, depends on where one comes from', () => {
  // Organizations are parts of organizations alone, and events of events.
  expect(step('Event', 'partOf')).toMatchObject({ relationship: 'PART_OF', label: null })
  expect(step('Organization', 'parts')).toMatchObject({ relationship: 'PART_OF', direction: 'IN', label: null })
  const partOf = model.nodes.get('Event')?.links.get('partOf')
  expect(partOf && stepOf(model, ['Event', 'Organization'], partOf)).toMatchObject({ label: 'Event' })
})

test('a link in both directions reaches both ends', () => {
  expect(step('Claim', 'contradicts')).toEqual({
    relationship: 'CONTRADICTS',
    direction: 'BOTH',
    label: null,
    target: 'Claim',
    one: false,
    fact: true,
  })
})

test('what ties a fact to its passages is not a fact itself', () => {
  expect(step('Person', 'events').fact).toBe(true)
  expect(step('Claim', 'speakers').fact).toBe(true)
  expect(step('Person', 'evidence').fact).toBe(false)
})
