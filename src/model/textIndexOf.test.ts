import { buildASTSchema, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { buildModel } from './buildModel.ts'
import { textIndexOf } from './indexesOf.ts'
import { readSchema } from './readSchema.ts'

const { document } = readSchema()

function changed(from: string, to: string) {
  const text = print(document)
  expect(text).toContain(from)
  const other = parse(text.replace(from, to))
  return buildModel({ document: other, schema: buildASTSchema(other) })
}

test('what is searched is what the schema says, in its order', () => {
  expect(textIndexOf(changed('description: String @search', 'description: String'))).toEqual({
    label: 'Entity',
    fields: [
      { property: 'name', as: 'NAME' },
      { property: 'aliases', as: 'NAME' },
      { property: 'externalIds', as: 'CODE' },
    ],
  })
})

test.each([
  [
    'on a field of another type',
    'content: String!',
    'content: String! @search',
    'Claim.content has @search, which is for texts and external ids of Entity.',
  ],
  [
    'on what is no text',
    'description: String @search',
    'description: String @search number: Int @search',
    'Entity.number has @search, which is for texts and external ids of Entity.',
  ],
  [
    'on no name',
    'name: String! @search(as: NAME)',
    'name: String!',
    '@search belongs first of all on the name of Entity, a single text that is always there.',
  ],
])('@search %s is refused', (_, from, to, message) => {
  expect(() => changed(from, to)).toThrow(`schema/: ${message}`)
})
