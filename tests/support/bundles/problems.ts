import { relative } from 'node:path'
import { checkBundles } from '../../../src/load/check/checkBundles.ts'
import type { Problem } from '../../../src/load/Problem.ts'
import { model } from '../model.ts'
import { type BundleText, bundleRoot, writeBundle } from './writeBundle.ts'

/** `facts.yaml:3:5 message`, and its hint, indented. */
export const print = (root: string, { place, message, hint }: Problem): string =>
  [
    `${relative(root, place?.file ?? '')}:${place?.line}:${place?.column} ${message}`,
    ...(hint?.split('\n').map((line) => `  ${line}`) ?? []),
  ].join('\n')

/** The problems of one bundle, whose text is `Alice met Bob in Iraq on Monday. Bob met Carol on Tuesday.` */
export function problemsOf(files: BundleText): string[] {
  const folder = writeBundle(bundleRoot(), 'meeting', { 'article.txt': TEXT, ...files })
  return checkBundles([folder], model).problems.map((problem) => print(folder, problem))
}

/** The problems of a bundle with these facts. Each must stand at a `▸`; one that does not shows where it stands. */
export function inFacts(marked: string): string[] {
  const places = [...marked.matchAll(/▸/g)].map(({ index }) => {
    const lines = marked.slice(0, index).split('\n')
    const onLine = lines.at(-1)?.match(/▸/g)?.length ?? 0
    return `facts.yaml:${lines.length}:${(lines.at(-1)?.length ?? 0) - onLine + 1} `
  })
  const problems = problemsOf({ 'facts.yaml': marked.replaceAll('▸', '') })
  return problems.map((problem) => {
    const place = places.find((each) => problem.startsWith(each))
    return place ? problem.replace(place, '▸ ') : problem
  })
}

export const TEXT = 'Alice met Bob in Iraq on Monday. Bob met Carol on Tuesday.\n'

export const alice = (more: string): string => `entities:\n  - id: person:alice\n    name: Alice\n${more}`
export const quoted = (...evidence: string[]): string =>
  alice(`    evidence:\n${evidence.map((quote) => `      - ${quote}\n`).join('')}`)
