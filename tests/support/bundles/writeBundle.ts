import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for the bundles of one test, removed after it. */
export function bundleRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-bundles-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  return root
}

export type BundleText = Readonly<Record<string, string | Uint8Array | null>>

/** Writes a bundle; what it does not give of `article.txt` and `article.yaml` is there all the same, unless null. */
export function writeBundle(root: string, slug: string, files: BundleText): string {
  const folder = join(root, slug)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const all = { 'article.txt': 'Alice met Bob in Iraq on Monday.', 'article.yaml': 'language: en\n', ...files }
  for (const [name, content] of Object.entries(all)) {
    if (content === null) continue
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
