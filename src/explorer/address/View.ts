import { isDay } from '../../util/day.ts'
import { ENTITY_WORDS } from '../api/vocabulary.ts'
import { ENTITY_TYPES, type EntityType } from '../graph/Graph.ts'

/** An expanded entity, with the number of its neighbors. */
interface Expansion {
  readonly id: string
  readonly first: number
}

/** A search for paths between two entities, by their ids. */
export interface PathBetween {
  readonly from: string
  readonly to: string
  /** How many relationships a path may have. */
  readonly maxLength: number
}

/** The ways to show the picture. */
export const VIEW_MODES = ['graph', 'timeline', 'table'] as const

/** The state of the explorer. All of it is in the address, so that a link shows the same picture. */
export interface View {
  /** The first entities. */
  readonly seed: readonly string[]
  /** Expanded entities, in the order of expansion. */
  readonly open: readonly Expansion[]
  readonly path: PathBetween | null
  /** Hidden types. */
  readonly hide: readonly EntityType[]
  /** The time, as days in ISO 8601, that events and dated relationships must overlap. */
  readonly from: string | null
  readonly to: string | null
  /** The day on which relationships must be valid. */
  readonly asOf: string | null
  /** The id of the selected entity or relationship. */
  readonly sel: string | null
  readonly mode: (typeof VIEW_MODES)[number]
}

/** How many neighbors an expansion adds. */
export const STEP = 25

/** How many relationships a path may have at most. */
export const LONGEST_PATH = 6
/** How many relationships a path may have by default. */
export const DEFAULT_PATH = 4
const MOST_NEIGHBOURS = 500

/** The part of an address after `?`: empty for the empty view. */
export function toSearch(view: View): string {
  const parts = [
    ['seed', view.seed.map(encodeId).join(',')],
    ['open', view.open.map(({ id, first }) => (first === STEP ? encodeId(id) : `${encodeId(id)}~${first}`)).join(',')],
    ['path', view.path ? pathText(view.path) : ''],
    ['hide', view.hide.map((type) => ENTITY_WORDS[type].prefix).join(',')],
    ['from', view.from ?? ''],
    ['to', view.to ?? ''],
    ['asof', view.asOf ?? ''],
    ['sel', view.sel === null ? '' : encodeId(view.sel)],
    ['view', view.mode === 'graph' ? '' : view.mode],
  ]
  const text = parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join('&')
  return text && `?${text}`
}

/** Parses the part after `?`. Invalid parts are ignored, so that a truncated link still shows something. */
export function fromSearch(search: string): View {
  const values = new Map(search.replace(/^\?/, '').split('&').map(nameAndValue))
  const list = (name: string) => (values.get(name) ?? '').split(COMMA).filter((item) => item !== '')
  const text = (name: string) => decoded(values.get(name) ?? '')
  const sel = decodeId(values.get('sel') ?? '')
  return {
    seed: unique(list('seed').map(decodeId), (id) => id),
    open: unique(list('open').map(expansion), ({ id }) => id),
    path: path(values.get('path') ?? ''),
    hide: ENTITY_TYPES.filter((type) => list('hide').map(decoded).includes(ENTITY_WORDS[type].prefix)),
    from: day(text('from')),
    to: day(text('to')),
    asOf: day(text('asof')),
    sel: sel || null,
    mode: VIEW_MODES.find((each) => each === text('view')) ?? 'graph',
  }
}

/** Separators of ids. Some programs escape them in links. */
const COMMA = /,|%2C/i
const TILDE = /~|%7E/i

/**
 * Escapes only characters with a meaning in the address, so that ids stay readable. A comma or a tilde of an id is escaped
 * twice, because one that is escaped once is a separator.
 */
const encodeId = (id: string): string =>
  encodeURIComponent(id.replace(/[%,~]/g, escaped)).replaceAll('%3A', ':').replaceAll('%2F', '/')

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`

const decodeId = (text: string): string => decoded(decoded(text))

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function nameAndValue(part: string): readonly [string, string] {
  const at = part.indexOf('=')
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]
}

function expansion(text: string): Expansion {
  const [id = '', first] = text.split(TILDE)
  const wanted = Number(first)
  return { id: decodeId(id), first: wanted >= 1 && wanted <= MOST_NEIGHBOURS ? Math.floor(wanted) : STEP }
}

function path(text: string): PathBetween | null {
  const [from = '', to = '', length] = text.split(TILDE).map(decodeId)
  if (!from || !to) return null
  const maxLength = Number(length)
  return { from, to, maxLength: maxLength >= 1 && maxLength <= LONGEST_PATH ? Math.floor(maxLength) : DEFAULT_PATH }
}

function pathText({ from, to, maxLength }: PathBetween): string {
  return [encodeId(from), encodeId(to), ...(maxLength === DEFAULT_PATH ? [] : [maxLength])].join('~')
}

/** The text if it is a day, else null. */
const day = (text: string | undefined): string | null => (text && isDay(text) ? text : null)

function unique<T extends string | Expansion>(items: readonly T[], idOf: (item: T) => string): T[] {
  const byId = new Map(items.filter((item) => idOf(item)).map((item) => [idOf(item), item]))
  return [...byId.values()]
}
