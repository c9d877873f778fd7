import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { eachInTurns, type Pausing } from '../../util/inTurns.ts'
import type { BundleSource } from '../BundleInput.ts'
import { type Data, withPaths } from '../Data.ts'
import { type Location, type Path, type Report, startOf } from '../Problem.ts'
import { readYaml } from './readYaml.ts'

const ARTICLE_TEXT = 'article.txt'
const ARTICLE_YAML = 'article.yaml'

/** Reads the files of a folder. Undefined, and one problem, where there is no such folder. */
export function* readBundleFiles(folder: string, report: Report): Pausing<BundleSource | undefined> {
  const entries = attempt(() => readdirSync(folder).sort())
  const bundle = { path: [], place: startOf(folder) }
  if (entries instanceof Error) {
    report(bundle, `The folder cannot be read: ${entries.message}.`)
    return undefined
  }
  // Systems and editors put files of their own in folders: `.DS_Store`, `._facts.yaml`.
  const names = entries.filter((name) => !name.startsWith('.'))
  const start = (name: string, path: Path): Location => ({ path, place: startOf(join(folder, name)) })
  const read = (name: string, path: Path): string | undefined => {
    if (names.includes(name)) return readText(join(folder, name), start(name, path), report)
    const other = names.find((each) => each.toLowerCase() === name)
    const hint = other === undefined ? '' : ` Rename \`${other}\`.`
    report(start(name, path), `The bundle has no \`${name}\`.${hint}`)
    return undefined
  }
  const parse = (name: string, path: Path): Data | undefined => {
    const source = read(name, path)
    return source === undefined ? undefined : readYaml(join(folder, name), source, path, report)
  }
  for (const name of names.filter((each) => /\.ya?ml$/i.test(each) && !each.endsWith('.yaml'))) {
    const right = name.replace(/\.\w+$/, '.yaml')
    report(start(name, []), `The file would not be read: bundles are written in \`*.yaml\`. Rename it to \`${right}\`.`)
  }
  const facts = names.filter((name) => name.endsWith('.yaml') && name.toLowerCase() !== ARTICLE_YAML)
  const atText = start(ARTICLE_TEXT, ['text'])
  const text = notEmpty(read(ARTICLE_TEXT, ['text']), atText, report)
  const article = parse(ARTICLE_YAML, ['article'])
  const parsed = yield* eachInTurns(facts, (name) => parse(name, []), 1)
  return { folder, slug: basename(resolve(folder)), text, article, facts: joined(parsed), at: { bundle, text: atText } }
}

function notEmpty(text: string | undefined, at: Location, report: Report): string | undefined {
  if (text === undefined || text.trim() !== '') return text
  report(at, 'The file is empty; it holds the article’s text.')
  return undefined
}

/** The facts of several files with the paths of one bundle, in which a list of a file goes on where that of the file before ends. */
function joined(files: readonly (Data | undefined)[]): (Data | undefined)[] {
  const lengths = new Map<string | number | undefined, number>()
  return files.map((data) => {
    if (data?.kind !== 'map') return data
    const before = new Map(lengths)
    for (const { key, value } of data.entries)
      if (value.kind === 'list') lengths.set(key.value, (lengths.get(key.value) ?? 0) + value.items.length)
    if (before.size === 0) return data
    return withPaths(data, ([section, index, ...rest]) => {
      if (section === undefined) return []
      return index === undefined
        ? [section]
        : [section, typeof index === 'number' ? index + (before.get(section) ?? 0) : index, ...rest]
    })
  })
}

/** The text byte for byte: a byte order mark stays in it. */
function readText(file: string, at: Location, report: Report): string | undefined {
  const bytes = attempt(() => readFileSync(file))
  if (bytes instanceof Error) {
    report(at, `The file cannot be read: ${bytes.message}.`)
    return undefined
  }
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  if (!(text instanceof Error)) return text
  report(at, 'The file is not UTF-8; save it as UTF-8.')
  return undefined
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
