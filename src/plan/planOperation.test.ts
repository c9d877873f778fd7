import { describe, expect, test } from 'vitest'
import { planned } from '../../tests/support/planned.ts'
import type { Column, FieldPlan } from './Plan.ts'

const planOf = (text: string, given: Readonly<Record<string, unknown>> = {}) => planned(text, given).plan
const typesOf = (field: FieldPlan | undefined) => (field?.kind === 'object' ? field.object.types : {})

test('every field of Query reads a column of its own, and __typename none', () => {
  const { fields, columns } = planOf('{ a: person(id: "person:a") { name } b: claims { nodes { id } } c: __typename }')
  expect(columns.map(({ kind }) => kind)).toEqual(['byId', 'list'])
  expect(fields).toMatchObject([
    { kind: 'object', key: 'a', column: 0, field: 'Query.person', required: false },
    { kind: 'connection', key: 'b', column: 1 },
    { kind: 'typename', key: 'c', name: 'Query' },
  ])
})

test('what asks about the schema reads nothing, and keeps its place in the response', () => {
  const { fields, columns, introspection } = planOf(
    '{ s: __schema { queryType { name } } people { totalCount } __type(name: "Person") { kind } }',
  )
  expect(fields.map(({ kind, key }) => [kind, key])).toEqual([
    ['null', 's'],
    ['connection', 'people'],
    ['null', '__type'],
  ])
  expect(columns).toHaveLength(1)
  expect(introspection.map(({ name }) => name.value)).toEqual(['__schema', '__type'])
})

describe('a node by its id', () => {
  const node = 'query ($id: ID!) { node(id: $id) { id ... on Person { anonymous } ... on Relationship { role } } }'

  test('is of the type that the prefix tells', () => {
    expect(planOf(node, { id: 'person:a' })).toMatchObject({
      columns: [{ kind: 'byId', label: 'Person', id: { kind: 'variable', name: 'id' } }],
      fields: [{ object: { id: null, types: { Person: [{ key: 'id' }, { key: 'anonymous' }] } } }],
    })
    expect(planOf('{ node(id: "country:b") { id } }').columns).toMatchObject([{ kind: 'byId', label: 'Country' }])
  })

  test('is a relationship where its prefix is that of a kind of them', () => {
    expect(planOf(node, { id: 'holds-office:person:a/country:b/0' })).toMatchObject({
      columns: [{ kind: 'relationshipById', type: 'HOLDS_OFFICE' }],
      fields: [{ object: { types: { Relationship: [{ key: 'id' }, { key: 'role' }] } } }],
    })
  })

  test.each(['nobody:a', 'person', '', 'said-by:claim:a/person:b'])('is null and read from nowhere: %j', (id) => {
    expect(planOf(node, { id })).toMatchObject({ columns: [], fields: [{ kind: 'null', key: 'node' }] })
  })
})

test('a count reads no entries, and entries are not counted unless asked for', () => {
  const counted = planOf('{ people { totalCount } }')
  expect(counted.columns.map(({ kind }) => kind)).toEqual(['listCount'])
  expect(counted.fields).toMatchObject([{ column: null, counts: [0], fields: [{ kind: 'totalCount', count: 0 }] }])
  expect(planOf('{ people { nodes { id } } }').columns.map(({ kind }) => kind)).toEqual(['list'])
  expect(planOf('{ person(id: "person:a") { events { totalCount pageInfo { hasNextPage } } } }')).toMatchObject({
    columns: [{ row: [{ kind: 'page' }, { kind: 'count' }] }],
    fields: [{ object: { types: { Person: [{ column: 0, counts: [1] }] } } }],
  })
})

test('cursors read what orders the list, and nothing where none is asked for', () => {
  const rowOf = (selection: string) => {
    const [column] = planOf(`{ events(orderBy: [{ startDate: ASC }]) { ${selection} } }`).columns
    return column?.kind === 'list' ? column.row : []
  }
  const keys: Column[] = [
    { kind: 'property', of: 'node', name: 'startDate' },
    { kind: 'property', of: 'node', name: 'id' },
  ]
  expect(rowOf('edges { cursor }')).toEqual(keys)
  expect(rowOf('pageInfo { endCursor }')).toEqual(keys)
  expect(rowOf('pageInfo { hasNextPage }')).toEqual([])
})

test('what the types behind an interface have in common is planned once, and read for all of them', () => {
  const { columns, fields, pages } = planOf(
    '{ entities { nodes { name claims { nodes { content } } ... on Person { offices { totalCount } } } } }',
  )
  const [list] = columns
  const [item] = list?.kind === 'list' ? list.row : []
  expect(item).toMatchObject({
    row: [
      { kind: 'property', name: 'id' },
      { kind: 'property', name: 'name' },
      { kind: 'page', types: null, page: { list: 'Entity.claims' } },
      { kind: 'count', types: ['Person'] },
    ],
  })
  expect(pages.map((page) => page.list)).toEqual(['Query.entities', 'Entity.claims', 'Person.offices'])
  const [entities] = fields
  const nodes = entities?.kind === 'connection' ? entities.fields[0] : undefined
  const types = nodes?.kind === 'nodes' ? nodes.object.types : {}
  expect(types['Country']?.[1]).toEqual(types['Place']?.[1])
  expect(Object.values(types).map(({ length }) => length)).toEqual([2, 2, 2, 3, 2, 2, 2])
})

test('a field of one key on two types that are different fields is planned for each', () => {
  const [, field] = planOf(
    '{ a: __typename e: event(id: "event:a") { participants { nodes { ... on Person { x: description } ... on Country { x: iso2 } } } } }',
  ).fields
  const [participants] = typesOf(field)['Event'] ?? []
  const nodes = participants?.kind === 'connection' ? participants.fields[0] : undefined
  const types = nodes?.kind === 'nodes' ? nodes.object.types : {}
  expect(types['Person']).toMatchObject([{ key: 'x', field: 'Person.description' }])
  expect(types['Country']).toMatchObject([{ key: 'x', field: 'Country.iso2' }])
  expect(types['Place']).toEqual([])
})
