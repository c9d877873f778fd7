import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCorpus } from '../../bench/draft/readCorpus.ts'
import { readModelConfig } from '../../src/config.ts'
import type { Draft, Span } from '../../src/draft/Draft.ts'
import { draftText } from '../../src/draft/draftText.ts'
import { createModelFinder } from '../../src/draft/model/findByModel.ts'
import { uniteDrafts } from '../../src/draft/model/uniteDrafts.ts'
import { writeDraft } from '../../src/draft/write/writeDraft.ts'
import { bundleRoot } from '../support/bundles/writeBundle.ts'
import { runs } from '../support/effort.ts'
import { HOSTILE_TEXTS } from '../support/hostileTexts.ts'
import { model } from '../support/model.ts'
import { NOTHING, scriptedModel } from '../support/scriptedModel.ts'

const corpus = readCorpus(join(import.meta.dirname, 'corpus/open')).map(({ text }) => text)

/** A passage of an article, a few of its words with others between them, and anything else. */
const wordsOf = (text: string): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(fc.nat(text.length), fc.nat(80)).map(([at, length]) => text.slice(at, at + length)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.nat(text.length),
          fc.integer({ min: 20, max: 120 }),
          fc.nat(20),
          fc.constantFrom('', 'not ', 'Malvo', '7'),
        )
        .map(([at, length, cut, more]) => {
          const slice = text.slice(at, at + length)
          return slice.slice(0, cut) + more + slice.slice(cut + 3)
        }),
    },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  )

const number = fc.oneof(fc.integer({ min: -1, max: 60 }), fc.constantFrom(0.5, 1e300))
const oneOf = (name: string): fc.Arbitrary<string> => fc.constantFrom(...(model.enums.get(name) ?? ['OTHER']))
const few = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { maxLength: 5 })

const answerAbout = (text: string): fc.Arbitrary<object> => {
  const words = wordsOf(text)
  return fc.record({
    entities: few(
      fc.record({ number, type: fc.constantFrom('PERSON', 'COUNTRY', 'ORGANIZATION', 'PLACE'), name: words }),
    ),
    offices: few(fc.record({ person: number, title: words, of: fc.option(number), quote: words })),
    claims: few(fc.record({ quote: words, cue: words, speaker: fc.option(number), kind: oneOf('ClaimKind') })),
    events: few(
      fc.record({
        quote: words,
        type: oneOf('EventType'),
        status: fc.constantFrom('OCCURRED', 'PLANNED'),
        date: fc.option(words),
        place: fc.option(number),
        participants: few(number),
      }),
    ),
  })
}

/** Part of an article, so that a run has few passages, and answers about it. */
const article = fc
  .tuple(fc.constantFrom(...corpus), fc.nat(2_000), fc.integer({ min: 100, max: 900 }))
  .map(([text, at, length]) => text.slice(at, at + length))
  .filter((text) => text.trim() !== '')
  .chain((text) => fc.tuple(fc.constant(text), fc.array(answerAbout(text), { minLength: 1, maxLength: 4 })))

const spansOf = ({ entities, claims, events, offices }: Draft): readonly Span[] => [
  ...entities.flatMap(({ mentions }) => mentions),
  ...claims.flatMap(({ content, cue, evidence }) => [content, cue, ...evidence]),
  ...events.flatMap(({ trigger, evidence }) => [trigger, evidence]),
  ...offices.map(({ evidence }) => evidence),
]

test('whatever a model answers, the draft passes check, has only words of the text, and all local proposals', {
  timeout: 300_000,
}, async () => {
  const root = bundleRoot()
  let answers: readonly object[] = []
  let at = 0
  const { env } = await scriptedModel('ollama', () => ({ answer: answers[at++ % answers.length] ?? NOTHING }))
  const config = readModelConfig(env)
  if (!config) throw new Error('The settings name no model.')
  const property = fc.asyncProperty(article, async ([text, list]) => {
    answers = list
    at = 0
    const local = draftText(text, { date: '2024-03-14' })
    const { draft } = await createModelFinder(config, model)(local)
    const united = uniteDrafts(local, draft)
    for (const { start, end } of spansOf(united)) expect(start >= 0 && end <= text.length && start <= end).toBe(true)
    for (const { name, finder, iso2 } of united.entities)
      if (finder === 'model' && iso2 === undefined) expect(text.toLowerCase()).toContain(name.toLowerCase())
    for (const list of ['entities', 'offices', 'claims', 'events'] as const)
      expect(united[list].length).toBeGreaterThanOrEqual(local[list].length)
    expect(united.entities.slice(0, local.entities.length).map(({ id }) => id)).toEqual(
      local.entities.map(({ id }) => id),
    )
    for (const [slug, each] of [
      ['united', united],
      ['model', draft],
    ] as const) {
      writeDraft(root, slug, each, {}, model)
      rmSync(join(root, slug), { recursive: true })
    }
  })
  await fc.assert(property, runs(100))
})
