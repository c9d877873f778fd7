import { relative } from 'node:path'
import { type Problem, printPlace } from './Problem.ts'

/** Problems for a person: one line each, `seed/x/events.yaml:12:7  message`, with indented lines that help. */
export const printProblems = (problems: readonly Problem[]): string =>
  problems
    .flatMap((problem) => [
      `${printPlace({ ...problem, file: shortest(problem.file) })}  ${problem.message}`,
      ...problem.details.map((line) => `    ${line}`),
    ])
    .join('\n')

/** From the working directory, where the file is in it. */
function shortest(file: string): string {
  const path = relative(process.cwd(), file)
  return path === '' || path.startsWith('..') ? file : path
}
