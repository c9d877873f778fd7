import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, folder, run, start } from '../support/runNewsgraph.ts'

const root = join(import.meta.dirname, '../..')

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

test('the package holds what runs, and nothing else', () => {
  const files = pack(folder()).files.map(({ path }) => path)
  const tops = new Set(files.map((path) => path.split('/')[0]))
  expect([...tops].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin',
    'dist',
    'package.json',
    'schema',
    'seed',
  ])
  expect(files.filter((path) => /\.test\.|(?<!\.d)\.ts$|\.tgz$|\.env/.test(path))).toEqual([])
  expect(files.filter((path) => isCompiled(path) && !existsSync(join(root, sourceOf(path))))).toEqual([])
  for (const page of ['explorer', 'playground']) expect(files).toContain(`dist/pages/${page}/index.html`)
  expect(files).toContain('dist/pages/licences.md')
  expect(files).toContain('dist/cli/newsgraph.js')
  expect(files).toContain('seed/us-combat-mission-in-iraq/article.txt')
})

test('the package answers where it is installed alone', async () => {
  const home = folder()
  const { filename } = pack(home)
  writeFileSync(join(home, 'package.json'), '{ "private": true }')
  npm(home, 'install', '--ignore-scripts', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', filename)
  expect(existsSync(join(home, 'node_modules/vitest'))).toBe(false)
  // What `npx newsgraph` starts.
  const cli = join(home, 'node_modules/.bin/newsgraph')
  expect(execFileSync(cli, ['--version'], { encoding: 'utf8' })).toBe(`${version()}\n`)
  expect(await run(['check'], { cli })).toMatchObject({ code: 0, stderr: '' })
  const { url } = await start({}, [], { cli })
  const { body } = await ask(url, '{ person(id: "person:joe-biden") { name } }')
  expect(body).toEqual({ data: { person: { name: 'Joe Biden' } } })
  const licences = await fetch(new URL('/licences', url))
  expect(licences.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await licences.text()).toMatch(/^## preact - [\d.]+ \(MIT\)\n[^#]+WITHOUT WARRANTY/m)
  const page = await fetch(new URL('/explore', url))
  expect({ status: page.status, type: page.headers.get('content-type') }).toEqual({
    status: 200,
    type: 'text/html; charset=utf-8',
  })
}, 240_000)

/** What the compiler made, which Vite's bundles of the pages are not. */
const isCompiled = (path: string): boolean => path.startsWith('dist/') && !path.startsWith('dist/pages/')

const sourceOf = (path: string): string => path.replace(/^dist\/(.*?)\.js(\.map)?$/, 'src/$1.ts')

const version = (): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version

/** Packs what the run has built; `prepare` would build it again. */
function pack(into: string): Packed {
  const [packed] = JSON.parse(npm(root, 'pack', '--ignore-scripts', '--json', '--pack-destination', into)) as Packed[]
  if (!packed) throw new Error('npm pack made nothing.')
  return packed
}

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
