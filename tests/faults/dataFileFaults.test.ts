import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGrafeo } from '../../src/engine/embedded/openGrafeo.ts'
import { NewsgraphError } from '../../src/errors/NewsgraphError.ts'
import { loadBundles } from '../../src/load/loadBundles.ts'
import { indexesOf } from '../../src/model/indexesOf.ts'
import { dumpFile, dumpOf } from '../support/bundles/dumpFile.ts'
import { people } from '../support/bundles/people.ts'
import { writeBundle } from '../support/bundles/writeBundle.ts'
import { runs } from '../support/effort.ts'
import { execute, limited } from '../support/limited.ts'
import { model } from '../support/model.ts'
import { CLI, folder, run } from '../support/runNewsgraph.ts'

const env = { DATA_FILE: 'graph' }
/** A dump leaves out the log of writes. */
const COUNT_OF_DUMPED = 'MATCH (n) WHERE NOT n:Change AND NOT n:GraphVersion RETURN count(n) AS nodes'

describe('a damaged file', () => {
  let root: string
  /**
   * Files of the same graph: one that was closed, one that was closed for the first time, before which it was empty, and one that
   * was left as by a process that was killed.
   */
  const closed = () => join(root, 'closed')
  const killed = () => join(root, 'killed')
  let whole: readonly string[]

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'newsgraph-damage-'))
    // Several times, so that there are older headers and images to fall back to.
    for (const count of [5, 20, 35]) await loadInto(closed(), people(count))
    await loadInto(join(root, 'first'), people(35))
    await loadInto(killed(), people(5))
    await loadInto(killed(), people(20), () => copy(join(root, 'killed'), join(root, 'copied')))
    await loadInto(join(root, 'copied'), people(35), () => copy(join(root, 'copied'), killed()))
    whole = await dumpFile(closed())
  })

  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('is here what the files are before they are damaged', async () => {
    for (const file of [join(root, 'first'), killed()]) expect(await dumpFile(file)).toEqual(whole)
    expect(readdirSync(root).filter((name) => name.startsWith('killed'))).toEqual([
      'killed',
      'killed.last',
      'killed.wal',
    ])
  })

  test.each(['closed', 'first', 'killed'])(
    'opens with all that was acknowledged, or is refused and stays byte for byte: %s',
    async (name) => {
      const file = join(root, 'damaged')
      const outcomes = new Set<string>()
      await fc.assert(
        fc.asyncProperty(damage, async (given) => {
          copy(join(root, name), file)
          inflict(file, given)
          const before = bytesOf(file)
          try {
            const graph = await openGrafeo({ file })
            const found = await graph.read({ text: COUNT_OF_DUMPED, params: {} })
            await graph.close()
            expect({ found, all: await dumpFile(file) }).toEqual({ found: [{ nodes: nodesIn(whole) }], all: whole })
            outcomes.add('opens')
          } catch (error) {
            if (!(error instanceof NewsgraphError)) throw error
            expect(error.code).toBe('DATA_FILE_UNUSABLE')
            expect(bytesOf(file)).toEqual(before)
            outcomes.add('is refused')
          }
        }),
        runs(300),
      )
      expect([...outcomes].sort()).toEqual(['is refused', 'opens'])
    },
    120_000,
  )

  async function loadInto(file: string, bundle: Record<string, string>, beforeClose = () => {}): Promise<void> {
    const graph = await openGrafeo({ file })
    await graph.prepare(indexesOf(model))
    await loadBundles([writeBundle(root, 'growing', bundle)], model, graph)
    beforeClose()
    await graph.close()
  }
})

/** What happens to a file, or to its log: at a share of its length. */
type Damage =
  | { readonly kind: 'flip'; readonly log: boolean; readonly at: number }
  | { readonly kind: 'cut'; readonly log: boolean; readonly at: number }
  | { readonly kind: 'overwrite'; readonly log: boolean; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'header'; readonly at: number; readonly bit: number }
  | { readonly kind: 'remove'; readonly log: true }

const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const log = fc.boolean()
/** Where the file has what it begins with, and two headers, of which the newer counts. */
const headers = fc.tuple(fc.constantFrom(0, 4_096, 8_192), fc.nat(83)).map(([start, more]) => start + more)
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('flip'), log, at }),
  fc.record({ kind: fc.constant('cut'), log, at }),
  fc.record({ kind: fc.constant('overwrite'), log, at, bytes: fc.uint8Array({ minLength: 1, maxLength: 5_000 }) }),
  fc.record({
    kind: fc.constant('header'),
    at: headers,
    bit: fc.integer({ min: 0, max: 7 }),
  }),
  fc.record({ kind: fc.constant('remove'), log: fc.constant(true) }),
)

function inflict(file: string, given: Damage): void {
  if (given.kind === 'remove') rmSync(`${file}.wal`, { recursive: true, force: true })
  else if (given.kind === 'header') flip(file, given.at, given.bit)
  else {
    const target = given.log ? (segmentOf(file) ?? file) : file
    const offset = Math.floor(given.at * statSync(target).size)
    if (given.kind === 'cut') truncateSync(target, offset)
    else if (given.kind === 'flip') flip(target, offset, Math.floor(given.at * 8))
    else overwrite(target, offset, given.bytes)
  }
}

function overwrite(file: string, offset: number, given: Uint8Array): void {
  const bytes = readFileSync(file)
  bytes.set(given.subarray(0, bytes.length - offset), offset)
  writeFileSync(file, bytes)
}

function flip(file: string, offset: number, bit: number): void {
  const bytes = readFileSync(file)
  bytes.writeUInt8(bytes.readUInt8(offset) ^ (1 << bit), offset)
  writeFileSync(file, bytes)
}

/** The last part of its log, if it has one. */
function segmentOf(file: string): string | undefined {
  const name = existsSync(`${file}.wal`) ? readdirSync(`${file}.wal`).sort().at(-1) : undefined
  return name === undefined ? undefined : join(`${file}.wal`, name)
}

const besides = (file: string) => [file, `${file}.wal`, `${file}.last`]

function copy(from: string, to: string): void {
  for (const [number, path] of besides(to).entries()) {
    rmSync(path, { recursive: true, force: true })
    const source = besides(from)[number] ?? ''
    if (existsSync(source)) cpSync(source, path, { recursive: true })
  }
}

/** All that is in a file and beside it. */
const bytesOf = (file: string): Record<string, string> =>
  Object.fromEntries(
    besides(file)
      .filter((path) => existsSync(path))
      .flatMap((path) => (statSync(path).isFile() ? [path] : readdirSync(path).map((name) => join(path, name))))
      .map((path) => [path, readFileSync(path).toString('base64')]),
  )

const nodesIn = (dump: readonly string[]): number => dump.filter((line) => line.includes('"labels"')).length

test('a file whose log was lost names the commit that is missing, and opens without it when told to', async () => {
  const cwd = folder()
  writeBundle(cwd, 'small', people(3))
  const graph = await openGrafeo({ file: join(cwd, 'graph') })
  await graph.prepare(indexesOf(model))
  await loadBundles([join(cwd, 'small')], model, graph)
  copy(join(cwd, 'graph'), join(cwd, 'lost'))
  await graph.close()
  rmSync(join(cwd, 'lost.wal'), { recursive: true })
  const before = bytesOf(join(cwd, 'lost'))
  expect(await run(['load', 'small'], { cwd, env: { DATA_FILE: 'lost' } })).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^lost cannot be opened as a graph\. .*\n {2}A part is missing: commit 1 was acknowledged, and the last one that can be read is 0\. To go on without that part, remove lost\.last\.\n$/,
    ),
  })
  expect(bytesOf(join(cwd, 'lost'))).toEqual(before)
  rmSync(join(cwd, 'lost.last'))
  expect(await run(['load', 'small'], { cwd, env: { DATA_FILE: 'lost' } })).toMatchObject({ code: 0 })
  expect(await dumpFile(join(cwd, 'lost'))).toEqual(await dumpOf(join(cwd, 'small')))
})

test('a file whose process was killed right after creating it opens, and is loaded', async () => {
  const cwd = folder()
  writeBundle(cwd, 'small', people(3))
  const created = grafeo.GrafeoDB.create(join(cwd, 'created'))
  // Grafeo renames the new file to its name with one header and without pages, and then writes the other header.
  const bytes = readFileSync(join(cwd, 'created')).subarray(0, 16_384).fill(0, 8_192, 12_288)
  created.close()
  writeFileSync(join(cwd, 'graph'), bytes)
  expect(await dumpFile(join(cwd, 'graph'))).toEqual([])
  expect(await run(['load', 'small'], { cwd, env })).toMatchObject({ code: 0 })
  expect(await dumpFile(join(cwd, 'graph'))).toEqual(await dumpOf(join(cwd, 'small')))
})

test('a file of Grafeo that is not of newsgraph is refused, and stays byte for byte', async () => {
  const cwd = folder()
  const foreign = grafeo.GrafeoDB.create(join(cwd, 'graph'))
  await foreign.executeCypher('CREATE (:Person {id: "person:alice"})-[:KNOWS]->(:Person {id: "person:bob"})')
  foreign.close()
  const before = bytesOf(join(cwd, 'graph'))
  expect(await run(['load'], { cwd, env })).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(/^graph cannot be opened as a graph\. .*\n {2}It is not a graph of newsgraph\.\n$/),
  })
  expect(bytesOf(join(cwd, 'graph'))).toEqual(before)
  expect(readdirSync(cwd)).toEqual(['graph'])
})

describe.skipIf(process.platform === 'win32')('a full disk', () => {
  test('refuses a load, keeps all that was there, and takes the load when there is room', async () => {
    const cwd = folder()
    writeBundle(cwd, 'small', people(3))
    writeBundle(cwd, 'large', people(900))
    expect(await run(['load', 'small'], { cwd, env })).toMatchObject({ code: 0 })
    const before = await dumpFile(join(cwd, 'graph'))
    expect(await limited(400, [CLI, 'load', 'large'], { cwd, env })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^Writing to graph failed\. Everything that was committed before is kept\. Free some disk space, then load again\.\n {2}.*\n$/,
      ),
    })
    expect(await dumpFile(join(cwd, 'graph'))).toEqual(before)
    expect(await run(['load', 'large'], { cwd, env })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/created/),
    })
    expect(await dumpFile(join(cwd, 'graph'))).toEqual(await dumpOf(join(cwd, 'small'), join(cwd, 'large')))
  })

  test('leaves what is acknowledged to be read, while the process runs and after it', async () => {
    const cwd = folder()
    const bundles = Array.from({ length: 12 }, (_, number) =>
      writeBundle(cwd, `bundle-${number}`, people((number + 1) * 30)),
    )
    const { code, stdout } = await limited(1_000, [FILL, 'graph', ...bundles], { cwd })
    const { loaded, failure, people: count } = JSON.parse(stdout)
    expect({ code, failure, count }).toEqual({ code: 0, failure: 'DATA_FILE_UNWRITABLE', count: loaded.length * 30 })
    expect(loaded.length).toBeGreaterThan(0)
    expect(await dumpFile(join(cwd, 'graph'))).toEqual(await dumpOf(...loaded))
  })

  test.skipIf(!canMount())(
    'of its own, full to the last byte, closes with its log, and opens with all when there is room',
    async () => {
      const cwd = folder()
      mkdirSync(join(cwd, 'disk'))
      const bundles = Array.from({ length: 12 }, (_, number) =>
        writeBundle(cwd, `bundle-${number}`, people((number + 1) * 30)),
      )
      const script = [
        'mount -t tmpfs -o size=600k tmpfs disk',
        `"$0" "$@" || exit 3`,
        'ls disk',
        'mount -o remount,size=100m disk',
        `DATA_FILE=disk/graph "$0" ${CLI} backup kept`,
      ].join('\n')
      const args = ['-rm', 'sh', '-c', script, process.execPath, FILL, 'disk/graph', ...bundles]
      const { stdout, stderr } = await execute('unshare', args, { cwd })
      expect(stderr).toBe('')
      const [first = '', ...others] = stdout.trim().split('\n')
      const { loaded, ...rest } = JSON.parse(first)
      expect(rest).toEqual({
        failure: 'DATA_FILE_UNWRITABLE',
        people: loaded.length * 30,
        closed: 'DATA_FILE_UNWRITABLE',
      })
      expect(others).toEqual(['graph', 'graph.last', 'graph.wal', expect.stringMatching(/^kept {2}/)])
      expect(await dumpFile(join(cwd, 'kept'))).toEqual(await dumpOf(...loaded))
    },
  )
})

// Root may write everywhere, so it tries as another user.
const isRoot = process.getuid?.() === 0
const asUser = isRoot ? { uid: 65_534, gid: 65_534 } : {}
const canRun = () => spawnSync(process.execPath, [CLI, '--version'], { ...asUser, cwd: tmpdir() }).status === 0

describe.skipIf(process.platform === 'win32' || !canRun())('a user who may not write', () => {
  test('in the folder is refused, and nothing is made there', async () => {
    const cwd = folder()
    chmodSync(cwd, 0o755)
    mkdirSync(join(cwd, 'locked'), { mode: 0o555 })
    expect(await run(['load'], { cwd, env: { DATA_FILE: 'locked/graph' }, ...asUser })).toMatchObject(
      refused('locked/graph'),
    )
    expect(readdirSync(join(cwd, 'locked'))).toEqual([])
  })

  test.each(['444', '000'])('the file, of mode %s, is refused, and it stays byte for byte', async (mode) => {
    const cwd = folder()
    writeBundle(cwd, 'small', people(3))
    expect(await run(['load', 'small'], { cwd, env })).toMatchObject({ code: 0 })
    const before = bytesOf(join(cwd, 'graph'))
    chmodSync(cwd, 0o777)
    chmodSync(join(cwd, 'graph'), Number.parseInt(mode, 8))
    expect(await run(['load', 'small'], { cwd, env, ...asUser })).toMatchObject(refused('graph'))
    chmodSync(join(cwd, 'graph'), 0o644)
    expect(bytesOf(join(cwd, 'graph'))).toEqual(before)
    expect(readdirSync(cwd)).toEqual(['graph', 'small'])
  })

  const refused = (file: string) => ({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(
      new RegExp(
        `^${file} cannot be opened for writing\\. It was not changed\\. Give this user read and write access to the file and its folder\\.\n {2}.*[Pp]ermission denied.*\n$`,
      ),
    ),
  })
})

const FILL = join(import.meta.dirname, '../support/loadUntilFull.mjs')

/** Whether a disk can be mounted in a namespace of its own. */
function canMount(): boolean {
  try {
    execFileSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
