import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { draftText } from '../src/draft/draftText.ts'
import { buildModel } from '../src/model/buildModel.ts'
import { readSchema } from '../src/model/readSchema.ts'
import { measureConll } from './draft/foreign/conll.ts'
import { measurePolnear } from './draft/foreign/polnear.ts'
import { measureTimebank } from './draft/foreign/timebank.ts'
import { type AnnotatedText, readCorpus } from './draft/readCorpus.ts'
import { linesByHand, reviewActions } from './draft/reviewActions.ts'
import { type Count, type Scores, score, sum } from './draft/score.ts'

/*
 * Measures what `newsgraph draft` finds against texts annotated by hand: npm run bench:draft
 *
 * Prints Markdown tables: recall and precision for both halves of tests/draft/corpus; the actions that a review takes, beside the lines that
 * the same bundle takes by hand; and the time. Folders that are named are measured instead; they have the format that
 * bench/draft/readCorpus.ts explains: npm run bench:draft -- /corpora/ours
 * Other corpora, which are not part of the project: --polnear DIR (attributions), --timebank DIR (TimeML), --conll DIR (names).
 * `--each` prints a table for each text. With --quick, times are of short texts only.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    polnear: { type: 'string' },
    timebank: { type: 'string' },
    conll: { type: 'string' },
  },
})
/** One whose rules were written with it in view, and one of those written to practise later. */
const REVIEWED = new Set(['agency-water-accord', 'market-steel-takeover'])
const corpus = join(import.meta.dirname, '../tests/draft/corpus')
const folders = positionals.length > 0 ? positionals : [join(corpus, 'open'), join(corpus, 'held-out')]

const columns = folders.map((folder) => {
  const texts = readCorpus(folder)
  const scored = texts.map((text) => ({ text, scores: score(text, draftText(text.text, { date: text.date })) }))
  if (values.each)
    for (const { text, scores } of scored) console.log(table([{ name: `${text.name} (${text.style})`, scores }]))
  return { name: folder.split('/').at(-1) ?? folder, texts, scores: sum(scored.map(({ scores }) => scores)) }
})
console.log(table(columns))
const foreign: Scores = {
  ...(values.polnear !== undefined && measurePolnear(values.polnear)),
  ...(values.timebank !== undefined && measureTimebank(values.timebank)),
  ...(values.conll !== undefined && measureConll(values.conll)),
}
if (Object.keys(foreign).length > 0) console.log(table([{ name: 'other corpora', scores: foreign }]))
if (positionals.length === 0) console.log(reviews())
console.log(times(columns.flatMap(({ texts }) => texts)))

function table(list: readonly { readonly name: string; readonly scores: Scores }[]): string {
  const rows = Object.keys(list[0]?.scores ?? {}).map(
    (name) => `| ${name} | ${list.map(({ scores }) => print(scores[name])).join(' | ')} |`,
  )
  return [
    `|  | ${list.map(({ name }) => `${name}: annotated | recall | precision`).join(' | ')} |`,
    `| --- |${list.map(() => ' --: | --: | --: |').join('')}`,
    ...rows,
    '',
  ].join('\n')
}

function print(count: Count | undefined): string {
  const { expected = 0, proposed = 0, right = 0 } = count ?? {}
  const ratio = (of: number): string => (of === 0 ? '–' : (right / of).toFixed(2))
  return `${expected} | ${ratio(expected)} | ${ratio(proposed)}`
}

/** Of two texts, the actions from the draft to what the annotation has. */
function reviews(): string {
  const model = buildModel(readSchema())
  const texts = readCorpus(join(corpus, 'open')).filter(({ name }) => REVIEWED.has(name))
  const rows = texts.map((text) => {
    const { accept, edit, reject, add } = reviewActions(text, draftText(text.text, { date: text.date }), model)
    const total = accept + edit + reject + add
    return `| ${text.name} | ${accept} | ${edit} | ${reject} | ${add} | ${total} | ${linesByHand(text, model)} |`
  })
  return [
    '| review | accept | edit | reject | add | actions | lines by hand |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
    '',
  ].join('\n')
}

/** Milliseconds for 5,000 characters, 100 kB and 1 MB of these texts one after another, the best of three. */
function times(texts: readonly AnnotatedText[]): string {
  const all = texts.map(({ text }) => text).join('\n\n')
  const rows = (values.quick ? [5_000] : [5_000, 100_000, 1_000_000]).map((length) => {
    const text = all.repeat(Math.ceil(length / all.length)).slice(0, length)
    const runs = [1, 2, 3].map(() => {
      const start = performance.now()
      draftText(text, { date: '2024-03-14' })
      return performance.now() - start
    })
    return `| ${length.toLocaleString('en')} | ${Math.min(...runs).toFixed(0)} |`
  })
  return ['| characters | ms |', '| --: | --: |', ...rows, ''].join('\n')
}
