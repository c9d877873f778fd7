import { expect, test } from 'vitest'
import { inconsistent, shaped } from '../../tests/support/shaped.ts'

/** What is answered of a person whose external ids are stored so. */
const externalIds = (stored: unknown, selection = 'scheme url') =>
  shaped(`{ person(id: "person:a") { ids: externalIds { ${selection} } } }`, [[stored]])

test('objects are stored as JSON, and their fields are read by name', () => {
  const stored = ['{"scheme":"wikidata","value":"Q1","url":"https://x"}', '{"url":null,"scheme":"y"}']
  expect(externalIds(stored, 'u: url scheme __typename')).toEqual({
    data: {
      person: {
        ids: [
          { u: 'https://x', scheme: 'wikidata', __typename: 'ExternalId' },
          { u: null, scheme: 'y', __typename: 'ExternalId' },
        ],
      },
    },
  })
  expect(externalIds([])).toEqual({ data: { person: { ids: [] } } })
})

test('a field that an object inherits is not one that is stored', () => {
  expect(externalIds(['{"scheme":"x"}'], 'scheme constructor: url')).toEqual({
    data: { person: { ids: [{ scheme: 'x', constructor: null }] } },
  })
  expect(externalIds(['[]'], 'url')).toEqual({ data: { person: { ids: [{ url: null }] } } })
})

test.each(['{"scheme":', '', 'undefined'])('what is not JSON is an error: %j', (text) => {
  expect(externalIds(['{"scheme":"x"}', text])).toEqual({
    errors: [
      inconsistent(`Person.externalIds holds what is not JSON: ${JSON.stringify(text)}.`, ['person', 'ids', 1], 28),
    ],
    data: { person: null },
  })
})

test.each(['null', '1', '"x"'])('what is JSON and not an object is an error: %s', (text) => {
  expect(externalIds([text])).toEqual({
    errors: [
      inconsistent(
        `Person.externalIds holds what is not an object in JSON: ${JSON.stringify(text)}.`,
        ['person', 'ids', 0],
        28,
      ),
    ],
    data: { person: null },
  })
})

test('what is stored in place of a list is an error', () => {
  expect(externalIds('{"scheme":"x"}')).toEqual({
    errors: [
      inconsistent('Expected Iterable, but did not find one for field "Person.externalIds".', ['person', 'ids'], 28),
    ],
    data: { person: null },
  })
})

test('a field that the object must have is told by its place in it', () => {
  expect(externalIds(['{"scheme":"x"}', '{"url":"https://x"}'])).toEqual({
    errors: [
      inconsistent('Cannot return null for non-nullable field ExternalId.scheme.', ['person', 'ids', 1, 'scheme'], 47),
    ],
    data: { person: null },
  })
})

test('one that it need not have is null where it cannot be answered, and what follows stands at its own place', () => {
  const response = externalIds(['{"scheme":"x","url":[]}', '{"scheme":"y","url":{}}'])
  expect(response).toMatchObject({
    errors: [{ path: ['person', 'ids', 0, 'url'] }, { path: ['person', 'ids', 1, 'url'] }],
    data: {
      person: {
        ids: [
          { scheme: 'x', url: null },
          { scheme: 'y', url: null },
        ],
      },
    },
  })
})

test('a list of them that is missing is an error', () => {
  expect(externalIds(null)).toMatchObject({
    errors: [{ message: 'Cannot return null for non-nullable field Person.externalIds.', path: ['person', 'ids'] }],
    data: { person: null },
  })
})
