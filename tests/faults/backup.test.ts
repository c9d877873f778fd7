import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openEmbedded } from '../../src/engine/embedded/openEmbedded.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { dumpFile, dumpOf } from '../support/bundles/dumpFile.ts'
import { names, people } from '../support/bundles/people.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'
import { limited } from '../support/limited.ts'
import { model } from '../support/model.ts'
import { ask, begin, CLI, folder, run, start } from '../support/runNewsgraph.ts'

const env = { DATA_FILE: 'graph' }
const NAMES = '{ people { nodes { name } } }'
const SIZE = String.raw`\d+ nodes, \d+ relationships, [\d,]+ bytes\n`

describe('newsgraph backup', () => {
  test('writes the graph to one file, which is served as it is, and restored', async () => {
    const cwd = await loaded(3)
    const { code, stdout, stderr } = await run(['backup', 'kept'], { cwd, env })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    // Three people, three passages and an article; the change that wrote them, and the version of the graph.
    expect(stdout).toBe(
      `kept  9 nodes, 9 relationships, ${statSync(join(cwd, 'kept')).size.toLocaleString('en')} bytes\n`,
    )
    expect(readdirSync(cwd)).toEqual(['graph', 'kept', 'small'])
    const before = await dumpFile(join(cwd, 'graph'))
    expect(await dumpFile(join(cwd, 'kept'))).toEqual(before)

    expect(await run(['restore', 'kept'], { cwd, env: { DATA_FILE: 'again' } })).toEqual({
      code: 0,
      signal: null,
      stdout: expect.stringMatching(`^again {2}9 nodes, 9 relationships, `),
      stderr: '',
    })
    expect(await dumpFile(join(cwd, 'again'))).toEqual(before)
    const service = await start({ DATA_FILE: 'kept' }, ['small'], { cwd })
    expect((await ask(service.url, NAMES)).body).toEqual({ data: { people: { nodes: names(3) } } })
  })

  test('asks the service that has the file open, which goes on', async () => {
    const cwd = folder()
    writeBundle(cwd, 'small', people(3))
    const service = await start(env, ['small'], { cwd })
    expect(statSync(join(cwd, 'graph.sock')).mode & 0o777).toBe(0o600)
    expect(await run(['backup', 'kept'], { cwd, env })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(`^kept {2}${SIZE}$`),
    })
    expect((await ask(service.url, NAMES)).body).toEqual({ data: { people: { nodes: names(3) } } })
    expect(await service.stop('SIGTERM')).toMatchObject({ code: 0 })
    expect(readdirSync(cwd)).toEqual(['graph', 'kept', 'small'])
    expect(await dumpFile(join(cwd, 'kept'))).toEqual(await dumpFile(join(cwd, 'graph')))
  })

  test('needs no process that was killed, though its socket and its log are there', async () => {
    const cwd = folder()
    writeBundle(cwd, 'small', people(3))
    const service = await start(env, ['small'], { cwd })
    await service.stop('SIGKILL')
    expect(readdirSync(cwd)).toEqual(['graph', 'graph.last', 'graph.sock', 'graph.wal', 'small'])
    expect(await run(['backup', 'kept'], { cwd, env })).toMatchObject({ code: 0 })
    expect(await dumpFile(join(cwd, 'kept'))).toEqual(await dumpOf(join(cwd, 'small')))
    const next = await start(env, ['small'], { cwd })
    expect(await run(['backup', 'other'], { cwd, env })).toMatchObject({ code: 0 })
    expect(await next.stop('SIGTERM')).toMatchObject({ code: 0 })
    expect(readdirSync(cwd)).toEqual(['graph', 'kept', 'other', 'small'])
  })

  test('holds a state between two transactions while a load writes, with all that was acknowledged before', async () => {
    const cwd = folder()
    const versions = 6
    const bundles = Array.from({ length: versions }, (_, number) =>
      writeBundle(join(cwd, `${number}`), 'growing', people(1 + number * 30)),
    )
    const states: (readonly string[])[] = []
    for (const bundle of bundles) states.push(await dumpOf(bundle))
    const engine = openEmbedded({ file: join(cwd, 'graph') })
    onTestFinished(() => engine.close())
    await engine.prepare(indexesOf(model))
    let loads = 0
    let isOver = false
    const load = async () => {
      await loadBundles([bundles[loads % versions] ?? ''], model, engine)
      loads++
    }
    await load()
    const loading = (async () => {
      while (!isOver) await load()
    })()
    const seen = new Set<number>()
    for (let backup = 0; backup < 8; backup++) {
      const first = loads
      expect(await run(['backup', `kept-${backup}`], { cwd, env })).toMatchObject({ code: 0 })
      const found = JSON.stringify(await dumpFile(join(cwd, `kept-${backup}`)))
      // One more may be committed and not yet counted.
      const possible = Array.from({ length: loads + 1 - first + 1 }, (_, more) => (first + more - 1) % versions)
      const held = possible.find((version) => JSON.stringify(states[version]) === found)
      expect(held).toBeDefined()
      seen.add(held ?? -1)
    }
    isOver = true
    await loading
    expect(seen.size).toBeGreaterThan(1)
  }, 120_000)

  test('replaces a file only when it is told to, and the graph itself never', async () => {
    const cwd = await loaded(3)
    writeFileSync(join(cwd, 'kept'), 'my notes')
    expect(await run(['backup', 'kept'], { cwd, env })).toEqual(
      failed('kept already exists. Use --replace to overwrite it.\n'),
    )
    expect(readFileSync(join(cwd, 'kept'), 'utf8')).toBe('my notes')
    symlinkSync('graph', join(cwd, 'same'))
    const before = readFileSync(join(cwd, 'graph'))
    expect(await run(['backup', 'same', '--replace'], { cwd, env })).toEqual(
      failed('same is DATA_FILE itself. Choose another file for the backup.\n'),
    )
    expect(readFileSync(join(cwd, 'graph')).equals(before)).toBe(true)
    rmSync(join(cwd, 'kept'))
    expect(await run(['backup', 'kept'], { cwd, env })).toMatchObject({ code: 0 })
    writeBundle(cwd, 'small', people(9))
    expect(await run(['load', 'small'], { cwd, env })).toMatchObject({ code: 0 })
    expect(await run(['backup', 'kept', '--replace'], { cwd, env })).toMatchObject({ code: 0 })
    expect(await dumpFile(join(cwd, 'kept'))).toEqual(await dumpFile(join(cwd, 'graph')))
    expect(readdirSync(cwd)).toEqual(['graph', 'kept', 'same', 'small'])
  })

  test('that cannot be written leaves nothing', async () => {
    const cwd = await loaded(300)
    expect(await limited(100, [CLI, 'backup', 'kept'], { cwd, env })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Nothing was written\. The target folder needs free space, .*\n {2}.*\n$/),
    })
    expect(await run(['backup', 'no/such/kept'], { cwd, env })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Nothing was written\. .*\n {2}there is no such file or folder\n$/),
    })
    expect(readdirSync(cwd)).toEqual(['graph', 'small'])
  })

  test('that is killed leaves a whole backup or none', async () => {
    const cwd = await loaded(300)
    const before = await dumpFile(join(cwd, 'graph'))
    const kills = await killAtEachChange(['backup', 'kept'], cwd, async () => {
      if (existsSync(join(cwd, 'kept'))) expect(await dumpFile(join(cwd, 'kept'))).toEqual(before)
      rmSync(join(cwd, 'kept'), { force: true })
    })
    expect(kills).toBeGreaterThan(1)
    expect(await dumpFile(join(cwd, 'graph'))).toEqual(before)
  })

  test('works where paths are longer than a socket can have', async () => {
    const cwd = join(folder(), 'a-folder-with-a-long-name'.repeat(5))
    mkdirSync(cwd)
    const file = join(cwd, `${'graph'.repeat(15)}`)
    writeBundle(cwd, 'small', people(3))
    const service = await start({ DATA_FILE: file }, ['small'], { cwd })
    expect(await run(['backup', 'kept'], { cwd, env: { DATA_FILE: file } })).toMatchObject({ code: 0 })
    expect(await service.stop('SIGTERM')).toMatchObject({ code: 0 })
    expect(readdirSync(cwd).sort()).toEqual(['graph'.repeat(15), 'kept', 'small'])
  })

  test.each(['backup', 'restore'])(
    'and the like: %s says what to do about a graph that is in no file',
    async (command) => {
      expect(await run([command, 'kept'], { env: { NEO4J_URI: 'bolt://127.0.0.1:1' } })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/^NEO4J_URI is set\. .* neo4j-admin database dump .* docs\/operations\.md\.\n$/),
      })
      expect(await run([command, 'kept'])).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^DATA_FILE is not set\. /),
      })
    },
  )

  test('of a file that is not there, or is damaged, is refused', async () => {
    const cwd = folder()
    expect(await run(['backup', 'kept'], { cwd, env })).toEqual(
      failed('There is nothing to back up: graph does not exist.\n'),
    )
    writeFileSync(join(cwd, 'graph'), 'my notes')
    expect(await run(['backup', 'kept'], { cwd, env })).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^graph cannot be opened as a graph/),
    })
    expect(readdirSync(cwd)).toEqual(['graph'])
  })
})

describe('newsgraph restore', () => {
  test('replaces a graph only when it is told to, and never one that is in use', async () => {
    const cwd = await backedUp()
    const before = await dumpFile(join(cwd, 'graph'))
    const inUse = await start(env, ['small'], { cwd })
    expect(await run(['restore', 'kept', '--replace'], { cwd, env })).toEqual(
      failed(
        'Another process has graph open. Stop it, or set DATA_FILE to another file. To share a graph between services, use Neo4j (NEO4J_URI).\n',
      ),
    )
    expect(await inUse.stop('SIGTERM')).toMatchObject({ code: 0 })
    expect(await dumpFile(join(cwd, 'graph'))).toEqual(before)
    expect(await run(['restore', 'kept'], { cwd, env })).toEqual(
      failed('graph already exists. Use --replace to overwrite it.\n'),
    )
    expect(await dumpFile(join(cwd, 'graph'))).toEqual(before)
    expect(await run(['restore', 'kept', '--replace'], { cwd, env })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(`^graph {2}${SIZE}$`),
    })
    expect(await dumpFile(join(cwd, 'graph'))).toEqual(await dumpFile(join(cwd, 'kept')))
    expect(readdirSync(cwd)).toEqual(['graph', 'kept', 'small'])
  })

  test('replays no log of the graph that it replaces', async () => {
    const cwd = await backedUp()
    writeBundle(cwd, 'small', people(50))
    await (await start(env, ['small'], { cwd })).stop('SIGKILL')
    expect(existsSync(join(cwd, 'graph.wal'))).toBe(true)
    expect(await run(['restore', 'kept', '--replace'], { cwd, env })).toMatchObject({ code: 0 })
    expect(readdirSync(cwd).filter((name) => name !== 'graph.sock')).toEqual(['graph', 'kept', 'small'])
    writeBundle(cwd, 'other', people(1))
    const service = await start(env, ['other'], { cwd })
    expect((await ask(service.url, '{ people(first: 20) { nodes { name } } }')).body).toEqual({
      data: { people: { nodes: names(3) } },
    })
  })

  test.each(['file', 'log'])('keeps what it replaces when that is no whole graph: its %s is damaged', async (what) => {
    const cwd = await backedUp()
    writeBundle(cwd, 'small', people(50))
    await (await start(env, ['small'], { cwd })).stop('SIGKILL')
    if (what === 'file') writeFileSync(join(cwd, 'graph'), 'overwritten')
    else for (const name of readdirSync(join(cwd, 'graph.wal'))) truncateSync(join(cwd, 'graph.wal', name), 40)
    const before = readFileSync(join(cwd, 'graph'))
    expect(await run(['load', 'small'], { cwd, env })).toMatchObject({ code: 1 })
    const { code, stdout } = await run(['restore', 'kept', '--replace'], { cwd, env })
    expect(code).toBe(0)
    const [, kept = ''] =
      /^graph .*\nThe previous graph was damaged. It was moved to (graph\.unusable-\w+)\n$/.exec(stdout) ?? []
    expect(readdirSync(join(cwd, kept))).toEqual(['graph', 'graph.last', 'graph.wal'])
    expect(readFileSync(join(cwd, kept, 'graph')).equals(before)).toBe(true)
    expect(await dumpFile(join(cwd, 'graph'))).toEqual(await dumpFile(join(cwd, 'kept')))
  })

  test.each<[string, (file: string) => void]>([
    ['cut short', (file) => truncateSync(file, 20_000)],
    ['overwritten', (file) => writeFileSync(file, Buffer.from(readFileSync(file)).fill(7, 16_384))],
    ['a text', (file) => writeFileSync(file, 'my notes')],
    ['empty', (file) => writeFileSync(file, '')],
    ['another graph', makeForeign],
    ['a folder', (file) => rmSync(file) ?? mkdirSync(file)],
    ['not there', (file) => rmSync(file)],
  ])('refuses a backup that is %s, and changes nothing', async (_, spoil) => {
    const cwd = await backedUp()
    spoil(join(cwd, 'kept'))
    const files = readdirSync(cwd)
    const before = readFileSync(join(cwd, 'graph'))
    expect(await run(['restore', 'kept', '--replace'], { cwd, env })).toEqual(
      failed(
        expect.stringMatching(
          /^(kept is damaged or is not a backup\. Nothing was changed\. Use another backup\.\n {2}.*|The backup kept does not exist\.)\n$/,
        ),
      ),
    )
    expect(readFileSync(join(cwd, 'graph')).equals(before)).toBe(true)
    expect(readdirSync(cwd)).toEqual(files)
  })

  test('refuses an empty graph, which would take the place of a full one', async () => {
    const cwd = await backedUp()
    const before = readFileSync(join(cwd, 'graph'))
    grafeo.GrafeoDB.create(join(cwd, 'nothing')).close()
    expect(await run(['restore', 'nothing', '--replace'], { cwd, env })).toEqual(
      failed('nothing contains no data. Use another backup.\n'),
    )
    expect(readFileSync(join(cwd, 'graph')).equals(before)).toBe(true)
  })

  test.each([
    ['a file', false],
    ['a file and its log', true],
  ])(
    'that is killed leaves the old graph, which is %s, or the new one, whole',
    async (_, hasLog) => {
      const cwd = await backedUp()
      if (hasLog) await (await start(env, ['small'], { cwd })).stop('SIGKILL')
      const saved = folder()
      cpSync(cwd, saved, { recursive: true, filter: (path) => !path.endsWith('.sock') })
      const kept = await dumpFile(join(cwd, 'kept'))
      const states = [kept, await dumpOf(join(cwd, 'small'))]
      const kills = await killAtEachChange(['restore', 'kept', '--replace'], cwd, async () => {
        expect(states).toContainEqual(await dumpFile(join(cwd, 'graph')))
        for (const name of readdirSync(cwd)) rmSync(join(cwd, name), { recursive: true })
        cpSync(saved, cwd, { recursive: true })
      })
      expect(kills).toBeGreaterThan(1)
      expect(await run(['restore', 'kept', '--replace'], { cwd, env })).toMatchObject({ code: 0 })
      expect(await dumpFile(join(cwd, 'graph'))).toEqual(kept)
    },
    120_000,
  )
})

/** A folder with a graph of so many people. */
async function loaded(count: number): Promise<string> {
  const cwd = folder()
  writeBundle(cwd, 'small', people(count))
  expect(await run(['load', 'small'], { cwd, env })).toMatchObject({ code: 0 })
  return cwd
}

/** A folder with a backup of three people, and a graph that has gone on to nine. */
async function backedUp(): Promise<string> {
  const cwd = await loaded(3)
  expect(await run(['backup', 'kept'], { cwd, env })).toMatchObject({ code: 0 })
  writeBundle(cwd, 'small', people(9))
  expect(await run(['load', 'small'], { cwd, env })).toMatchObject({ code: 0 })
  return cwd
}

const failed = (stderr: string) => ({ code: 1, signal: null, stdout: '', stderr })

/**
 * Runs a command again and again. It is killed when something in its folder has changed once, then twice, and so on, until it
 * comes to its end. Gives how often it was killed.
 */
async function killAtEachChange(args: readonly string[], cwd: string, check: () => Promise<void>): Promise<number> {
  for (let kills = 0; ; kills++) {
    const watcher = watch(cwd)
    const { child, exited } = begin(args, { cwd, env })
    let changes = 0
    watcher.on('change', () => {
      if (++changes > kills) child.kill('SIGKILL')
    })
    const { signal } = await exited
    watcher.close()
    await check()
    if (signal !== 'SIGKILL') return kills
  }
}

function makeForeign(file: string): void {
  rmSync(file)
  const foreign = grafeo.GrafeoDB.create(file)
  foreign.createNode(['Person'], { id: 'person:alice' })
  foreign.close()
}
