import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dumpFile, dumpOf } from '../support/bundles/dumpFile.ts'
import { names, people } from '../support/bundles/people.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'
import { scaled } from '../support/effort.ts'
import { ask, begin, folder, run, start } from '../support/runNewsgraph.ts'

const NAMES = '{ people { nodes { name } } }'

describe('DATA_FILE', () => {
  test('keeps the graph when the service restarts', async () => {
    const cwd = folder()
    const env = { DATA_FILE: 'graph' }
    writeBundle(cwd, 'small', people(3))
    writeBundle(cwd, 'other', people(1))
    const first = await start(env, ['small'], { cwd })
    const before = await ask(first.url, NAMES)
    expect(before.body).toEqual({ data: { people: { nodes: names(3) } } })
    expect(await first.stop('SIGTERM')).toMatchObject({ code: 0 })
    expect(readdirSync(cwd)).toEqual(['graph', 'other', 'small'])

    const second = await start(env, ['other'], { cwd })
    expect(await ask(second.url, NAMES)).toEqual(before)
  })

  test.each(['load', 'serve'])(
    'is for one process: %s says who has it, and the first keeps answering',
    async (command) => {
      const cwd = folder()
      const env = { DATA_FILE: 'graph', PORT: '0', LOG_LEVEL: 'error' }
      writeBundle(cwd, 'small', people(3))
      const first = await start({ ...env, LOG_LEVEL: 'info' }, ['small'], { cwd })
      expect(await run([command, 'small'], { cwd, env })).toEqual({
        code: 1,
        signal: null,
        stdout: '',
        stderr:
          'Another process has graph open. Stop it, or set DATA_FILE to another file. To share a graph between services, use Neo4j (NEO4J_URI).\n',
      })
      expect((await ask(first.url, NAMES)).body).toEqual({ data: { people: { nodes: names(3) } } })
      expect(await first.stop('SIGTERM')).toMatchObject({ code: 0 })
      expect(await run(['load', 'small'], { cwd, env })).toMatchObject({ code: 0, stdout: 'small  unchanged\n' })
    },
  )

  // `load` is killed while it closes the file or just after; `serve` while all that it wrote is only in the log.
  test.each([
    ['load', /created|changed/],
    ['serve', /"msg":"Ready"/],
  ])(
    'holds all that %s has acknowledged, though it is killed right then, again and again, growing',
    async (command, acknowledged) => {
      const cwd = folder()
      const env = { DATA_FILE: 'graph', PORT: '0' }
      for (let round = 1; round <= scaled(5); round++) {
        writeBundle(cwd, 'growing', people(round * 40))
        const process = begin([command, 'growing'], { cwd, env })
        await process.said(acknowledged)
        const { signal } = await process.stop('SIGKILL')
        if (command === 'serve') expect(signal).toBe('SIGKILL')
        expect(await dumpFile(join(cwd, 'graph'))).toEqual(await dumpOf(join(cwd, 'growing')))
      }
      expect(await run(['load', 'growing'], { cwd, env })).toMatchObject({ code: 0, stdout: 'growing  unchanged\n' })
    },
    120_000,
  )

  test('in a folder that does not exist is refused, and the folder is not made', async () => {
    const cwd = folder()
    expect(await run(['load'], { cwd, env: { DATA_FILE: 'no/such/graph' } })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'The folder no/such of DATA_FILE does not exist. Create it, or set DATA_FILE to another file.\n',
    })
    expect(existsSync(join(cwd, 'no'))).toBe(false)
  })

  test('that is a folder is refused, and the folder stays', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'graph'))
    expect(await refusal(cwd)).toMatch(UNUSABLE)
    expect(readdirSync(cwd)).toEqual(['graph'])
    expect(readdirSync(join(cwd, 'graph'))).toEqual([])
  })

  test.each([
    ['is empty', ''],
    ['is a short text', 'my notes\n'],
    ['is a long text', 'all that I know of it\n'.repeat(10_000)],
    ['is an SQLite database', `SQLite format 3\0${'\0'.repeat(8_176)}`],
  ])('that %s is refused, and stays byte for byte', async (_, content) => {
    const cwd = folder()
    writeFileSync(join(cwd, 'graph'), content)
    expect(await refusal(cwd)).toMatch(UNUSABLE)
    expect(readFileSync(join(cwd, 'graph'), 'utf8')).toBe(content)
    expect(readdirSync(cwd)).toEqual(['graph'])
  })

  test('that was cut short or overwritten in its middle is refused, and stays byte for byte', async () => {
    const cwd = folder()
    writeBundle(cwd, 'small', people(50))
    expect(await run(['load', 'small'], { cwd, env: { DATA_FILE: 'graph' } })).toMatchObject({ code: 0 })
    const whole = readFileSync(join(cwd, 'graph'))
    const damaged = Buffer.from(whole)
    damaged.fill(0xff, 8_192)
    for (const bytes of [whole.subarray(0, whole.length / 2), damaged]) {
      writeFileSync(join(cwd, 'graph'), bytes)
      expect(await refusal(cwd)).toMatch(UNUSABLE)
      expect(readFileSync(join(cwd, 'graph')).equals(bytes)).toBe(true)
    }
  })
})

const UNUSABLE =
  /^graph cannot be opened as a graph\. It was not changed\. Restore a backup \(newsgraph restore\), or set DATA_FILE to a graph of newsgraph or to a new file\.\n {2}\S.*\n$/

async function refusal(cwd: string): Promise<string> {
  const { code, stdout, stderr } = await run(['load'], { cwd, env: { DATA_FILE: 'graph' } })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  return stderr
}
