import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from './report.ts'

const file = join(import.meta.dirname, '../RESULTS.md')

/** Replaces the generated parts of bench/RESULTS.md. The text around them stays. */
export function writeReport({ summary, tables }: Report): void {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, replacePart(replacePart(text, 'summary', summary), 'tables', tables))
}

function replacePart(text: string, name: keyof Report, part: string): string {
  const [begin, end] = [`<!-- npm run bench: ${name} -->`, `<!-- npm run bench: end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} needs the lines ${begin} and ${end}.`)
  return `${text.slice(0, from + begin.length)}\n${part}\n${text.slice(to)}`
}
