import { relative } from 'node:path'
import { showMisleading } from '../util/unseen.ts'
import { type Problem, printLocation } from './Problem.ts'

/** Problems for a person: one line each, `seed/x/events.yaml:12:7  message`, with indented lines that help. */
export const printProblems = (problems: readonly Problem[]): string =>
  problems
    .flatMap(({ path, place, message, hint }) => [
      `${showMisleading(printLocation({ path, ...(place && { place: { ...place, file: shortest(place.file) } }) }))}  ${message}`,
      ...(hint === undefined ? [] : hint.split('\n').map((line) => `    ${line}`)),
    ])
    .join('\n')

/** Warnings as text for a terminal, a line each with its place. */
export const printWarnings = (warnings: readonly Problem[]): string =>
  printProblems(warnings.map((warning) => ({ ...warning, message: `Warning: ${warning.message}` })))

/** `2 problems in 1 file.` */
export function countProblems(problems: readonly Problem[], one: string, many: string): string {
  const files = new Set(problems.map(({ place }) => place?.file)).size
  return `${problems.length} ${problems.length === 1 ? one : many} in ${files} ${files === 1 ? 'file' : 'files'}.`
}

/** From the working directory, where the file is in it. */
function shortest(file: string): string {
  const path = relative(process.cwd(), file)
  return path === '' || path.startsWith('..') ? file : path
}
