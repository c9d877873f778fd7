import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { BundleInput } from '../../src/load/BundleInput.ts'
import { bundleFolders } from '../../src/load/bundleFolders.ts'
import { checkBundles, checkInput } from '../../src/load/check/checkBundles.ts'
import type { Problem } from '../../src/load/Problem.ts'
import { TEXT } from '../support/bundles/problems.ts'
import { bundleRoot, writeBundle } from '../support/bundles/writeBundle.ts'
import { runs } from '../support/effort.ts'
import { model } from '../support/model.ts'

const meeting = (more: Partial<BundleInput> = {}): BundleInput => ({
  slug: 'meeting',
  text: TEXT,
  article: { language: 'en' },
  entities: [
    { id: 'person:alice', name: 'Alice', evidence: ['Alice'] },
    { id: 'country:iraq', name: 'Iraq', evidence: ['Iraq'] },
  ],
  ...more,
})

/** The input as a folder of files; JSON is YAML. */
function folderOf({ slug, text, article, ...facts }: BundleInput): string {
  const files = { 'article.txt': text, 'article.yaml': JSON.stringify(article), 'facts.yaml': JSON.stringify(facts) }
  return writeBundle(bundleRoot(), slug, files)
}

const problemsOf = async (input: BundleInput): Promise<readonly Problem[]> => (await checkInput(input, model)).problems

/** The values of a bundle's files, with the facts of all of them in one. */
function inputOf(folder: string): BundleInput {
  const read = (name: string) => parse(readFileSync(join(folder, name), 'utf8'), { schema: 'failsafe' })
  const input: Record<string, unknown> = {
    slug: basename(folder),
    text: readFileSync(join(folder, 'article.txt'), 'utf8'),
    article: read('article.yaml'),
  }
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml') || name === 'article.yaml') continue
    for (const [section, items] of Object.entries(read(name)))
      input[section] = Array.isArray(items)
        ? [...((input[section] as unknown[]) ?? []), ...items]
        : { ...(input[section] as object), ...(items as object) }
  }
  return input as unknown as BundleInput
}

describe('a bundle from memory', () => {
  test('is the bundle of the folder with the same values', async () => {
    for (const folder of bundleFolders([])) {
      const { bundles, problems, warnings } = await checkInput(inputOf(folder), model)
      const [fromFolder] = checkBundles([folder], model).bundles
      const { folder: _, ...same } = fromFolder ?? {}
      expect([problems, warnings]).toEqual([[], []])
      expect(bundles).toEqual([same])
    }
  })

  test('has numbers and booleans as they are, and null for what is not given', async () => {
    const entities = [
      { id: 'person:alice', name: 'Alice', anonymous: true, description: null, evidence: [{ start: 0, end: 5 }] },
    ]
    const { bundles, problems } = await checkInput(meeting({ entities, claims: null }), model)
    expect(problems).toEqual([])
    expect(bundles[0]?.nodes).toMatchObject([{ facts: { values: { name: 'Alice', anonymous: true } } }])
    expect(bundles[0]?.evidence).toMatchObject([{ quote: 'Alice', start: 0, end: 5 }])
  })

  test('problems have a path into the input, all at once, and no place', async () => {
    const input = meeting({
      article: { language: 'en', publishedAt: 'yesterday', id: 'x' },
      entities: [
        { id: 'person:alice', evidence: ['Alice met Rob'] },
        { id: 'person:bob', name: 'Bob', nickname: 'Bo', evidence: [{ start: 3, end: 3 }] },
      ],
      relationships: [
        {
          evidence: ['Alice'],
          facts: [{ type: 'COOPERATES_WITH', source: 'person:alice', target: 'country:iran' }],
        },
      ],
    })
    expect(await problemsOf(input)).toEqual([
      { path: ['article', 'id'], message: '`id` is not written: it follows from the name of the bundle.' },
      {
        path: ['article', 'publishedAt'],
        message: '`publishedAt` is an instant with an offset, such as `2021-07-26T14:00:00Z`, not `yesterday`.',
      },
      { path: ['entities', 0], message: 'Person needs `name`.' },
      {
        path: ['entities', 0, 'evidence', 0],
        message: 'The quote is not in the text.',
        hint: 'nearest: "Alice met Bob"\nthe quote has "Rob", the text has "Bob"',
      },
      {
        path: ['entities', 1, 'nickname'],
        message: expect.stringMatching(/^`nickname` is no property of Person\./),
      },
      {
        path: ['entities', 1, 'evidence', 0],
        message: `The text has no passage from 3 to 3: it ends at ${TEXT.length}.`,
      },
      {
        path: ['relationships', 0, 'facts', 0, 'target'],
        message: 'This bundle does not describe `country:iran`. It can be `person:alice` or `person:bob`.',
      },
    ])
  })

  test('names what stands twice by its path', async () => {
    const alice = { id: 'person:alice', name: 'Alice', evidence: ['Alice'] }
    expect(await problemsOf(meeting({ entities: [alice, alice] }))).toEqual([
      {
        path: ['entities', 1, 'id'],
        message: '`person:alice` is described twice; it stands at entities[0].id already.',
      },
    ])
  })

  test('of another form than the types say', async () => {
    const odd = (more: object) => problemsOf({ ...meeting(), ...more } as BundleInput)
    expect(await odd({ slug: 7 })).toMatchObject([{ path: ['slug'] }])
    expect(await odd({ text: ' ' })).toMatchObject([{ path: ['text'] }])
    expect(await odd({ text: { toString: () => 'Alice' } })).toMatchObject([{ path: ['text'] }])
    expect(await odd({ article: undefined })).toMatchObject([{ path: ['article'] }])
    expect(await odd({ article: 'en' })).toMatchObject([{ path: ['article'] }])
    expect(await odd({ entities: 'Alice' })).toMatchObject([{ path: ['entities'] }])
    expect(await odd({ entities: [() => 1] })).toMatchObject([{ path: ['entities', 0] }])
    expect(await odd({ folder: '/' })).toMatchObject([{ path: ['folder'] }])
    const circle: unknown[] = []
    circle.push(circle)
    expect(await odd({ entities: circle })).toMatchObject([{ message: expect.stringContaining('50 deep') }])
  })
})

describe('a bundle from files', () => {
  test('has the path of its values among those of all its files, and their place', () => {
    const alice = (slug: string) => `- { id: person:${slug}, name: Alice, evidence: [Alice] }\n`
    const folder = writeBundle(bundleRoot(), 'meeting', {
      'a.yaml': `entities:\n${alice('a')}${alice('b')}`,
      'b.yaml': `entities:\n${alice('c')}- { id: person:d, name: Alice, evidence: [Bob, Rob] }\n`,
    })
    expect(checkBundles([folder], model).problems).toMatchObject([
      { path: ['entities', 3, 'evidence', 1], place: { file: join(folder, 'b.yaml'), line: 3, column: 48 } },
    ])
  })

  test('and one from memory have the same problems with the same paths', async () => {
    const word = fc.oneof(
      fc.constantFrom('entities', 'id', 'person:a', 'evidence', 'date', 'edtf', 'Alice', 'type', 'facts', 'start', ''),
      fc.string({ maxLength: 4 }),
      fc.boolean(),
      fc.integer(),
    )
    const key = fc.constantFrom('id', 'evidence', 'date', 'edtf', 'facts', 'name', 'start', 'end', 'exact', 'x')
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    })).value
    const input = fc.record({
      slug: fc.constantFrom('meeting', 'No'),
      text: fc.constantFrom(TEXT, ' '),
      article: fc.dictionary(fc.constantFrom('language', 'headline', 'corrects'), value),
      entities: value,
      claims: value,
      relationships: value,
    })
    const withoutPlace = ({ place: _, ...problem }: Problem) => problem
    const sorted = (problems: readonly Problem[]): string[] =>
      problems
        .filter(({ path }) => !['slug', 'text'].includes(String(path[0] ?? 'slug')))
        .map((problem) => JSON.stringify(withoutPlace(problem)))
        .map((text) => text.replace(/stands at \S+/, ''))
        .sort()
    await fc.assert(
      fc.asyncProperty(input, async (each) => {
        const given = each as unknown as BundleInput
        const fromFolder = checkBundles([folderOf(given)], model)
        const fromMemory = await checkInput(given, model)
        expect(sorted(fromMemory.problems)).toEqual(sorted(fromFolder.problems))
        expect(fromMemory.bundles.length).toBe(fromFolder.bundles.length)
      }),
      runs(300),
    )
  })
})
