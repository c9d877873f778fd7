import type { Run } from '../../src/engine/Engine.ts'
import { createRandom } from './random.ts'

interface Sampled {
  readonly id: string
  readonly name: string
  /** Its place among all of its label, in order of id. */
  readonly at: number
}

/** What there is in a graph to ask for, drawn by chance, the same each time. */
export interface Sample {
  /** Nodes of a label, of those alone that have a relationship of a type, if one is named. */
  nodes(label: string, relationship?: string): Promise<readonly Sampled[]>
  /** Days on which events began, of the earlier half of them. */
  days(): Promise<readonly string[]>
  /** Numbers from one to another. */
  numbers(from: number, to: number): readonly number[]
}

/** More than a turn of measuring asks for, so that no two calls that are near each other are the same. */
const SIZE = 500

export function createSample(read: Run): Sample {
  const { shuffle, integer } = createRandom('sample')
  return {
    async nodes(label, relationship) {
      const where = relationship === undefined ? '' : `WHERE EXISTS { MATCH (n)-[:${relationship}]-() }`
      const text = `MATCH (n:${label}) ${where} RETURN n.id AS id, n.name AS name ORDER BY n.id`
      const rows = await read({ text, params: {} })
      return shuffle(rows.map((row, at) => ({ ...row, at }) as Sampled)).slice(0, SIZE)
    },
    async days() {
      const text = 'MATCH (n:Event) WHERE n.startDate IS NOT NULL RETURN DISTINCT n.startDate AS day ORDER BY day'
      const days = (await read({ text, params: {} })).map(({ day }) => String(day))
      return shuffle(days.slice(0, days.length / 2))
    },
    numbers: (from, to) => Array.from({ length: SIZE }, () => integer(from, to)),
  }
}
