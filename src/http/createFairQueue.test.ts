import { expect, test } from 'vitest'
import { createFairQueue } from './createFairQueue.ts'

const OVERLOADED = { code: 'OVERLOADED', message: 'The server is overloaded. Try again later.' }

test('clients take turns, whoever came first', async () => {
  const { enter, turns } = open({ concurrency: 1, queue: 10 })
  enter('busy', 'a')
  for (const name of ['b', 'c', 'd']) enter('busy', name)
  enter('other', 'x')
  enter('third', 'y')
  enter('other', 'z')
  expect(await turns()).toEqual(['a', 'b', 'x', 'y', 'c', 'z', 'd'])
})

test('as many as may are at work at once, of one client three quarters', async () => {
  const { enter, begun, load } = open({ concurrency: 4, queue: 10 })
  for (const name of ['a', 'b', 'c', 'd', 'e']) enter('busy', name)
  enter('other', 'x')
  enter('third', 'y')
  await settled()
  expect(begun()).toEqual(['a', 'b', 'c', 'x'])
  expect(load()).toEqual({ running: 4, waiting: 3 })
})

test('of those that are greedy, a thirty-second is at work at once, one at least, and takes turns', async () => {
  const { enter, begun, end, load } = open({ concurrency: 4, queue: 10 })
  for (const name of ['a', 'b', 'c']) enter('greedy', name, { isGreedy: true })
  enter('as greedy', 'd', { isGreedy: true })
  for (const name of ['x', 'y', 'z']) enter('other', name)
  await settled()
  expect([begun(), load()]).toEqual([['a', 'x', 'y', 'z'], { running: 4, waiting: 3 }])
  end('x')
  await settled()
  expect(begun()).toHaveLength(4)
  for (const name of ['a', 'b', 'd']) {
    end(name)
    await settled()
  }
  expect(begun()).toEqual(['a', 'x', 'y', 'z', 'b', 'd', 'c'])
})

test('what ends lets the next begin, once', async () => {
  const { enter, begun, end, load } = open({ concurrency: 1, queue: 10 })
  for (const name of ['a', 'b', 'c']) enter('one', name)
  await settled()
  end('a')
  end('a')
  await settled()
  expect([begun(), load()]).toEqual([['a', 'b'], { running: 1, waiting: 1 }])
})

test('one that comes when the queue is full is refused at once', async () => {
  const { enter } = open({ concurrency: 1, queue: 2 })
  for (const name of ['a', 'b', 'c']) enter('one', name)
  expect(await enter('one', 'd').fate).toMatchObject(OVERLOADED)
})

test('who has most in a full queue gives way to who has less', async () => {
  const { enter, turns } = open({ concurrency: 1, queue: 4 })
  enter('busy', 'a')
  const [, , , last] = ['b', 'c', 'd', 'e'].map((name) => enter('busy', name))
  enter('other', 'x')
  expect(await last?.fate).toMatchObject(OVERLOADED)
  enter('other', 'y')
  await settled()
  expect(await enter('other', 'z').fate).toMatchObject(OVERLOADED)
  expect(await enter('busy', 'f').fate).toMatchObject(OVERLOADED)
  expect(await turns()).toEqual(['a', 'b', 'x', 'c', 'y'])
})

test('one that nobody waits for any more leaves the queue', async () => {
  const { enter, turns, load } = open({ concurrency: 1, queue: 2 })
  const controller = new AbortController()
  enter('one', 'a')
  const waiting = enter('one', 'b', controller)
  enter('two', 'c')
  controller.abort(new Error('Gone.'))
  expect(await waiting.fate).toEqual(new Error('Gone.'))
  expect(load().waiting).toBe(1)
  expect(await enter('one', 'd', { signal: AbortSignal.abort(new Error('Gone.')) }).fate).toEqual(new Error('Gone.'))
  expect(await turns()).toEqual(['a', 'c'])
  expect(load()).toEqual({ running: 0, waiting: 0 })
})

function open(options: { readonly concurrency: number; readonly queue: number }) {
  const queue = createFairQueue(options)
  const working = new Map<string, () => void>()
  const begun: string[] = []
  const end = (name: string) => working.get(name)?.()
  return {
    load: queue.load,
    begun: () => begun,
    end,
    /** What becomes of it; undefined when it had a turn. */
    enter: (
      client: string,
      name: string,
      { signal = new AbortController().signal, isGreedy = false } = {},
    ): { readonly fate: Promise<unknown> } => ({
      fate: begin(() => queue.enter(client, signal, isGreedy)).then(
        (leave) => {
          begun.push(name)
          working.set(name, leave)
        },
        (error: unknown) => error,
      ),
    }),
    /** Lets each end in turn; who had one. */
    async turns() {
      for (let ended = 0; ; ended++) {
        await settled()
        const name = begun[ended]
        if (name === undefined) return begun
        end(name)
      }
    },
  }
}

const begin = async <Turn>(enter: () => Turn | Promise<Turn>): Promise<Turn> => enter()

const settled = () => new Promise((resolve) => setImmediate(resolve))
