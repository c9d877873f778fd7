import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Whether what is in `dist` is what the sources say. */
export const isBuilt = process.env['NEWSGRAPH_TEST_BUILT'] === '1'

const root = join(import.meta.dirname, '../..')

/**
 * Compiles `src/` once per run, so that the tests of the command run what is there now. Without checking types, which
 * is for `npm run check`: a test tells more of a fault than a build that stops at it. With NEWSGRAPH_TEST_BUILT=1 what
 * `npm ci` built is taken, so that several runs can go on at the same time.
 */
export function setup(): void {
  if (isBuilt) return
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'src', '--noCheck'], {
    cwd: root,
  })
  removeStale()
}

/** The compiler leaves what it made of files that are gone; Vite, which makes `pages`, does not. */
function removeStale(): void {
  for (const file of readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })) {
    if (file.startsWith('pages')) continue
    const source = file.replace(/\.js(\.map)?$/, '.ts')
    if (source !== file && !existsSync(join(root, 'src', source))) rmSync(join(root, 'dist', file))
  }
}
