import {
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLError,
} from 'yaml'
import { type Data, type DataEntry, type DataMap, type DataText, DEEPEST, type Ended } from '../Data.ts'
import { type Location, type Path, type Place, type Report, startOf } from '../Problem.ts'

/**
 * Reads one file of YAML. Undefined, and one problem, where it is none: what a parser makes of the lines after a
 * fault would only hide it.
 *
 * @param path of what the file holds, in the bundle.
 */
export function readYaml(file: string, source: string, path: Path, report: Report): Data | undefined {
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
    const { message, hint } = explain(fault)
    report({ path, place: placeOf(fault.pos[0]) }, message, hint === undefined ? [] : [hint])
    return undefined
  }
  try {
    return document.contents === null ? emptyMap(file, path) : toData(document.contents, path, { source, placeOf }, 0)
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error
    report(error.at, error.message)
    return undefined
  }
}

const TOO_DEEP = `The file nests lists and maps more than ${DEEPEST} deep; facts need 5 levels. Write them as docs/bundles.md shows.`

/** What is wrong, in our words where the parser's are for programmers; and what to do, where that is known. */
function explain({ code, message }: YAMLError): { readonly message: string; readonly hint: string | undefined } {
  return {
    message: MESSAGES[code] ?? `This is not YAML that can be read: ${message.split('\n')[0]}.`,
    hint: HINTS[code],
  }
}

const MESSAGES: Partial<Readonly<Record<ErrorCode, string>>> = {
  MULTIPLE_DOCS: 'The file holds several YAML documents, one after `---`; make a file of each.',
  RESOURCE_EXHAUSTION: TOO_DEEP,
}

const HINTS: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_SCALAR_START: 'Text that begins with such a character goes in single or double quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Text that holds a colon and a space goes in single or double quotes.',
  TAB_AS_INDENT: 'Indent with spaces.',
  TAG_RESOLVE_FAILED: 'Text that begins with `!` goes in single or double quotes.',
}

const emptyMap = (file: string, path: Path): DataMap => ({
  kind: 'map',
  entries: [],
  at: { path, place: startOf(file) },
})

class Unsupported extends Error {
  readonly at: Location

  constructor(at: Location, message: string) {
    super(message)
    this.at = at
  }
}

interface Reading {
  readonly source: string
  readonly placeOf: (offset: number) => Place
}

type Ranged = { readonly range?: readonly number[] | null | undefined }

function toData(node: unknown, path: Path, reading: Reading, depth: number): Data {
  const at = locate(node, path, reading)
  if (depth > DEEPEST) throw new Unsupported(at, TOO_DEEP)
  if (isScalar(node)) return toText(node, at, reading)
  if (isSeq(node)) {
    const items = node.items.map((item, index) => {
      const data = toData(item, [...path, index], reading, depth + 1)
      return data.kind === 'text' ? { ...data, ...endedByComma(item, node.items[index + 1], reading.source) } : data
    })
    return { kind: 'list', items, at }
  }
  if (isMap(node))
    return { kind: 'map', entries: node.items.map((pair) => toEntry(pair, path, reading, depth + 1)), at }
  // Left out for the reader's sake, and because ten lines of them can stand for gigabytes.
  if (isAlias(node))
    throw new Unsupported(at, `The alias \`*${node.source}\` is not supported; write out what it stands for.`)
  throw new Unsupported(at, 'This is not YAML that can be read: neither text, a list nor a map.')
}

const locate = (node: unknown, path: Path, { placeOf }: Reading): Location => ({
  path,
  place: placeOf((node as Ranged | null)?.range?.[0] ?? 0),
})

/** YAML's words for no value. Somebody may be called Null, so that only those in small letters mean it here. */
const NOTHING: ReadonlySet<unknown> = new Set(['null', '~'])
const LIKE_NOTHING = /^null$/i

function toText(node: Scalar, at: Location, { source }: Reading): DataText {
  const value = String(node.value ?? '')
  if (node.type !== 'PLAIN') return { kind: 'text', value, at }
  if (NOTHING.has(value)) return { kind: 'text', value: '', at }
  if (LIKE_NOTHING.test(value)) {
    throw new Unsupported(
      at,
      `\`${value}\` without quotes is no value to YAML. Write "${value}" if it is a text; else leave it out.`,
    )
  }
  return { kind: 'text', value, at, ...endedByComment(node, source) }
}

function endedByComment({ range }: Ranged, source: string): { readonly ended?: Ended } {
  const [start = 0, end = 0] = range ?? []
  if (source[end] !== ' ' && source[end] !== '\t') return {}
  const sign = /^[ \t]+#/.exec(source.slice(end, source.indexOf('\n', end) + 1 || undefined))
  return sign ? { ended: { by: '#', longer: folded(source.slice(start, end + sign[0].length)) } } : {}
}

/** Of two items of `[…]` that both are written without quotes. */
function endedByComma(item: unknown, next: unknown, source: string): { readonly ended?: Ended } {
  if (!isScalar(item) || !isScalar(next) || item.type !== 'PLAIN' || next.type !== 'PLAIN') return {}
  const [start = 0, end = 0] = item.range ?? []
  const [from = 0, to = 0] = next.range ?? []
  if (!/^\s*,\s*$/.test(source.slice(end, from))) return {}
  return { ended: { by: ',', longer: folded(source.slice(start, to)) } }
}

const folded = (text: string): string => text.replace(/\s+/g, ' ')

function toEntry({ key, value }: Pair, path: Path, reading: Reading, depth: number): DataEntry {
  if (!isScalar(key)) {
    const { at, kind } = toData(key, path, reading, depth)
    throw new Unsupported(at, `A key is text, not a ${kind}.`)
  }
  const inside = [...path, String(key.value)]
  const name = { kind: 'text' as const, value: String(key.value), at: locate(key, inside, reading) }
  return { key: name, value: value === null ? { ...name, value: '' } : toData(value, inside, reading, depth) }
}
