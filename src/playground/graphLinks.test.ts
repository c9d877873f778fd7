import { expect, test } from 'vitest'
import { explorerPath, graphLinks } from './graphLinks.ts'

test('entities and articles have pages; claims, evidence and relationships have none', () => {
  expect(explorerPath('person:joe-biden')).toBe('/entity/person%3Ajoe-biden')
  expect(explorerPath('article:a/b?c')).toBe('/article/article%3Aa%2Fb%3Fc')
  const others = ['claim:a', 'evidence:a', 'holds-office:person:a/country:b', 'person:', 'person', 'https://a.example']
  for (const id of others) expect(explorerPath(id)).toBeUndefined()
  expect(explorerPath('person: that is, somebody')).toBeUndefined()
})

test('an answer gives each once, in its order, by the best name that it has', () => {
  const answer = {
    data: {
      relationships: [
        { id: 'holds-office:person:a/country:b', source: { id: 'person:a' }, target: { id: 'country:b' } },
      ],
      person: { id: 'person:a', name: 'Anna', homes: ['country:b', 'country:c'] },
      article: { id: 'article:x', title: 'What happened' },
    },
  }
  expect(graphLinks(JSON.stringify(answer))).toEqual([
    { id: 'person:a', name: 'Anna', path: '/entity/person%3Aa' },
    { id: 'country:b', name: 'country:b', path: '/entity/country%3Ab' },
    { id: 'country:c', name: 'country:c', path: '/entity/country%3Ac' },
    { id: 'article:x', name: 'What happened', path: '/article/article%3Ax' },
  ])
})

test('what is no answer has no links', () => {
  for (const text of ['', 'null', '{', '"person:a"', '{"errors":[{"message":"No."}]}'])
    expect(graphLinks(text)).toEqual([])
})
