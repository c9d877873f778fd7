import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * Compiles `src/` once per run, so that the tests of the command run what is there now. Without checking types, which
 * is for `npm run check`: a test tells more of a fault than a build that stops at it.
 */
export function setup(): void {
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
