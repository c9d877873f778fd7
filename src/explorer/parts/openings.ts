import { type Signal, signal } from '@preact/signals'
import { Openings } from '../api/operations.ts'
import { request } from '../api/request.ts'
import { firstWords, type Paragraph, paragraphsOf } from '../words/paragraphs.ts'
import { titleFromId } from '../words/sources.ts'

/** What is known of an article from its text. */
export interface Opening {
  /** Its first words, which stand in for a headline. */
  readonly title: string
  readonly paragraphs: readonly Paragraph[]
}

const known = new Map<string, Signal<Opening | null>>()
let wanted: string[] = []

/** As many as an operation asks for. */
const AT_ONCE = 20
/** Of how many articles the texts are read: a page that names more does without. */
const MOST = 60
const TITLE = 44

/** The opening of an article; null until it is there. A component that reads it is drawn again when it comes. */
export function openingOf(id: string): Opening | null {
  const held = known.get(id)
  if (held) return held.value
  if (known.size >= MOST) return null
  const opening = signal<Opening | null>(null)
  known.set(id, opening)
  if (wanted.length === 0) setTimeout(load)
  wanted.push(id)
  return opening.value
}

/** Without them, sources are named by their ids and without a paragraph: no reason to stop. */
async function load(): Promise<void> {
  const ids = wanted
  wanted = []
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const { articles } = await request(Openings, { ids: ids.slice(at, at + AT_ONCE) }).catch(() => NONE)
    for (const { id, text } of articles.nodes) {
      const opening = known.get(id)
      if (opening) opening.value = { title: firstWords(text, TITLE), paragraphs: paragraphsOf(text) }
    }
  }
}

const NONE = { articles: { nodes: [] } }

interface Titled {
  readonly id: string
  readonly headline: string | null
}

/** What an article is called: its headline, or its first words; by its id until these are there. */
export const titleOf = ({ id, headline }: Titled): string => headline ?? openingOf(id)?.title ?? titleFromId(id)
