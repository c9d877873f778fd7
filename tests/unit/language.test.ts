import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { breachesIn, descriptionsOf, messagesOf, proseOf } from '../support/language.ts'

/** Files that are still to be rewritten. Remove a file from this list when it has no breach. */
const NOT_YET: readonly string[] = [
  'docs/bundles.md',
  'schema/directives.graphql',
  'src/graphql/schema/listArguments.ts',
  'src/graphql/schema/orders.ts',
  'src/graphql/schema/traversals.ts',
]

/** Words of all pages together, without code and generated tables. */
const MOST_WORDS = 14_000

/** Generated as a whole, from src/settings.ts, src/errors/codes.ts and schema/. */
const GENERATED: readonly string[] = ['docs/settings.md', 'docs/errors.md', 'docs/vocabulary.md']

const filesIn = (...paths: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...paths], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((file) => existsSync(file))

const read = (file: string): string => readFileSync(file, 'utf8')

const pages = filesIn('*.md').filter((file) => !file.startsWith('seed/') && !file.startsWith('.github/'))
const sources = filesIn('src/*.ts', 'src/*.tsx').filter((file) => !/\.test\.|\.d\.ts$|api\/operations\.ts$/.test(file))

const textsOf = (file: string): readonly string[] => {
  if (file.endsWith('.md')) return proseOf(read(file))
  return file.endsWith('.graphql') ? descriptionsOf(read(file)) : messagesOf(read(file))
}

const breachesOf = (file: string): readonly string[] =>
  textsOf(file)
    .flatMap(breachesIn)
    .map(({ found, advice }) => `${file}: “${found}” ${advice}`)

describe('plain English', () => {
  test.each([
    ['pages', pages],
    ['messages', sources],
    ['descriptions of the schema', filesIn('schema/*.graphql')],
  ])('in %s', (_, files) => {
    expect(files.filter((file) => !NOT_YET.includes(file)).flatMap(breachesOf)).toEqual([])
  })

  test.each(NOT_YET)('%s is still to be rewritten; else take it off the list', (file) => {
    expect(breachesOf(file)).not.toEqual([])
  })

  test('pages have room for readers', () => {
    const words = pages
      .filter((file) => !GENERATED.includes(file) && !file.startsWith('tests/'))
      .flatMap(proseOfFile)
      .join(' ')
      .split(/\s+/)
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS)
  })
})

const proseOfFile = (file: string): readonly string[] => proseOf(read(file))

describe('a breach is found', () => {
  test.each([
    ['Over the limit, a client is told when to ask again.', 'Say who reports or returns it.'],
    ['It is no file.', 'Write "is not a …" or "there is no …".'],
    ['Its disk can be read alone.', 'Write "only".'],
    ['The process is started anew.', 'Write "again".'],
    ['Whoever goes away is worked for no longer.', 'Name the actor: "the client", "you".'],
    ['Who sends slowly loses the connection.', 'Name the subject instead of "who".'],
    ['What is over a rate is refused.', 'Name the subject instead of "what".'],
    ['It waits, so that it is there, so that a restart helps.', 'Split the chain of "so that" into sentences.'],
    ['It is a name for people.', 'Leave it out, or name the readers.'],
    ['The last one gives way to others.', 'Say what happens.'],
    ['It took too long: ask for less.', 'Write "request less data".'],
    ['Relationships that held on a day.', 'Write "valid on".'],
    ['The shortest ways between two.', 'Write "path".'],
    ['The file stays as it is.', 'Write "is not changed".'],
  ])('%s', (sentence, advice) => {
    expect(breachesIn(sentence).map((breach) => breach.advice)).toEqual([advice])
  })

  test.each([
    'Who said what about the mission?',
    'There are no resolvers.',
    'It is no longer ready.',
    'The server answers 429 with `Retry-After`.',
    'Only the operations of manifests are answered.',
  ])('not in: %s', (sentence) => {
    expect(breachesIn(sentence)).toEqual([])
  })

  test('in tables, string literals and descriptions, and not in code, comments or generated tables', () => {
    const page =
      '| a | It is no file. |\n\n```\nIt is no file.\n```\n\n`alone`\n\n<!-- npm run bench: tables -->\nalone\n'
    expect(proseOf(page).flatMap(breachesIn)).toHaveLength(1)
    const code = "// whoever\nthrow new Error('Whoever asks gets nothing here.')\nconst kind = 'alone'\n"
    expect(messagesOf(code).flatMap(breachesIn)).toHaveLength(1)
    expect(descriptionsOf('"Told anew." type A { "It is told anew." b: Int }').flatMap(breachesIn)).toHaveLength(3)
  })
})
