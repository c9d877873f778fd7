import type { BundleInput, BundleSource } from '../BundleInput.ts'
import { type Data, DEEPEST } from '../Data.ts'
import type { Path, Report } from '../Problem.ts'

/** Reads a bundle that is handed in as values. */
export function readInput(input: BundleInput, report: Report): BundleSource {
  const { slug, text, article, ...facts } = input
  return {
    slug: typeof slug === 'string' ? slug : '',
    text: readText(text, report),
    article: readValue(article ?? {}, ['article'], report),
    facts: [readValue(facts, [], report)],
    at: { bundle: { path: ['slug'] }, text: { path: ['text'] } },
  }
}

function readText(text: unknown, report: Report): string | undefined {
  if (typeof text === 'string' && text.trim() !== '') return text
  report({ path: ['text'] }, 'The bundle needs the article’s text.')
  return undefined
}

/** Undefined, and one problem, for what is not data. */
function readValue(value: unknown, path: Path, report: Report): Data | undefined {
  try {
    return toData(value, path)
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    report({ path: error.path }, error.message)
    return undefined
  }
}

class Unsupported extends Error {
  readonly path: Path

  constructor(path: Path, message: string) {
    super(message)
    this.path = path
  }
}

function toData(value: unknown, path: Path): Data {
  const at = { path }
  if (path.length > DEEPEST)
    throw new Unsupported(path, `Lists and objects are nested more than ${DEEPEST} deep; facts need 5 levels.`)
  if (value === null || value === undefined) return { kind: 'text', value: '', at }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'text', value: String(value), at }
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item, index) => toData(item, [...path, index])), at }
  if (typeof value !== 'object')
    throw new Unsupported(path, `A value is a string, a number, a boolean, a list or an object, not a ${typeof value}.`)
  const entries = Object.entries(value).map(([key, each]) => {
    const inside = [...path, key]
    return { key: { kind: 'text' as const, value: key, at: { path: inside } }, value: toData(each, inside) }
  })
  return { kind: 'map', entries, at }
}
