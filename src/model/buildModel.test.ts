import { buildASTSchema, parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { buildModel } from './buildModel.ts'
import { readSchema } from './readSchema.ts'

const { document } = readSchema()

test.each([
  ['a claim', 'type Claim implements Fact & Node', 'type Claim implements Node', 'Claim'],
  [
    'a relationship',
    'type Relationship implements Fact & Node & Dated',
    'type Relationship implements Node & Dated',
    'Relationship',
  ],
])('%s that passages carry and that is no fact is refused', (_, from, to, type) => {
  const text = print(document)
  expect(text).toContain(from)
  const other = parse(text.replace(from, to))
  expect(() => buildModel({ document: other, schema: buildASTSchema(other) })).toThrow(
    `schema/: ${type} rests on passages, so that it must implement Fact.`,
  )
})
