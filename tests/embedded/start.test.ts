import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builds, explain, platformName } from '../../src/engine/embedded/loadGrafeo.ts'
import { begin, folder, run } from '../support/runNewsgraph.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** A copy of the package with these parts of it, and its command. */
function install(parts: readonly string[]): { home: string; cli: string } {
  const home = folder()
  for (const part of ['bin', 'package.json', ...parts]) {
    mkdirSync(join(home, part, '..'), { recursive: true })
    if (part === 'node_modules') symlinkSync(join(root, part), join(home, part))
    else cpSync(join(root, part), join(home, part), { recursive: true })
  }
  return { home, cli: join(home, 'bin/newsgraph.cjs') }
}

const COMPILED = ['dist/cli', 'dist/errors', 'dist/util']

describe('a start that cannot be', () => {
  test('on a Node that is too old says which is needed', async () => {
    const old = join(folder(), 'old.cjs')
    writeFileSync(
      old,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })\n",
    )
    const env = { NODE_OPTIONS: `--require=${old}` }
    expect(await run(['serve'], { env, cli: join(root, 'bin/newsgraph.cjs') })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'newsgraph needs Node 20.19 or newer; this is 20.18.3. Install a newer one: https://nodejs.org\n',
    })
  })

  test('says so in words that an old Node reads', () => {
    const source = read('bin/newsgraph.cjs').replace(/\/\*[\s\S]*?\*\//, '')
    expect(source).not.toMatch(/^import |^export |\bawait\b|\?\.|\?\?|=\s*async|['"]node:|catch \{|\bclass\b|\d_\d/m)
  })

  test('where nothing is built says what builds it', async () => {
    const { home, cli } = install([])
    expect(await run(['serve'], { cli })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `newsgraph is not built: ${join(home, 'dist/cli/newsgraph.js')} is not there. In ${home}, run npm run prepare.\n`,
    })
  })

  test('where nothing is installed says what installs it', async () => {
    const { home, cli } = install(COMPILED)
    const program = join(home, 'dist/cli/newsgraph.js')
    expect(await run(['serve'], { cli })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `newsgraph cannot start: Cannot find package 'commander' imported from ${program}\nInstall it again with npm ci, which also builds it.\n`,
    })
  })

  test('where the pages are not built says what builds them', async () => {
    const built = readdirSync(join(root, 'dist')).filter((part) => part !== 'pages')
    const { home, cli } = install([...built.map((part) => `dist/${part}`), 'schema', 'node_modules'])
    expect(await run(['serve'], { cli, env: { PORT: '0' } })).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `The pages are not built: ${join(home, 'dist/pages')} is empty. Run npm run prepare.\n`,
    })
  })
})

describe('a platform', () => {
  const NEO4J = 'To use Neo4j instead, which works on every platform, set NEO4J_URI.'

  test('without a build of the embedded engine is named, with those that have one, and what works there', () => {
    expect(explain('linux-x64-musl', ['darwin-arm64', 'linux-x64-gnu'], '')).toBe(
      `The embedded engine has no build for linux-x64-musl, only for darwin-arm64, linux-x64-gnu. ${NEO4J}`,
    )
  })

  test.each(['serve', 'load'])('whose build cannot be loaded is told by %s in a sentence', async (command) => {
    const env = { PORT: '0', NAPI_RS_NATIVE_LIBRARY_PATH: '/nowhere.node' }
    const { code, stderr } = await run([command], { env })
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `The embedded engine's build for ${platformName()} cannot be loaded: Cannot find module '/nowhere.node'. Install newsgraph again with npm ci, optional dependencies included. ${NEO4J}\n`,
    })
  })

  test('is in the README if it has one', () => {
    expect(builds()).toContain(platformName())
    const [, listed = ''] = /The embedded engine has builds for ([^.]+)\./.exec(read('README.md')) ?? []
    expect([...listed.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(builds())
  })
})

test('what nobody foresaw in the process of the graph leaves a sentence too', async () => {
  const fault = join(folder(), 'fault.cjs')
  const inGraph = "process.argv[1]?.includes('graphProcess')"
  writeFileSync(fault, `if (${inGraph}) setTimeout(() => { throw new Error('The roof fell in.') }, 2000)\n`)
  const { said } = begin(['serve'], { env: { PORT: '0', NODE_OPTIONS: `--require=${fault}` } })
  await said(/^The graph process crashed: The roof fell in\.\nError: The roof fell in\.\n {4}at /m)
  await said(/"reason":"it ended with 1","msg":"Graph process restarted"/)
})

test('what nobody foresaw leaves a sentence before its stack', async () => {
  const fault = join(folder(), 'fault.cjs')
  writeFileSync(fault, "setTimeout(() => { throw new Error('The roof fell in.') }, 300)\n")
  const env = { PORT: '0', NODE_OPTIONS: `--require=${fault}` }
  const { code, stderr } = await run(['serve'], { env })
  expect(code).toBe(1)
  expect(stderr).toMatch(
    /^newsgraph crashed: The roof fell in\.\nThis is a bug\. Please report it with this output:\nError: The roof fell in\.\n {4}at /m,
  )
})
