import { expect, test } from 'vitest'
import { openedQuery } from './openedQuery.ts'

const search = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters)}`

test('an address without a query opens none', () => {
  for (const empty of ['', '?', '?query=', '?query=%20', '?variables=%7B%7D', '?operationName=A'])
    expect(openedQuery(empty)).toBeUndefined()
})

test('a query comes with its variables, as people read them, and the name of the operation that is meant', () => {
  const query = 'query A($id: ID!) { node(id: $id) { id } }'
  expect(openedQuery(search({ query }))).toEqual({ query })
  expect(openedQuery(search({ query, variables: '{"id":"a&b"}', operationName: 'A' }))).toEqual({
    query,
    variables: '{\n  "id": "a&b"\n}',
    operationName: 'A',
  })
})

test('variables that are no JSON are shown as they came', () => {
  expect(openedQuery(search({ query: '{ a }', variables: '{ id: ' }))).toEqual({ query: '{ a }', variables: '{ id: ' })
})
