import { describe, expect, test } from 'vitest'
import { inconsistent, shaped } from '../../tests/support/shaped.ts'

const ENDS =
  '{ person(id: "person:a") { relationships { nodes { source { __typename ... on Country { iso2 } ... on Person { name } } } } } }'

describe('an object of an interface', () => {
  const ends = (...sources: unknown[]) => shaped(ENDS, [[sources.map((source) => [[source]])]])

  test('is of the type that its id tells', () => {
    expect(ends(['person:a', null, 'Ann'], ['country:b', 'IQ', null], ['place:c', null, null])).toEqual({
      data: {
        person: {
          relationships: {
            nodes: [
              { source: { __typename: 'Person', name: 'Ann' } },
              { source: { __typename: 'Country', iso2: 'IQ' } },
              { source: { __typename: 'Place' } },
            ],
          },
        },
      },
    })
  })

  test.each(['nobody:a', 'person', '', 'claim:a', null])('cannot be one whose id is %j', (id) => {
    expect(ends(['person:a', null, 'Ann'], [id, 'x', null])).toEqual({
      errors: [
        inconsistent(
          `No type has ids like ${JSON.stringify(id)}.`,
          ['person', 'relationships', 'nodes', 1, 'source'],
          52,
        ),
      ],
      data: { person: null },
    })
  })
})

test('an entry of a list that is of no type is told by its place in the list and in the document', () => {
  expect(shaped('{ entities { nodes { name } } }', [[[['person:a', 'Ann']], [['nobody:b', 'Bob']]]])).toEqual({
    errors: [inconsistent('No type has ids like "nobody:b".', ['entities', 'nodes', 1], 14)],
    data: null,
  })
  expect(shaped('{ entities { edges { node { name } } } }', [[[['nobody:b', 'Bob']]]])).toEqual({
    errors: [inconsistent('No type has ids like "nobody:b".', ['entities', 'edges', 0, 'node'], 22)],
    data: null,
  })
})

test('a list of what stands in several columns is one list', () => {
  const query =
    '{ article(id: "article:a") { evidence { nodes { supports { __typename ... on Entity { name } ... on Relationship { type } } } } } }'
  const nodes = [
    ['person:a', 'Ann'],
    ['claim:b', null],
  ]
  expect(shaped(query, [[[[[nodes, [['SUPPORTS'], ['MEMBER_OF']]]]]]])).toEqual({
    data: {
      article: {
        evidence: {
          nodes: [
            {
              supports: [
                { __typename: 'Person', name: 'Ann' },
                { __typename: 'Claim' },
                { __typename: 'Relationship', type: 'SUPPORTS' },
                { __typename: 'Relationship', type: 'MEMBER_OF' },
              ],
            },
          ],
        },
      },
    },
  })
  expect(shaped(query, [[[[[nodes, [['SUPPORTS'], ['NOTHING']]]]]]])).toMatchObject({
    errors: [{ path: ['article', 'evidence', 'nodes', 0, 'supports', 3, 'type'] }],
  })
})

test('an object that the graph must have, and has not, is told by its field', () => {
  const query = '{ articles { nodes { evidence { nodes { article { id } } } } } }'
  expect(shaped(query, [[[[[[[null]]]]]]])).toEqual({
    errors: [
      inconsistent(
        'Cannot return null for non-nullable field Evidence.article.',
        ['articles', 'nodes', 0, 'evidence', 'nodes', 0, 'article'],
        41,
      ),
    ],
    data: null,
  })
})

test('parts of a timeline stand in its object, made of columns beside it', () => {
  const query = '{ t: timeline(of: ["person:a"]) { __typename u: undated { totalCount } dated { nodes { name } } } }'
  expect(shaped(query, [3, [[['Talks']]]])).toEqual({
    data: { t: { __typename: 'Timeline', u: { totalCount: 3 }, dated: { nodes: [{ name: 'Talks' }] } } },
  })
  expect(shaped(query, [3, [[[null]]]])).toMatchObject({ errors: [{ path: ['t', 'dated', 'nodes', 0, 'name'] }] })
})
