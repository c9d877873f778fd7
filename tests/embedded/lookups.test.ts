import { expect, test } from 'vitest'
import { bind } from '../../src/cypher/bind.ts'
import { compile } from '../../src/cypher/compile.ts'
import type { Engine } from '../../src/engine/Engine.ts'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { bindArguments } from '../../src/plan/bindArguments.ts'
import { model } from '../support/model.ts'
import { planned } from '../support/planned.ts'

const COMMITS = 60
/** Other entities, so that building the index takes a while. */
const OTHERS = 3_000

// Each commit removes the only entity with the word and writes another one, so in each commit there is exactly one. On Neo4j, a
// search is a part of its statement.
test('a look-up sees the same commit as its statement', async () => {
  const engine = openEmbedded()
  try {
    await engine.prepare(indexesOf(model))
    await engine.write((run) => run({ text: WRITE, params: { rows: rowsOf('other', OTHERS) } }))
    await engine.write((run) => run({ text: WRITE, params: { rows: rowsOf('wanted', 1) } }))
    const found: unknown[] = []
    let isWriting = true
    const searching = (async () => {
      while (isWriting) found.push(await search(engine, 'wanted'))
    })()
    try {
      for (let number = 1; number <= COMMITS; number++) {
        await engine.write(async (run) => {
          await run({ text: 'MATCH (n:Entity {name: $name}) DELETE n', params: { name: 'wanted' } })
          await run({ text: WRITE, params: { rows: rowsOf('wanted', 1, number) } })
        })
      }
    } finally {
      isWriting = false
      await searching
    }
    expect(found.length).toBeGreaterThan(1)
    expect([...new Set(found)]).toEqual([1])
  } finally {
    await engine.close()
  }
})

const WRITE = 'UNWIND $rows AS row CREATE (n:Entity:Person) SET n = row'

const rowsOf = (name: string, count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => ({
    id: `person:${name}-${first + index}`,
    name,
    name_words: name,
    name_keys: [name],
  }))

/** How many entities a search finds. */
async function search(engine: Engine, query: string): Promise<unknown> {
  const { plan, variables } = planned('query ($query: String!) { search(query: $query) { totalCount } }', { query })
  const template = compile(plan, model, engine.dialect)
  if (!template) throw new Error('The search reads nothing.')
  const [row] = await engine.read(bind(template, bindArguments(plan, variables).arguments))
  return row?.['r0']
}
