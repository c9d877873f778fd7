import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCorpus } from '../../bench/draft/readCorpus.ts'
import type { Span } from '../../src/draft/Draft.ts'
import { draftText } from '../../src/draft/draftText.ts'
import { writeDraft } from '../../src/draft/write/writeDraft.ts'
import { bundleRoot } from '../support/bundles/writeBundle.ts'
import { runs, scaled } from '../support/effort.ts'
import { HOSTILE_TEXTS } from '../support/hostileTexts.ts'
import { model } from '../support/model.ts'

const corpus = readCorpus(join(import.meta.dirname, 'corpus/open')).map(({ text }) => text)
const words = [...new Set(corpus.flatMap((text) => text.split(/(?<=\s)/)))]
const marks = [
  '"',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '(',
  ')',
  '\n',
  '\r\n',
  '\u2028',
  '\t',
  ' ',
  '\u00a0',
  '\u00ad',
  '…',
  '—',
  ':',
  ';',
  ',',
  '. ',
  '#',
  '- ',
  '{',
  '}',
  '|',
  '&',
  '*',
  '!',
  '%',
  '@',
]

/** Words of news in any order, broken by marks, by what YAML, XML and terminals read, and by any character. */
const scrambled = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...words) },
      { weight: 3, arbitrary: fc.constantFrom(...marks) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 250 },
  )
  .map((parts) => parts.join(''))

/** Passages of news, one after another, so that all quotes are ambiguous. */
const repeated = fc
  .array(fc.tuple(fc.constantFrom(...corpus), fc.nat(2_000), fc.nat(400)), { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts
      .map(([text, start, length]) => text.slice(start, start + length))
      .join('\n')
      .repeat(2),
  )

const arbitraryText = fc.oneof(
  { weight: 3, arbitrary: scrambled },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
)

test('a draft of any text passes check, and its passages lie in the text', { timeout: 300_000 }, () => {
  const root = bundleRoot()
  const property = fc.property(arbitraryText, fc.boolean(), (text, isDated) => {
    fc.pre(text.trim() !== '' && !/\p{Surrogate}/u.test(text))
    const draft = draftText(text, isDated ? { date: '2024-03-14' } : {})
    const { entities, claims, events, offices, dates } = draft
    const spans: readonly Span[] = [
      ...entities.flatMap(({ mentions }) => mentions),
      ...claims.flatMap(({ content, cue, evidence }) => [content, cue, ...evidence]),
      ...events.flatMap(({ trigger, evidence }) => [trigger, evidence]),
      ...offices.map(({ evidence }) => evidence),
      ...dates,
    ]
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    const ids = [...entities, ...events].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    // It checks the bundle, and throws where that has a problem.
    const { folder } = writeDraft(root, 'an-article', draft, { publisher: 'Dunmere Post' }, model)
    expect(readFileSync(join(folder, 'article.txt'), 'utf8')).toBe(text)
    rmSync(folder, { recursive: true })
  })
  fc.assert(property, runs(1_000))
})

test('quotes of a text that is there twice keep a line of one space in what tells them apart', () => {
  const text =
    ' \nEldmark was not invited. Fiona Carne, the chair of the Herring Board, said Eldmark would come.\n'.repeat(2)
  const { folder } = writeDraft(bundleRoot(), 'an-article', draftText(text, {}), {}, model)
  expect(readFileSync(join(folder, 'entities.yaml'), 'utf8')).toContain('Fiona Carne')
})

test.each([
  ['one token', 'a'.repeat(100_000)],
  ['one capital token', 'A'.repeat(100_000)],
  ['one line', 'Orla Brandt said on Monday that '.repeat(4_000)],
  ['open quotation marks', '“Orla said "'.repeat(9_000)],
  ['capitals', 'Orla Brandt Port Of '.repeat(5_000)],
  ['commas', 'Brandt, the minister, '.repeat(5_000)],
  ['digits', '2024-03-14 '.repeat(9_000)],
  ['spaces', `Orla${' '.repeat(100_000)}said`],
  ['line breaks', 'Brandt\n'.repeat(15_000)],
])('the time for %s grows with the length, not with its square', (_, text) => {
  const time = (length: number): number => {
    const start = performance.now()
    draftText(text.slice(0, length), { date: '2024-03-14' })
    return performance.now() - start
  }
  time(20_000)
  const [short, long] = [Math.min(time(25_000), time(25_000)), Math.min(time(100_000), time(100_000))]
  // Four times as long; sixteen would be the square.
  expect(long).toBeLessThan(Math.max(short, 20) * 11)
})

test('a draft of 2 MB passes check', { timeout: 300_000 }, () => {
  const all = corpus.join('\n\n')
  const text = all.repeat(Math.ceil(2_000_000 / all.length)).slice(0, scaled(2_000_000))
  const draft = draftText(text, { date: '2024-03-14' })
  const { claims, entities } = draft
  writeDraft(bundleRoot(), 'an-article', draft, {}, model)
  expect(claims.length).toBeGreaterThan(500)
  expect(entities.length).toBeGreaterThan(100)
})
