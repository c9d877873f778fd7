import { describe, expect, test } from 'vitest'
import { planned } from '../../tests/support/planned.ts'
import type { Filter } from './Plan.ts'

type Given = Readonly<Record<string, unknown>>

const filterOf = (text: string, given: Given = {}): Filter | null => planned(text, given).plan.pages[0]?.filter ?? null
const people = (where: string): Filter | null => filterOf(`{ people(where: ${where}) { nodes { id } } }`)
const claims = (where: string): Filter | null => filterOf(`{ claims(where: ${where}) { nodes { id } } }`)
const relationships = (where: string): Filter | null =>
  filterOf(`{ person(id: "person:a") { relationships(where: ${where}) { nodes { id } } } }`)

const literal = (value: unknown) => ({ kind: 'literal', value })
const compare = (name: string, operator: string, value: unknown, of = 'node') => ({
  ...{ kind: 'compare', of, name, operator },
  value: literal(value),
})
const A = compare('name', 'eq', 'a')
const B = compare('description', 'contains', 'b')

test('fields and operators hold together', () => {
  expect(people('{ name: { eq: "a", startsWith: "b" }, description: { contains: "b" } }')).toEqual({
    kind: 'and',
    of: [A, compare('name', 'startsWith', 'b'), B],
  })
})

test('AND, OR and NOT stand where they are written', () => {
  expect(people('{ OR: [{ name: { eq: "a" } }, { NOT: { description: { contains: "b" } } }] }')).toEqual({
    kind: 'or',
    of: [A, { kind: 'not', of: B }],
  })
  expect(people('{ NOT: { AND: [{ name: { eq: "a" } }, { description: { contains: "b" } }] } }')).toEqual({
    kind: 'not',
    of: { kind: 'and', of: [A, B] },
  })
  expect(people('{ OR: { name: { eq: "a" } } }')).toEqual(A)
})

test('null is asked for by isNull alone', () => {
  const isNull = { kind: 'isNull', of: 'node', name: 'description' }
  expect(people('{ description: { isNull: true } }')).toEqual({ ...isNull, isNull: true })
  expect(people('{ description: { isNull: false } }')).toEqual({ ...isNull, isNull: false })
})

test.each([
  ['{ description: null }', {}, 'where.description'],
  ['{ name: { eq: $x } }', { x: null }, 'where.name.eq'],
  ['{ OR: [{ name: { eq: "a" } }, { events: null }] }', {}, 'where.OR.1.events'],
])('%s is refused: it is no question', (where, given, path) => {
  const query = `query ($x: String) { people(where: ${where}, after: $x) { nodes { id } } }`
  expect(() => filterOf(query, given)).toThrow(
    expect.objectContaining({
      message: `"${path}" of people must not be null; "isNull" asks for null.`,
      extensions: { code: 'BAD_USER_INPUT' },
    }),
  )
})

test('an operator whose variable is not given is left out', () => {
  const query = 'query ($x: String) { people(where: { name: { eq: "a", contains: $x } }) { nodes { id } } }'
  expect(filterOf(query)).toEqual(A)
  expect(filterOf(query, { x: 'y' })).toMatchObject({ of: [A, { value: { kind: 'variable', name: 'x', keys: [] } }] })
})

test('a filter in a variable is the same, with its values in the variable', () => {
  const query = 'query ($where: PersonWhere) { people(where: $where) { nodes { id } } }'
  const where = { OR: [{ name: { eq: 'a' } }, { offices: { some: { edge: { title: { contains: 'b' } } } } }] }
  expect(filterOf(query, { where })).toMatchObject({
    kind: 'or',
    of: [
      { name: 'name', value: { kind: 'variable', name: 'where', keys: ['OR', 0, 'name', 'eq'] } },
      { filter: { value: { name: 'where', keys: ['OR', 1, 'offices', 'some', 'edge', 'title', 'contains'] } } },
    ],
  })
  expect(() => filterOf(query, { where: { name: { eq: null } } })).toThrow('"where.name.eq" of people must not be null')
  expect(filterOf(query, { where: null })).toBeNull()
})

describe('what is led to', () => {
  test('is an entry, with a node and what the relationship carries under its stored name', () => {
    expect(people('{ offices: { none: { edge: { title: { eq: "x" } }, node: { name: { eq: "a" } } } } }')).toEqual({
      kind: 'hop',
      step: { relationship: 'HOLDS_OFFICE', direction: 'OUT', label: null, target: 'Entity', one: false, fact: true },
      quantifier: 'none',
      filter: { kind: 'and', of: [compare('role', 'eq', 'x', 'relationship'), A] },
    })
  })

  test('is a node by itself where the relationship carries nothing', () => {
    expect(people('{ claims: { all: { content: { eq: "x" } } } }')).toEqual({
      kind: 'hop',
      step: { relationship: 'ABOUT', direction: 'IN', label: null, target: 'Claim', one: false, fact: true },
      quantifier: 'all',
      filter: compare('content', 'eq', 'x'),
    })
  })

  test('is asked for with several quantifiers at once', () => {
    expect(people('{ events: { some: {}, single: { node: { name: { eq: "a" } } } } }')).toMatchObject({
      kind: 'and',
      of: [
        { kind: 'hop', quantifier: 'some', filter: { kind: 'and', of: [] } },
        { kind: 'hop', quantifier: 'single', filter: A },
      ],
    })
  })

  test('is one node along a link to one', () => {
    expect(claims('{ evidence: { some: { article: { language: { eq: "en" } } } } }')).toMatchObject({
      step: { relationship: 'EVIDENCED_BY' },
      quantifier: 'some',
      filter: {
        kind: 'hop',
        step: { relationship: 'FROM', direction: 'OUT' },
        quantifier: 'some',
        filter: { name: 'language' },
      },
    })
  })

  test('are relationships of all kinds, with their ends, type and passages', () => {
    const where = `{ relationships: { some: {
      type: { in: [SUPPORTS] }, target: { name: { eq: "a" } }, evidence: { some: { quote: { contains: "x" } } }, role: { eq: "x" }
    } } }`
    expect(people(where)).toEqual({
      kind: 'relationshipHop',
      quantifier: 'some',
      filter: {
        kind: 'and',
        of: [
          { kind: 'hasType', types: ['SUPPORTS'] },
          { kind: 'end', end: 'target', filter: A },
          {
            kind: 'evidenceHop',
            quantifier: 'some',
            filter: { ...compare('quoteNfc', 'contains', 'x'), otherwise: 'quote' },
          },
          compare('role', 'eq', 'x', 'relationship'),
        ],
      },
    })
  })
})

test('the type of a relationship is one of those that are known, however it is given', () => {
  expect(relationships('{ type: { eq: SUPPORTS } }')).toEqual({ kind: 'hasType', types: ['SUPPORTS'] })
  expect(relationships('{ type: { in: [SUPPORTS, OPPOSES] } }')).toEqual({
    kind: 'hasType',
    types: ['OPPOSES', 'SUPPORTS'],
  })
  expect(relationships('{ type: { in: [] } }')).toEqual({ kind: 'or', of: [] })
  expect(relationships('{ source: { name: { eq: "a" } } }')).toEqual({ kind: 'end', end: 'source', filter: A })
})

test('the type of an entity is its label', () => {
  const entities = (type: string) => filterOf(`{ entities(where: { type: ${type} }) { nodes { id } } }`)
  expect(entities('{ eq: PERSON }')).toEqual({ kind: 'hasLabel', labels: ['Person'] })
  expect(entities('{ in: [PLACE, COUNTRY] }')).toEqual({ kind: 'hasLabel', labels: ['Country', 'Place'] })
  expect(entities('{ in: [] }')).toEqual({ kind: 'or', of: [] })
})

test('a field named type that is stored is compared', () => {
  expect(filterOf('{ events(where: { type: { eq: VISIT } }) { nodes { id } } }')).toEqual(
    compare('type', 'eq', 'VISIT'),
  )
})
