import { readFileSync } from 'node:fs'
import { draftText } from '../../../src/draft/draftText.ts'
import type { Span } from '../readCorpus.ts'
import { match, type Scores, share } from '../score.ts'
import { filesIn } from './filesIn.ts'

/** A text with its dates. */
export interface TimemlText {
  readonly text: string
  /** The day of the text, `1998-02-13`. */
  readonly day: string | undefined
  readonly dates: readonly (Span & {
    /** As EDTF, without the ends that are open; undefined for what has no day in the calendar, such as `PRESENT_REF`. */
    readonly edtf: string | undefined
  })[]
}

const TAG = /<(?:!--[\s\S]*?--|[?!][^>]*|(?<close>\/)?(?<name>[\w-]+)(?<attributes>[^>]*))>/g

/** Reads TimeML (https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html): the text with the tags taken out, and its TIMEX3 of days. */
export function readTimeml(xml: string): TimemlText {
  // TimeBank 1.2 has no TEXT: all is text then.
  const [, body = xml] = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml) ?? []
  let text = ''
  let last = 0
  const dates: { start: number; end: number; edtf: string | undefined }[] = []
  const open: ({ readonly start: number; readonly value: string } | undefined)[] = []
  for (const { index, 0: tag, groups } of body.matchAll(TAG)) {
    text += decoded(body.slice(last, index))
    last = index + tag.length
    if (groups?.['name'] !== 'TIMEX3') continue
    if (groups['close'] === undefined) {
      const { type, value, functionInDocument = 'NONE' } = attributesOf(groups['attributes'] ?? '')
      const isDay = type === 'DATE' && functionInDocument === 'NONE' && value !== undefined
      if (!tag.endsWith('/>')) open.push(isDay ? { start: text.length, value } : undefined)
    } else {
      const start = open.pop()
      if (start) dates.push({ start: start.start, end: text.length, edtf: edtfOf(start.value) })
    }
  }
  text += decoded(body.slice(last))
  return { text, day: dayOf(xml), dates }
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal))
      : (ENTITIES[name] ?? whole),
  )

function dayOf(xml: string): string | undefined {
  for (const { groups } of xml.matchAll(TAG)) {
    const { functionInDocument = '', value = '' } = attributesOf(groups?.['attributes'] ?? '')
    if (groups?.['name'] === 'TIMEX3' && /^(?:CREATION|PUBLICATION)_TIME$/.test(functionInDocument))
      return /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  }
  return undefined
}

const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  SP: ['03', '05'],
  SU: ['06', '08'],
  FA: ['09', '11'],
  Q1: ['01', '03'],
  Q2: ['04', '06'],
  Q3: ['07', '09'],
  Q4: ['10', '12'],
  H1: ['01', '06'],
  H2: ['07', '12'],
}

/** `1989-10-26`, `1989-W43`, `1989-Q1` and `198` as EDTF. */
function edtfOf(value: string): string | undefined {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return value
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return value.slice(0, 10)
  if (/^\d{2,3}$/.test(value)) return value.padEnd(4, 'X')
  const [, year = '', part = ''] = /^(\d{4})-(Q[1-4]|H[12]|SP|SU|FA)$/.exec(value) ?? []
  const months = Object.hasOwn(SEASONS, part) ? SEASONS[part] : undefined
  if (months) return `${year}-${months[0]}/${year}-${months[1]}`
  const [, ofWeek, week] = /^(\d{4})-W(\d\d)$/.exec(value) ?? []
  return week === undefined ? undefined : weekOf(Number(ofWeek), Number(week))
}

/** Monday to Sunday of a week of ISO 8601: the first is that of 4 January. */
function weekOf(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = new Date(fourth)
  monday.setUTCDate(4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7)
  const sunday = new Date(monday)
  sunday.setUTCDate(monday.getUTCDate() + 6)
  return [monday, sunday].map((day) => day.toISOString().slice(0, 10)).join('/')
}

/** Measures dates on every `.tml` below a folder. Those without a day in the calendar are to be found, but have no right value. */
export function measureTimebank(folder: string): Scores {
  const found = { expected: 0, proposed: 0, right: 0 }
  const right = { expected: 0, proposed: 0, right: 0 }
  for (const file of filesIn(folder, '.tml')) {
    const { text, day, dates } = readTimeml(readFileSync(file, 'utf8'))
    const dated = dates.filter(({ edtf }) => edtf !== undefined)
    const drafted = draftText(text, { date: day }).dates
    const pairs = match(dated, drafted, (a, b) => share(a, b))
    found.expected += dated.length
    found.proposed += drafted.length
    found.right += pairs.length
    right.right += pairs.filter(([a, b]) => a.edtf === bounded(b.edtf)).length
  }
  return {
    'dates (TimeML)': found,
    'dates found and right (TimeML)': { ...right, expected: found.expected, proposed: found.proposed },
  }
}

/** `by 2019-05-31`, `about 2019`: TimeML has these as `mod`. */
const bounded = (edtf: string | undefined): string | undefined =>
  edtf?.replace(/^\.\.\/|\/\.\.$/g, '').replace(/[~?]$/, '')
