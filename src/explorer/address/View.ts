import { isDay } from '../../util/day.ts'
import { ENTITY_WORDS } from '../api/vocabulary.ts'
import { ENTITY_TYPES, type EntityType } from '../graph/Graph.ts'

/** An entity with so many of its neighbours. */
interface Expansion {
  readonly id: string
  readonly first: number
}

export interface PathBetween {
  readonly from: string
  readonly to: string
  /** How many relationships a way may have. */
  readonly maxLength: number
}

export const VIEW_MODES = ['graph', 'timeline', 'table'] as const

/** What the explorer shows: all of it stands in the address, so that a link shows the same to anybody. */
export interface View {
  /** Entities to begin with. */
  readonly seed: readonly string[]
  /** What was expanded, in this order. */
  readonly open: readonly Expansion[]
  readonly path: PathBetween | null
  /** Types that are left out. */
  readonly hide: readonly EntityType[]
  /** The days, ISO 8601, that events and dated relationships must touch. */
  readonly from: string | null
  readonly to: string | null
  /** The day that relationships must hold on. */
  readonly asOf: string | null
  /** The id of what is selected: an entity or a relationship. */
  readonly sel: string | null
  readonly mode: (typeof VIEW_MODES)[number]
}

/** How many neighbours an expansion brings, and by how many it grows. */
export const STEP = 25

/** In relationships: the longest that is looked for, and how far unless asked to look further. */
export const LONGEST_PATH = 6
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

/** Reads what follows `?`. What cannot be read is as if it were not there: a link that was cut still shows something. */
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

/** What stands between ids, in both ways that programs which pass links on write it. */
const COMMA = /,|%2C/i
const TILDE = /~|%7E/i

/**
 * Ids stay readable: only what has a meaning in the address is escaped. A comma or a tilde of an id is escaped twice:
 * escaped once, it is one that stands between ids.
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

/** A day of the calendar, or nothing. */
const day = (text: string | undefined): string | null => (text && isDay(text) ? text : null)

function unique<T extends string | Expansion>(items: readonly T[], idOf: (item: T) => string): T[] {
  const byId = new Map(items.filter((item) => idOf(item)).map((item) => [idOf(item), item]))
  return [...byId.values()]
}
