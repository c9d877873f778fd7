import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { bundledProblems, licenceProblems } from '../../scripts/licenceProblems.ts'
import { folder } from '../support/runNewsgraph.ts'

const root = join(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const lock = z
  .object({
    packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), hasInstallScript: z.boolean().optional() })),
  })
  .parse(JSON.parse(read('package-lock.json')))

test('all dependencies, and what is built into the pages, have licences that are allowed', () => {
  expect(licenceProblems(read('package-lock.json'))).toEqual([])
  expect(bundledProblems(read('dist/pages/licences.md'))).toEqual([])
})

test.each([
  [{ license: 'GPL-3.0-only' }, ['GPL-3.0-only']],
  [{ license: 'MIT AND AGPL-3.0-or-later' }, ['MIT AND AGPL-3.0-or-later']],
  [{ license: 'SEE LICENSE IN LICENSE.md' }, ['SEE LICENSE IN LICENSE.md']],
  [{ license: 'UNLICENSED', dev: true }, ['UNLICENSED']],
  [{}, ['of nobody knows what']],
  [{ license: 'MPL-2.0' }, ['MPL-2.0']],
  [{ license: 'MPL-2.0', dev: true }, []],
  [{ license: 'GPL-2.0-only OR MIT' }, []],
])('a package with %j', (given, refused) => {
  const path = 'node_modules/a/node_modules/@odd/b'
  const packages = {
    '': { license: 'Apache-2.0' },
    'node_modules/a': { license: 'MIT' },
    [path]: { version: '1.0.0', ...given },
  }
  expect(licenceProblems(JSON.stringify({ packages }))).toEqual(
    refused.map((licence) => `@odd/b 1.0.0 has the licence ${licence}: ${path}, see npm explain @odd/b`),
  )
})

test('a licence in the pages that is for tools alone is found', () => {
  expect(bundledProblems('## a - 1.0.0 (MIT)\n\ntext\n\n## @b/c - 2.0.0 (MPL-2.0)\n')).toEqual([
    '@b/c 2.0.0, in the pages, has the licence MPL-2.0',
  ])
})

/** None of them does anything that is needed: the package is installed, and the image built, without scripts. */
test('no other package wants to run a script when it is installed', () => {
  const wanting = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  expect(wanting.map(([path]) => path)).toEqual(['node_modules/@apollo/protobufjs', 'node_modules/esbuild'])
})

test('npm run sbom lists what is shipped: dependencies for every platform, what is in the pages, and no tool', () => {
  const home = folder()
  execFileSync(process.execPath, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/sbom.ts')], {
    cwd: home,
  })
  const bom = z
    .object({
      bomFormat: z.literal('CycloneDX'),
      specVersion: z.string().regex(/^1\.\d$/),
      serialNumber: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
      metadata: z.object({
        component: z.object({ 'bom-ref': z.string(), type: z.literal('application'), name: z.literal('newsgraph') }),
      }),
      components: z.array(
        z.object({
          'bom-ref': z.string(),
          name: z.string(),
          version: z.string(),
          purl: z.string().startsWith('pkg:npm/'),
          licenses: z.array(z.object({})).min(1),
        }),
      ),
      dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
    })
    .parse(JSON.parse(readFileSync(join(home, 'newsgraph.cdx.json'), 'utf8')))
  const refs = bom.components.map((each) => each['bom-ref'])
  const nodes = [bom.metadata.component['bom-ref'], ...refs]
  expect(new Set(refs).size).toBe(refs.length)
  expect(
    bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !nodes.includes(ref)),
  ).toEqual([])
  const names = new Set(bom.components.map(({ name }) => name))
  const shipped = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)
  expect(shipped.map(([path]) => path.split('node_modules/').at(-1) ?? '').filter((name) => !names.has(name))).toEqual(
    [],
  )
  expect(['preact', 'react', 'monaco-editor', 'd3-force'].filter((name) => !names.has(name))).toEqual([])
  expect(['vite', 'vitest', 'typescript'].filter((name) => names.has(name))).toEqual([])
})
