import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const file = join(import.meta.dirname, '../RESULTS.md')
const [BEGIN, END] = ['<!-- npm run bench: begin -->', '<!-- npm run bench: end -->']

/** Puts a report where the last one stands; what people wrote around it stays. */
export function writeReport(text: string): void {
  const before = readFileSync(file, 'utf8')
  const [begin, end] = [before.indexOf(BEGIN), before.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`${file} has no ${BEGIN} … ${END} to write between.`)
  writeFileSync(file, `${before.slice(0, begin + BEGIN.length)}\n${text}\n${before.slice(end)}`)
}
