import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromSearch, toSearch, VIEW_MODES, type View } from '../../src/explorer/address/View.ts'
import { ENTITY_TYPES } from '../../src/explorer/graph/Graph.ts'

/** Whatever an id may hold: what has a meaning in an address, too. */
const id = fc.oneof(
  fc.constantFrom('person:joe-biden', 'a,b', 'a~b', 'a&b=c', '%2C', 'é/ü', 'holds-office:a/b/1', '+ '),
  fc.string({ minLength: 1, unit: 'grapheme' }),
)
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const perhaps = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })

const view: fc.Arbitrary<View> = fc.record({
  seed: fc.uniqueArray(id, { maxLength: 5 }),
  open: fc.uniqueArray(fc.record({ id, first: fc.integer({ min: 1, max: 500 }) }), {
    maxLength: 5,
    selector: (each) => each.id,
  }),
  path: perhaps(fc.record({ from: id, to: id, maxLength: fc.integer({ min: 1, max: 6 }) })),
  hide: fc.subarray([...ENTITY_TYPES]),
  from: perhaps(day),
  to: perhaps(day),
  asOf: perhaps(day),
  sel: perhaps(id),
  mode: fc.constantFrom(...VIEW_MODES),
})

test('an address says all that a view is', () => {
  fc.assert(
    fc.property(view, (each) => {
      expect(fromSearch(toSearch(each))).toEqual(each)
    }),
  )
})

test('it stays what it is in the way that browsers write addresses', () => {
  fc.assert(
    fc.property(view, (each) => {
      const address = new URL(`http://localhost/explore${toSearch(each)}`)
      expect(fromSearch(address.search)).toEqual(each)
    }),
  )
})

/** What programs that pass on a link do to it: they escape what stands between ids, or undo that. */
const PROGRAMS: readonly (readonly [string, (search: string) => string])[] = [
  ['escapes commas and tildes', (search) => search.replaceAll(',', '%2C').replaceAll('~', '%7E')],
  ['escapes them in small letters', (search) => search.replaceAll(',', '%2c').replaceAll('~', '%7e')],
  ['escapes colons and slashes too', (search) => search.replace(/[,~:/]/g, encodeURIComponent).replaceAll('~', '%7E')],
  ['takes escapes of them back', (search) => search.replace(/%(2C|7E|3A|2F)/gi, decodeURIComponent)],
]

test.each(PROGRAMS)('it stays what it is in a program that %s', (_, passedOn) => {
  fc.assert(
    fc.property(view, (each) => {
      expect(fromSearch(passedOn(toSearch(each)))).toEqual(each)
    }),
  )
})

test('a link that was escaped on its way shows the same', () => {
  const plain = fromSearch('?seed=person:a,person:b&open=country:c~50&path=person:a~person:b~6&hide=place,event')
  const escaped = '?seed=person:a%2Cperson%3Ab&open=country:c%7E50&path=person:a%7eperson:b%7e6&hide=place%2cevent'
  expect(fromSearch(escaped)).toEqual(plain)
  expect(plain.seed).toEqual(['person:a', 'person:b'])
  expect(plain.path).toEqual({ from: 'person:a', to: 'person:b', maxLength: 6 })
})

test('any address shows something', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (search) => {
      expect(fromSearch(toSearch(fromSearch(search)))).toEqual(fromSearch(search))
    }),
  )
})

test('an address can be read by people, and is empty for what is seen first', () => {
  const first = fromSearch('')
  expect(toSearch(first)).toBe('')
  const changed: View = {
    ...first,
    seed: ['person:joe-biden'],
    open: [{ id: 'country:iraq', first: 50 }],
    hide: ['Place'],
  }
  expect(toSearch(changed)).toBe('?seed=person:joe-biden&open=country:iraq~50&hide=place')
})

test.each([
  ['?from=2021-02-30', 'from'],
  ['?to=yesterday', 'to'],
  ['?asof=2021', 'asOf'],
] as const)('%s is no day, and says nothing', (search, name) => {
  expect(fromSearch(search)[name]).toBeNull()
})
