import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { type Place, type Report, startOf } from '../Problem.ts'
import type { Yaml, YamlEntry, YamlMap } from './Yaml.ts'

/**
 * Reads one file of YAML. Undefined, and one problem, where it is none: what a parser makes of the lines after a
 * fault would only hide it.
 */
export function readYaml(file: string, source: string, report: Report): Yaml | undefined {
  const counter = new LineCounter()
  // The failsafe schema leaves every scalar text: `2021-07` is no number, `no` no boolean. Keys are compared by `fieldsOf`.
  const options = { schema: 'failsafe', lineCounter: counter, prettyErrors: false, uniqueKeys: false } as const
  const document = parseDocument(source, options)
  const placeOf = (offset: number): Place => {
    const { line, col } = counter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const [fault] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  if (fault) {
    report(
      placeOf(fault.pos[0]),
      `This is not YAML that can be read: ${fault.message.split('\n')[0]}.`,
      HINTS[fault.code],
    )
    return undefined
  }
  try {
    return document.contents === null ? emptyMap(file) : toYaml(document.contents, placeOf)
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    report(error.at, error.message)
    return undefined
  }
}

const HINTS: Readonly<Record<string, readonly string[]>> = {
  BAD_SCALAR_START: ['Text that begins with such a character goes in single or double quotes.'],
}

const emptyMap = (file: string): YamlMap => ({ kind: 'map', entries: [], at: startOf(file) })

class Unsupported extends Error {
  readonly at: Place

  constructor(at: Place, message: string) {
    super(message)
    this.at = at
  }
}

type PlaceOf = (offset: number) => Place
type Ranged = { readonly range?: readonly number[] | null | undefined }

function toYaml(node: unknown, placeOf: PlaceOf): Yaml {
  const at = placeOf((node as Ranged | null)?.range?.[0] ?? 0)
  if (isScalar(node)) return { kind: 'text', value: String(node.value ?? ''), at }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => toYaml(item, placeOf)), at }
  if (isMap(node)) return { kind: 'map', entries: node.items.map((pair) => toEntry(pair, placeOf)), at }
  // Left out for the reader's sake, and because ten lines of them can stand for gigabytes.
  if (isAlias(node))
    throw new Unsupported(at, `The alias \`*${node.source}\` is not supported; write out what it stands for.`)
  throw new Unsupported(at, 'This is not YAML that can be read: neither text, a list nor a map.')
}

function toEntry({ key, value }: Pair, placeOf: PlaceOf): YamlEntry {
  const name = toYaml(key, placeOf)
  if (name.kind !== 'text') throw new Unsupported(name.at, `A key is text, not a ${name.kind}.`)
  return { key: name, value: value === null ? { ...name, value: '' } : toYaml(value, placeOf) }
}
