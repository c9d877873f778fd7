import { articleAddress, entityAddress, isArticleId, isEntityId } from '../explorer/parts/addresses.ts'

/** Something of an answer that the explorer has a page of. */
export interface GraphLink {
  readonly id: string
  /** What the answer calls it; its id if it does not say. */
  readonly name: string
  /** Where the explorer shows it. */
  readonly path: string
}

/** Where the explorer shows what has this id, if it does: entities and articles. */
export function explorerPath(id: string): string | undefined {
  if (!/^[^:]+:\S+$/.test(id)) return undefined
  if (isArticleId(id)) return articleAddress(id)
  return isEntityId(id) ? entityAddress(id) : undefined
}

/** The entities and articles whose ids are in an answer, each once, as they come. */
export function graphLinks(answer: string): readonly GraphLink[] {
  const links = new Map<string, GraphLink>()
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const item of Object.values(value)) {
      if (typeof item === 'string') add(item, nameIn(value, item))
      else visit(item)
    }
  }
  const add = (id: string, name: string | undefined): void => {
    const path = explorerPath(id)
    if (path === undefined) return
    const known = links.get(id)
    if (!known || (known.name === id && name !== undefined)) links.set(id, { id, name: name ?? id, path })
  }
  visit(parsed(answer))
  return [...links.values()]
}

/** What an object calls the thing whose id it holds. An edge has an id and a title too, but that id has no page. */
function nameIn(object: object, id: string): string | undefined {
  const { id: own, name, title }: { id?: unknown; name?: unknown; title?: unknown } = object
  const called = name ?? title
  return own === id && typeof called === 'string' ? called : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
