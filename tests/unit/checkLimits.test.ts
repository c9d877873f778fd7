import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createLimits } from '../../src/engine/limits.ts'
import { checkBundles } from '../../src/load/check/checkBundles.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { alice, inFacts, print, problemsOf } from '../support/bundles/problems.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { model } from '../support/model.ts'

const MEBIBYTE = 1024 * 1024
const named = (name: string): string[] =>
  inFacts(`entities:\n  - { id: person:alice, name: ▸${name}, evidence: [Alice met Bob] }`)

describe('what an engine indexes', () => {
  test('has a largest size in bytes: a name of 9,000 characters is refused', () => {
    expect(named('Q'.repeat(8_164))).toEqual([])
    expect(named('Q'.repeat(9_000))).toEqual([
      '▸ `name` takes 9,000 bytes in UTF-8; Neo4j indexes it up to 8,164. Shorten it.',
    ])
    expect(named('é'.repeat(4_082))).toEqual([])
    expect(named('中'.repeat(3_000))).toEqual([
      '▸ `name` takes 9,000 bytes in UTF-8; Neo4j indexes it up to 8,164. Shorten it.',
    ])
  })

  test('is what the schema says: every property that is looked up or ordered by, and no other', () => {
    const { excessOf } = createLimits(indexesOf(model))
    const long = 'Q'.repeat(9_000)
    const limited = [...model.nodes.values()].flatMap(({ name, labels, properties }) =>
      [...properties.values()]
        .filter(({ stored }) => excessOf(labels, stored, long))
        .map(({ stored }) => `${name}.${stored}`),
    )
    expect(limited).toEqual(expect.arrayContaining(['Person.name', 'Claim.id', 'Event.status']))
    expect(limited).not.toContain('Person.description')
    expect(limited).not.toContain('Article.text')
  })

  test('ids, and instants with thousands of digits', () => {
    const long = 'q'.repeat(9_000)
    expect(inFacts(`entities:\n  - { id: ▸person:${long}, name: Q, evidence: [Alice met Bob] }`)).toEqual([
      '▸ The id takes 9,007 bytes in UTF-8; Neo4j indexes it up to 8,164. Shorten it.',
    ])
    const instant = `2021-07-26T14:00:00.${'1'.repeat(9_000)}Z`
    expect(problemsOf({ 'article.yaml': `language: en\npublishedAt: ${instant}` })).toEqual([
      'article.yaml:2:14 `publishedAt` takes 9,020 bytes in UTF-8; Neo4j indexes it up to 8,164. Shorten it.',
    ])
  })
})

describe('what an engine keeps', () => {
  const KEPT = 'bytes in UTF-8; the embedded engine keeps up to 16,777,216.'

  test('a text in bytes, of whatever script', () => {
    const text = '中'.repeat((16 * MEBIBYTE) / 3 + 1)
    expect(problemsOf({ 'article.txt': text })).toEqual([`article.txt:1:1 The text takes 16,777,218 ${KEPT}`])
  })

  test('a value, and all values of one thing together', () => {
    const long = 'Q'.repeat(16 * MEBIBYTE + 1)
    expect(inFacts(alice(`    description: ▸${long}\n    evidence: [Alice met Bob]\n`))).toEqual([
      `facts.yaml:2:5 All that is said of \`person:alice\` takes 16,777,261 ${KEPT} Shorten it.`,
      `▸ \`description\` takes 16,777,217 ${KEPT} Shorten it.`,
    ])
  })
})

test('a limit is one of the bundle that breaks it', () => {
  const root = bundleRoot()
  const folders = ['a', 'b'].map((slug, index) =>
    writeBundle(root, slug, {
      'facts.yaml': `entities: [{ id: person:a, name: ${'Q'.repeat(9_000 * index + 1)}, evidence: [Alice] }]`,
      'article.txt': `Alice met Bob in ${slug}.`,
    }),
  )
  const { problems, bundles } = checkBundles(folders, model)
  expect(problems.map((problem) => print(join(root), problem))).toEqual([
    'b/facts.yaml:1:34 `name` takes 9,001 bytes in UTF-8; Neo4j indexes it up to 8,164. Shorten it.',
  ])
  expect(bundles.map(({ folder }) => folder)).toEqual([folders[0]])
})
