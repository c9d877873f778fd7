import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'

/**
 * A check that sees nothing passes too. So each rule of biome.json that carries the design is broken once, in a
 * project of its own: Biome must find the breach, and must find nothing in the same project without it.
 */
const root = join(import.meta.dirname, '../..')
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')

/** Which folder of src must not import from which; the first steps are in the order that a request takes. */
const layers = {
  http: ['plan', 'cypher', 'result', 'load'],
  access: ['http', 'graphql', 'plan', 'cypher', 'engine', 'result', 'load', 'cli'],
  graphql: ['http', 'plan', 'cypher', 'engine', 'result', 'load'],
  plan: ['http', 'cypher', 'engine', 'result', 'load'],
  cypher: ['http', 'engine', 'result', 'load'],
  engine: ['http', 'plan', 'result', 'load'],
  result: ['http', 'cypher', 'engine', 'load'],
  model: ['http', 'graphql', 'plan', 'cypher', 'engine', 'result', 'load', 'cli', 'explorer'],
  search: ['http', 'graphql', 'plan', 'cypher', 'engine', 'result', 'load'],
  metrics: ['http', 'graphql', 'plan', 'cypher', 'engine', 'result', 'load'],
  explorer: ['http', 'graphql', 'plan', 'cypher', 'engine', 'result', 'model', 'load', 'cli', 'metrics'],
  load: ['http'],
  draft: ['http', 'graphql', 'plan', 'cypher', 'engine', 'result', 'explorer', 'cli'],
  persist: ['http', 'cypher', 'engine', 'result', 'explorer'],
}

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
})

let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'newsgraph-layers-'))
  for (const file of ['biome.json', '.gitignore']) cpSync(join(root, file), join(project, file))
  for (const folder of new Set(Object.values(layers).flat()))
    write(`src/${folder}/there.ts`, 'export const there = 1\n')
})

afterEach(() => rmSync(project, { recursive: true }))

test('a project that keeps to the rules passes', () => {
  write('src/http/allowed.ts', importing('../graphql/there.ts'))
  write('src/result/allowed.ts', importing('../plan/there.ts'))
  write('vitest.config.ts', 'export default {}\n')
  expect(findings()).toEqual([])
})

test('each import against the direction of the data is found', () => {
  const breaches = Object.entries(layers).flatMap(([folder, forbidden]) =>
    forbidden.flatMap((other) => [
      { file: `src/${folder}/imports-${other}.ts`, from: `../${other}/there.ts` },
      { file: `src/${folder}/deep/er/imports-${other}.ts`, from: `../../../${other}/there.ts` },
    ]),
  )
  for (const { file, from } of breaches) write(file, importing(from))
  expect(findings().sort()).toEqual(breaches.map(({ file }) => `${file} lint/style/noRestrictedImports`).sort())
})

test('a type is an import too', () => {
  write('src/plan/type.ts', "import type { there } from '../http/there.ts'\n\nexport type There = typeof there\n")
  expect(findings()).toEqual(['src/plan/type.ts lint/style/noRestrictedImports'])
})

test.each([
  ['suspicious/noImportCycles', "import { b } from './b.ts'\n\nexport const a = () => b\n"],
  ['suspicious/noExplicitAny', 'export const a = (given: any) => given\n'],
  ['style/noNonNullAssertion', 'export const a = (given: string | null) => given!.length\n'],
  ['style/useImportType', "import { B } from './b.ts'\n\nexport type A = B\n"],
  ['style/noDefaultExport', 'export default 1\n'],
  ['style/noEnum', 'export enum A {\n  b = 1,\n}\n'],
  ['nursery/noFloatingPromises', "const a = async () => 'done'\n\nexport const b = () => {\n  a()\n}\n"],
])('%s is found', (rule, code) => {
  write('src/util/b.ts', "import { a } from './a.ts'\n\nexport type B = string\n\nexport const b = a\n")
  write('src/util/a.ts', code)
  expect(findings()).toContain(`src/util/a.ts lint/${rule}`)
})

test('what differs from the format is found', () => {
  write('src/util/a.ts', 'export const a = "1";\n')
  expect(findings()).toEqual(['src/util/a.ts format'])
})

test('the layers of this file are those of biome.json', () => {
  const restricted = [...readFileSync(join(root, 'biome.json'), 'utf8').matchAll(/\{([a-z,]+)\}\/\*\*"\]/g)]
  expect(restricted.map(([, folders]) => folders)).toEqual(Object.values(layers).map((folders) => folders.join(',')))
})

function importing(from: string): string {
  return `import { there } from '${from}'\n\nexport const here = there\n`
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true })
  writeFileSync(join(project, file), text)
}

/** `<file> <rule>` for each thing that `npm run check` would stop at. */
function findings(): string[] {
  const { output, failed } = runBiome()
  const found = report
    .parse(JSON.parse(output))
    .diagnostics.map(({ category, location }) => `${location.path} ${category}`)
  expect(failed).toBe(found.length > 0)
  return found
}

function runBiome(): { readonly output: string; readonly failed: boolean } {
  const parameters = ['check', '--error-on-warnings', '--reporter=json', '--max-diagnostics=none', '.']
  try {
    const output = execFileSync(process.execPath, [biome, ...parameters], {
      cwd: project,
      encoding: 'utf8',
      stdio: 'pipe',
    })
    return { output, failed: false }
  } catch (error) {
    return { output: z.object({ stdout: z.string() }).parse(error).stdout, failed: true }
  }
}
