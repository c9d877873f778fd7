import { expect, test } from 'vitest'
import { quoteKeywords } from './quoteKeywords.ts'

test('labels, types and properties that are keywords are quoted, and nothing else is', () => {
  expect(quoteKeywords('CREATE (this0:Entity { id: var0[0], as: var0[1], in: $as })')).toBe(
    'CREATE (this0:Entity { id: var0[0], `as`: var0[1], `in`: $as })',
  )
  expect(
    quoteKeywords(
      "MATCH (this0:Case:Match)<-[this1:SET|CALL|IN]-(this2) WHERE this2.as = $as AND this2.asOf IN split(x, ':')",
    ),
  ).toBe(
    "MATCH (this0:`Case`:`Match`)<-[this1:`SET`|CALL|`IN`]-(this2) WHERE this2.`as` = $as AND this2.asOf IN split(x, ':')",
  )
})

test('texts and names that are quoted already stay as they are', () => {
  const cypher = "MATCH (n:`a:in` { id: 'x:in \\' y.as' }) WHERE n.name = \".or\" RETURN n"
  expect(quoteKeywords(`${cypher}.set`)).toBe(`${cypher}.\`set\``)
})
