import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { eachInTurns, type Pausing } from '../../util/inTurns.ts'
import { type Report, startOf } from '../Problem.ts'
import { readYaml } from './readYaml.ts'
import type { Yaml } from './Yaml.ts'

export const ARTICLE_TEXT = 'article.txt'
const ARTICLE_YAML = 'article.yaml'

/** A bundle's files, read and parsed. What is undefined could not be read, and has been reported. */
export interface BundleFiles {
  readonly folder: string
  /** The folder's name. */
  readonly slug: string
  readonly text: string | undefined
  readonly article: Yaml | undefined
  readonly facts: readonly { readonly file: string; readonly yaml: Yaml | undefined }[]
}

/** Undefined, and one problem, where there is no such folder. */
export function* readBundleFiles(folder: string, report: Report): Pausing<BundleFiles | undefined> {
  const entries = attempt(() => readdirSync(folder).sort())
  if (entries instanceof Error) {
    report(startOf(folder), `The folder cannot be read: ${entries.message}.`)
    return undefined
  }
  // Systems and editors put files of their own in folders: `.DS_Store`, `._facts.yaml`.
  const names = entries.filter((name) => !name.startsWith('.'))
  const read = (name: string): string | undefined => {
    if (names.includes(name)) return readText(join(folder, name), report)
    const other = names.find((each) => each.toLowerCase() === name)
    const hint = other === undefined ? '' : ` Rename \`${other}\`.`
    report(startOf(join(folder, name)), `The bundle has no \`${name}\`.${hint}`)
    return undefined
  }
  const parse = (name: string): Yaml | undefined => {
    const source = read(name)
    return source === undefined ? undefined : readYaml(join(folder, name), source, report)
  }
  for (const name of names.filter((each) => /\.ya?ml$/i.test(each) && !each.endsWith('.yaml'))) {
    const right = name.replace(/\.\w+$/, '.yaml')
    report(
      startOf(join(folder, name)),
      `The file would not be read: bundles are written in \`*.yaml\`. Rename it to \`${right}\`.`,
    )
  }
  const facts = names.filter((name) => name.endsWith('.yaml') && name.toLowerCase() !== ARTICLE_YAML)
  const text = readArticleText(read(ARTICLE_TEXT), join(folder, ARTICLE_TEXT), report)
  const article = parse(ARTICLE_YAML)
  const parsed = yield* eachInTurns(facts, (name) => ({ file: join(folder, name), yaml: parse(name) }), 1)
  return { folder, slug: basename(resolve(folder)), text, article, facts: parsed }
}

function readArticleText(text: string | undefined, file: string, report: Report): string | undefined {
  if (text === undefined || text.trim() !== '') return text
  report(startOf(file), 'The file is empty; it holds the article’s text.')
  return undefined
}

/** The text byte for byte: a byte order mark stays in it. */
function readText(file: string, report: Report): string | undefined {
  const bytes = attempt(() => readFileSync(file))
  if (bytes instanceof Error) {
    report(startOf(file), `The file cannot be read: ${bytes.message}.`)
    return undefined
  }
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  if (!(text instanceof Error)) return text
  report(startOf(file), 'The file is not UTF-8; save it as UTF-8.')
  return undefined
}

function attempt<T>(work: () => T): T | Error {
  try {
    return work()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
