import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Bundle } from '../../load/Bundle.ts'
import { checkBundles } from '../../load/check/checkBundles.ts'
import type { Model } from '../../model/Model.ts'
import type { FactTexts } from './factTexts.ts'

/** The bundle in a folder with other files of facts, which are not written there; or what is wrong with it, a line each. */
export function checkTexts(folder: string, texts: FactTexts, model: Model): Bundle | readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-review-'))
  try {
    const copy = join(root, basename(resolve(folder)))
    mkdirSync(copy)
    for (const name of ['article.txt', 'article.yaml']) cpSync(join(folder, name), join(copy, name))
    for (const [name, text] of texts) writeFileSync(join(copy, name), text)
    const { bundles, problems } = checkBundles([copy], model)
    return bundles[0] ?? problems.map(({ place, message }) => `${basename(place?.file ?? folder)}: ${message}`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
