import type { ChildProcess } from 'node:child_process'
import { expect, test } from 'vitest'
import { createWriter } from './createWriter.ts'
import type { Request } from './messages.ts'

const processes = ['first', 'second', 'third', 'fourth'].map((name) => ({ name }) as unknown as ChildProcess)

/** A graph whose process ends with the commits that `lost` names by their number, before it says what became of them. */
function graphThatLoses(lost: Readonly<Record<number, 'committed' | 'not committed'>>) {
  const kinds: Request['kind'][] = []
  let ends = 0
  let epoch = 7
  let commits = 0
  const write = createWriter({
    process: () => processes[ends],
    close: async () => undefined,
    async ask({ kind }, { of } = {}) {
      if (of && of !== processes[ends]) throw new Error('gone')
      kinds.push(kind)
      if (kind !== 'commit') return kind === 'run' ? [] : epoch
      const fate = lost[++commits]
      if (fate !== 'not committed') epoch++
      if (fate === undefined) return null
      ends++
      throw new Error('gone')
    },
  })
  return { write: () => write((run) => run({ text: 'CREATE (:N)', params: {} })), kinds }
}

test('a transaction that was committed is not run again, though nobody said so', async () => {
  const { write, kinds } = graphThatLoses({ 1: 'committed' })
  expect(await write()).toEqual([])
  expect(kinds).toEqual(['begin', 'run', 'commit', 'epoch'])
})

test('a transaction that was not committed is run again', async () => {
  const { write, kinds } = graphThatLoses({ 1: 'not committed' })
  expect(await write()).toEqual([])
  expect(kinds).toEqual(['begin', 'run', 'commit', 'epoch', 'begin', 'run', 'commit'])
})

test('a transaction with which the process ends three times fails', async () => {
  const { write, kinds } = graphThatLoses({ 1: 'not committed', 2: 'not committed', 3: 'not committed' })
  await expect(write()).rejects.toThrow('gone')
  expect(kinds.filter((kind) => kind === 'begin')).toHaveLength(3)
})
