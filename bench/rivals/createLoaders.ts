import DataLoader from 'dataloader'
import neo4j, { type Driver } from 'neo4j-driver'

export type Properties = Readonly<Record<string, unknown>>

/** What one relationship leads to. */
export interface Entry {
  readonly edge: Properties
  readonly node: Properties
}

/** A list along relationships, the same for every node that it is asked of. */
export interface Along {
  readonly label: string
  /** `-[r:HOLDS_OFFICE]->(m)`. */
  readonly pattern: string
  readonly order: string
  readonly limit: number | null
}

export type Loaders = ReturnType<typeof createLoaders>

/** Loaders of one request. What is asked for in one turn of the event loop becomes one statement. */
export function createLoaders(driver: Driver) {
  const known = new Map<string, DataLoader<string, unknown>>()

  function loader<T>(name: string, load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>, none: T) {
    const made = known.get(name) ?? new DataLoader<string, unknown>(batch(load, none))
    known.set(name, made)
    return made as DataLoader<string, T>
  }

  async function rows(text: string, params: Properties): Promise<readonly Properties[]> {
    const session = driver.session({ defaultAccessMode: 'READ' })
    try {
      return (await session.run(text, params)).records.map((record) => record.toObject())
    } finally {
      await session.close()
    }
  }

  const byId = async (text: string, params: Properties) =>
    new Map((await rows(text, params)).map(({ id, value }) => [String(id), value as never]))

  return {
    rows,
    node: (label: string) =>
      loader<Properties | null>(
        label,
        (ids) => byId(`MATCH (n:${label}) WHERE n.id IN $ids RETURN n.id AS id, properties(n) AS value`, { ids }),
        null,
      ),
    along: (along: Along) =>
      loader<readonly Entry[]>(
        JSON.stringify(along),
        (ids) => byId(alongStatement(along), { ids, limit: neo4j.int(along.limit ?? 0) }),
        [],
      ),
    count: ({ label, pattern }: Pick<Along, 'label' | 'pattern'>) =>
      loader<number>(
        `count ${label} ${pattern}`,
        (ids) =>
          byId(`MATCH (n:${label}) WHERE n.id IN $ids RETURN n.id AS id, COUNT { (n)${pattern} } AS value`, { ids }),
        0,
      ),
  }
}

const batch =
  <T>(load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>, none: T) =>
  async (ids: readonly string[]): Promise<T[]> => {
    const found = await load(ids)
    return ids.map((id) => found.get(id) ?? none)
  }

const alongStatement = ({ label, pattern, order, limit }: Along): string => `
  MATCH (n:${label}) WHERE n.id IN $ids
  CALL (n) {
    MATCH (n)${pattern}
    WITH r, m ORDER BY ${order} ${limit === null ? '' : 'LIMIT $limit'}
    RETURN collect({
      edge: r { .*, type: type(r), source: startNode(r).id, target: endNode(r).id },
      node: properties(m)
    }) AS value
  }
  RETURN n.id AS id, value
`
