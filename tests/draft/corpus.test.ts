import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCorpus } from '../../bench/draft/readCorpus.ts'
import { readEdtf } from '../../src/util/readEdtf.ts'

const corpus = join(import.meta.dirname, 'corpus')

test.each(['open', 'held-out'])('each annotation of the %s half is in its text', (half) => {
  const texts = readCorpus(join(corpus, half))
  expect(texts.length).toBeGreaterThanOrEqual(8)
  for (const { name, text, claims, events, dates } of texts) {
    const words = text.split(/\s+/).length
    expect(words, name).toBeGreaterThanOrEqual(300)
    expect(words, name).toBeLessThanOrEqual(800)
    for (const list of [claims, dates])
      expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b))
    const days = [...dates, ...events].flatMap(({ edtf }) => (edtf === null ? [] : [readEdtf(edtf)]))
    expect(
      days.filter((each) => typeof each === 'string'),
      name,
    ).toEqual([])
  }
})
