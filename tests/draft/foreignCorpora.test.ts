import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { measureConll, readConll } from '../../bench/draft/foreign/conll.ts'
import { measurePolnear, readAttributions } from '../../bench/draft/foreign/polnear.ts'
import { measureTimebank, readTimeml } from '../../bench/draft/foreign/timebank.ts'
import { bundleRoot } from '../support/bundles/writeBundle.ts'

/* The samples are invented, in the formats of the corpora, which are not part of the project. */

function folderOf(files: Readonly<Record<string, string>>): string {
  const root = bundleRoot()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), content)
  }
  return root
}

/** Passages of brat, by their words, in code points. */
function annotation(
  text: string,
  ...attributions: readonly { source: string; cue: string; content: string[] }[]
): string {
  let id = 0
  const lines: string[] = []
  const add = (type: string, parts: readonly string[]): string => {
    const offsets = parts.map((part) => {
      const start = Array.from(text.slice(0, text.indexOf(part))).length
      return `${start} ${start + Array.from(part).length}`
    })
    lines.push(`T${++id}\t${type} ${offsets.join(';')}\t${parts.join(' ')}`)
    return `T${id}`
  }
  attributions.forEach(({ source, cue, content }, at) => {
    const roles = [
      `Attribution:${add('Attribution', [cue])}`,
      `Content:${add('Content', content)}`,
      `Cue:${add('Cue', [cue])}`,
      `Source:${add('Source', [source])}`,
    ]
    lines.push(`E${at + 1}\t${roles.join(' ')}`)
  })
  return `${lines.join('\n')}\n`
}

const NEWS = '😀 Orla Brandt said the road was closed. “It will open,” Tilda Moss said. “In May.” The mill looks sad.\n'
const ATTRIBUTIONS = annotation(
  NEWS,
  { source: 'Orla Brandt', cue: 'said', content: ['the road was closed'] },
  { source: 'Tilda Moss', cue: 'Moss said', content: ['“It will open,”', '“In May.”'] },
  { source: 'The mill', cue: 'looks', content: ['sad'] },
)

test('attributions in the format of brat have their passages, also behind emoji and in parts', () => {
  const [first, second] = readAttributions(NEWS, ATTRIBUTIONS)
  const words = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => NEWS.slice(start, end))
  expect([first?.source, first?.cue, first?.content].map(words)).toEqual([
    ['Orla Brandt'],
    ['said'],
    ['the road was closed'],
  ])
  expect(words(second?.content)).toEqual(['“It will open,”', '“In May.”'])
})

test('attributions are compared with claims; of two annotators, one counts', () => {
  const root = folderOf({
    'data/test/text/post_2020-01-01_road.txt': NEWS,
    'data/test/attributions/post_2020-01-01_road_a1b2.ann': ATTRIBUTIONS,
    'data/test/attributions/post_2020-01-01_road_c3d4.ann': ATTRIBUTIONS,
  })
  expect(measurePolnear(root)).toEqual({
    'attributions (PolNeAR)': { expected: 3, proposed: 2, right: 2 },
    'attributions with quotation marks': { expected: 1, proposed: 0, right: 1 },
    'sources of attributions found': { expected: 2, proposed: 2, right: 2 },
  })
})

const TIMEML = `<?xml version="1.0" ?>
<TimeML>
<DCT><TIMEX3 tid="t0" type="DATE" value="2024-03-14" functionInDocument="CREATION_TIME">03/14/2024</TIMEX3></DCT>
<TEXT>
Brandt &amp; Moss <EVENT eid="e1" class="OCCURRENCE">opened</EVENT> the mill on <TIMEX3 tid="t1" type="DATE" value="2024-03-11">Monday</TIMEX3>.
It sold <TIMEX3 tid="t2" type="DATE" value="2023-Q3">in the third quarter of 2023</TIMEX3> and <TIMEX3 tid="t3" type="DATE" value="2024-W10">last week</TIMEX3>.
It <EVENT eid="e2" class="STATE">is</EVENT> open for <TIMEX3 tid="t4" type="DURATION" value="P3D">three days</TIMEX3>, <TIMEX3 tid="t5" type="DATE" value="PRESENT_REF">now</TIMEX3>.
</TEXT>
<TLINK lid="l1" relType="BEFORE" eventInstanceID="ei1" relatedToTime="t0"/>
</TimeML>`

test('TimeML gives a text without tags, its day, and dates as EDTF', () => {
  const { text, day, dates } = readTimeml(TIMEML)
  expect(text).toContain('Brandt & Moss opened the mill on Monday.')
  expect(day).toBe('2024-03-14')
  expect(dates.map(({ start, end, edtf }) => [text.slice(start, end), edtf])).toEqual([
    ['Monday', '2024-03-11'],
    ['in the third quarter of 2023', '2023-07/2023-09'],
    ['last week', '2024-03-04/2024-03-10'],
    ['now', undefined],
  ])
})

test('dates are compared; without TEXT, all is text', () => {
  const counts = { expected: 3, proposed: 3, right: 3 }
  const expected = { 'dates (TimeML)': counts, 'dates found and right (TimeML)': counts }
  expect(measureTimebank(folderOf({ 'extra/a.tml': TIMEML }))).toEqual(expected)
  const flat = TIMEML.replace(/<\/?TEXT>/g, '').replace('03/14/2024', '')
  expect(measureTimebank(folderOf({ 'a.tml': flat }))).toEqual(expected)
})

const CONLL = `-DOCSTART- -X- -X- O

Orla NNP B-NP I-PER
Brandt NNP I-NP I-PER
left VBD B-VP O
Holm NNP B-NP I-ORG
College NNP I-NP I-ORG
in IN B-PP O
Norway NNP B-NP I-LOC
, , O O
" " O O
she PRP B-NP O
said VBD B-VP O
" " O O
. . O O

STANDINGS NN B-NP O
DUNMERE NNP I-NP I-ORG

-DOCSTART- -X- -X- O

The DT B-NP O
Icelandic JJ I-NP I-MISC
painter NN I-NP O
Tilda NNP I-NP B-PER
Moss NNP I-NP I-PER
lives VBZ B-VP O
there RB B-ADVP O
. . O O
`

test('CoNLL-2003 gives texts with names, in either kind of IOB', () => {
  const texts = readConll(CONLL)
  expect(texts.map(({ text }) => text)).toEqual([
    'Orla Brandt left Holm College in Norway, "she said".\nSTANDINGS DUNMERE',
    'The Icelandic painter Tilda Moss lives there.',
  ])
  expect(texts.map(({ text, names }) => names.map(({ start, end, label }) => [label, text.slice(start, end)]))).toEqual(
    [
      [
        ['PER', 'Orla Brandt'],
        ['ORG', 'Holm College'],
        ['LOC', 'Norway'],
        ['ORG', 'DUNMERE'],
      ],
      [
        ['MISC', 'Icelandic'],
        ['PER', 'Tilda Moss'],
      ],
    ],
  )
})

test('names are compared in prose only', () => {
  const root = folderOf({ 'eng.train': 'x', 'eng.testb': CONLL })
  expect(measureConll(root)).toEqual({
    'names of any type (CoNLL)': { expected: 4, proposed: 4, right: 4 },
    people: { expected: 2, proposed: 2, right: 2 },
    'places and countries': { expected: 1, proposed: 1, right: 1 },
    organizations: { expected: 1, proposed: 1, right: 1 },
  })
  expect(() => measureConll(folderOf({ 'a.txt': '' }))).toThrow('has no test split')
  expect(() => measureTimebank(folderOf({ 'a.txt': '' }))).toThrow('has no files that end with .tml')
})
