import { expect, onTestFinished, test } from 'vitest'
import { type Neo4jOptions, openNeo4j } from '../../src/engine/neo4j/openNeo4j.ts'
import { neo4jServer, onEngine } from '../support/engine.ts'

/** Takes minutes. */
const SLOW = {
  text: 'UNWIND range(1, 1000000000) AS slow WITH slow WHERE slow < 0 RETURN count(slow) AS n',
  params: {},
}

onEngine('Neo4j', () => {
  const { uri, user, password } = neo4jServer

  test('ends a read that takes too long, and answers the next', async () => {
    const engine = await open({ statementMs: 500 })
    await expect(engine.read(SLOW)).rejects.toMatchObject({
      code: 'STATEMENT_TIMEOUT',
      message: 'The query exceeded 0.5 seconds and was cancelled. Request less data: smaller pages, fewer steps.',
    })
    expect(await engine.read({ text: 'RETURN 1 AS one', params: {} })).toEqual([{ one: 1 }])
  })

  test('ends a read on the server when nobody waits for it any more', async () => {
    const engine = await open()
    const controller = new AbortController()
    const answer = engine.read(SLOW, controller.signal)
    const ended = expect(answer).rejects.toThrow('Nobody waits.')
    await expect.poll(() => slowOnes(engine), { timeout: 20_000 }).toBe(1)
    controller.abort(new Error('Nobody waits.'))
    await ended
    await expect.poll(() => slowOnes(engine), { timeout: 20_000 }).toBe(0)
    expect(await engine.read({ text: 'RETURN 1 AS one', params: {} })).toEqual([{ one: 1 }])
  })

  test('does not begin a read for which nobody waits', async () => {
    const engine = await open()
    await expect(engine.read(SLOW, AbortSignal.abort(new Error('Nobody waits.')))).rejects.toThrow('Nobody waits.')
    expect(await slowOnes(engine)).toBe(0)
  })

  async function open(options: Partial<Neo4jOptions> = {}) {
    const engine = await openNeo4j({ uri, user, password, database: undefined, ...options })
    onTestFinished(() => engine.close())
    return engine
  }
})

/** How many slow reads the server is at. */
async function slowOnes(engine: Awaited<ReturnType<typeof openNeo4j>>): Promise<number> {
  const text = "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN currentQuery"
  return (await engine.read({ text, params: {} })).length
}
