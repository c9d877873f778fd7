import { expect, test } from 'vitest'
import { bind } from '../../src/cypher/bind.ts'
import { compile } from '../../src/cypher/compile.ts'
import { dialect } from '../../src/engine/neo4j/dialect.ts'
import { bindArguments } from '../../src/plan/bindArguments.ts'
import { planCost } from '../../src/plan/cost/planCost.ts'
import { encodeCursor } from '../../src/plan/cursor.ts'
import { shapeResponse } from '../../src/result/shapeResponse.ts'
import { model, schema } from '../support/model.ts'
import { planned } from '../support/planned.ts'

test('sizes, cursors and numbers are read once, for cost, statement and response', () => {
  const given = { first: 7, after: encodeCursor('Query.people', ['person:a']), most: 2, best: 4 }
  const { plan, variables } = planned(
    `query ($first: Int, $after: String, $most: Int, $best: Int) {
      people(first: $first, after: $after) { edges { cursor node { id } } pageInfo { startCursor hasNextPage } }
      paths(from: "person:a", to: "person:b", maxLength: $most, first: $best) { length }
    }`,
    given,
  )
  const reads: string[] = []
  const counted = new Proxy(variables, {
    get(target, name) {
      reads.push(String(name))
      return target[String(name)]
    },
  })
  const { arguments: args, refused } = bindArguments(plan, counted)
  expect(refused).toEqual([])
  const template = compile(plan, model, dialect)
  if (!template) throw new Error('The operation reads nothing.')
  expect(planCost(plan)(args).total).toBeGreaterThan(7)
  const values = Object.values(bind(template, args).params)
  expect(values).toEqual(expect.arrayContaining(['person:a', 'person:b', 8, 2, 4]))
  const people = [['person:b', ['person:b']]]
  expect(shapeResponse(plan, schema, model)([people, []], args, undefined).errors).toBeUndefined()
  expect(reads.toSorted()).toEqual(['after', 'best', 'first', 'most'])
})

test('a root field with wrong arguments is refused with all of its errors, and the others are read', () => {
  const { plan, variables } = planned(
    '{ people(first: 101) { nodes { claims(first: -1) { totalCount } } } places(first: 2) { nodes { id } } }',
  )
  const { arguments: args, refused } = bindArguments(plan, variables)
  expect(refused.map(({ root, errors }) => [root.key, errors.map(({ message }) => message)])).toEqual([
    [
      'people',
      [
        '"first" of Query.people must be between 0 and 100, got 101.',
        '"first" of Entity.claims must be between 0 and 100, got -1.',
      ],
    ],
  ])
  expect([...args.pages.values()].map(({ size }) => size)).toEqual([2])
})
