import { buildASTSchema, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { buildModel } from './buildModel.ts'
import { readSchema } from './readSchema.ts'

const { document } = readSchema()

function changed(from: string, to: string) {
  const text = print(document)
  expect(text).toContain(from)
  const other = parse(text.replace(from, to))
  return buildModel({ document: other, schema: buildASTSchema(other) })
}

test.each([
  ['a claim', 'type Claim implements Evidenced & Node', 'type Claim implements Node', 'Claim'],
  [
    'a relationship',
    'type Relationship implements Evidenced & Node & Dated',
    'type Relationship implements Node & Dated',
    'Relationship',
  ],
])('%s that passages carry and that is not Evidenced is refused', (_, from, to, type) => {
  expect(() => changed(from, to)).toThrow(`schema/: ${type} rests on passages, so that it must implement Evidenced.`)
})

test.each([
  ['Person.AND', 'anonymous: Boolean!', 'AND: Boolean!'],
  ['Person.OR', 'offices: [Entity!]!', 'OR: [Entity!]!'],
  ['Entity.type', 'name: String! @search(as: NAME)', 'name: String! @search(as: NAME) type: String'],
  ['OfficeProperties.node', 'title: String! @stored(as: "role")', 'node: String! @stored(as: "role")'],
  ['OfficeProperties.cursor', 'title: String! @stored(as: "role")', 'cursor: String!'],
  ['OfficeProperties.title', 'title: String! @stored(as: "role")', 'title: String! @stored(as: "type")'],
])('%s, a name that filters, edges or relationships have already, is refused', (name, from, to) => {
  expect(() => changed(from, to)).toThrow(`schema/: ${name} has a name that is served already; choose another.`)
})

test('a kind of relationship in small letters, which its ids could not tell, is refused', () => {
  expect(() => changed('LINKED_TO @relates', 'Linked_To @relates')).toThrow(
    'schema/: Linked_To is written in capitals: LINKED_TO.',
  )
})

test('what is compared by another property than its own has one beside it, which no other may be', () => {
  const published = changed('author: String', 'author: String').nodes.get('Article')?.properties.get('publishedAt')
  expect(published).toMatchObject({ stored: 'publishedAt', compared: { stored: 'publishedAtUtc', optional: false } })
  expect(() => changed('author: String', 'publishedAtUtc: String')).toThrow(
    'schema/: Article.publishedAtUtc is what publishedAt is compared by; choose another name.',
  )
})

test('only a text is verbatim', () => {
  expect(() => changed('start: Int!', 'start: Int! @verbatim')).toThrow(
    'schema/: Evidence.start has @verbatim, which is for texts.',
  )
})

test('a kind of relationship without a direction whose ends differ is refused', () => {
  expect(() => changed('inverse: "belonging to it")', 'inverse: "belonging to it") @symmetric')).toThrow(
    'schema/: BELONGS_TO is @symmetric, so that what it goes out from and what it points at are the same.',
  )
})

test('what has no direction is put into the same words from both sides', () => {
  const { symmetric, words } = buildModel(readSchema()).relationships.get('COOPERATES_WITH') ?? {}
  expect({ symmetric, words }).toEqual({
    symmetric: true,
    words: { verb: 'cooperates with', inverse: 'cooperates with', withRole: 'cooperates with … ({role})' },
  })
})
