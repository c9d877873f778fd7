import { expect, test } from 'vitest'
import { planned } from '../../tests/support/planned.ts'
import type { FieldPlan } from './Plan.ts'

const objectOf = (field: FieldPlan | undefined) => (field?.kind === 'object' ? field.object.types : {})

/** The keys that `person` and its like answer with, by type, in order. */
function keysOf(text: string, variables: Readonly<Record<string, unknown>> = {}): Record<string, string[]> {
  const types = Object.entries(objectOf(planned(text, variables).plan.fields[0]))
  return Object.fromEntries(types.map(([type, fields]) => [type, fields.map(({ key }) => key)]))
}

const ID = '(id: "person:a")'

test('keys stand in the order in which they are first selected', () => {
  const query = `{ person${ID} { b: name ...F id b: name a: name } } fragment F on Person { a: name description b: name }`
  expect(keysOf(query)).toEqual({ Person: ['b', 'a', 'description', 'id'] })
})

test('fields of one key merge, and so do their selections', () => {
  const { plan } = planned(
    `{ p: person${ID} { offices { totalCount } } p: person${ID} { offices { nodes { id } } name } }`,
  )
  expect(plan.fields.map(({ key }) => key)).toEqual(['p'])
  const [offices, name] = objectOf(plan.fields[0])['Person'] ?? []
  expect(name).toMatchObject({ key: 'name', at: [expect.any(Number)] })
  expect(offices).toMatchObject({ kind: 'connection', fields: [{ kind: 'totalCount' }, { kind: 'nodes' }] })
  expect(plan.columns).toHaveLength(1)
})

test('a fragment that is spread twice counts once, so that an error is told at one place', () => {
  const { plan } = planned(`{ person${ID} { ...F ...F ... on Person { ...F } } } fragment F on Person { name }`)
  expect(objectOf(plan.fields[0])['Person']).toMatchObject([{ key: 'name', at: [expect.any(Number)] }])
})

test('one field under two keys is answered twice, and read once', () => {
  const { plan } = planned(`{ person${ID} { a: name b: name } }`)
  expect(objectOf(plan.fields[0])['Person']).toMatchObject([
    { key: 'a', column: 0 },
    { key: 'b', column: 0 },
  ])
  expect(plan.columns[0]).toMatchObject({ row: [{ kind: 'property', of: 'node', name: 'name' }] })
})

test('a fragment counts where its type is the object or an interface of it', () => {
  const query = `{ person${ID} { relationships { nodes { source {
    ... on Person { anonymous } ... on Country { iso2 } ... on Entity { name } ... on Evidenced { id } ... { __typename }
  } } } } }`
  const { plan } = planned(query)
  const [relationships] = objectOf(plan.fields[0])['Person'] ?? []
  const nodes = relationships?.kind === 'connection' ? relationships.fields[0] : undefined
  const [source] = nodes?.kind === 'nodes' ? (nodes.object.types['Relationship'] ?? []) : []
  const keys = Object.entries(objectOf(source)).map(([type, fields]) => [type, fields.map(({ key }) => key)])
  expect(Object.fromEntries(keys)).toEqual({
    Person: ['anonymous', 'name', 'id', '__typename'],
    Country: ['iso2', 'name', 'id', '__typename'],
    Event: ['name', 'id', '__typename'],
    Organization: ['name', 'id', '__typename'],
    Place: ['name', 'id', '__typename'],
    Topic: ['name', 'id', '__typename'],
    Work: ['name', 'id', '__typename'],
  })
})

test.each([
  ['name @skip(if: true) id', ['id']],
  ['name @skip(if: false) id', ['name', 'id']],
  ['name @include(if: false) id', ['id']],
  ['name @include(if: true) id', ['name', 'id']],
  ['name @include(if: true) @skip(if: true) id', ['id']],
  ['name @include(if: false) @skip(if: false) id', ['id']],
  ['name @include(if: $no) description @skip(if: $no) id', ['description', 'id']],
  ['... on Person @skip(if: $yes) { name } ... @include(if: $yes) { id }', ['id']],
  ['...F @include(if: $no) ...F @skip(if: $no)', ['name']],
])('%s leaves %j', (selection, keys) => {
  const query = `query ($yes: Boolean!, $no: Boolean = false) { person${ID} { ...Used @include(if: false) ${selection} } }
    fragment F on Person { name }
    fragment Used on Person { x: id @skip(if: $yes) y: id @skip(if: $no) ...F }`
  expect(keysOf(query, { yes: true })).toEqual({ Person: keys })
})

test('a key that is skipped in one place and not in another is answered', () => {
  expect(keysOf(`{ person${ID} { name @skip(if: true) id name } }`)).toEqual({ Person: ['id', 'name'] })
})
