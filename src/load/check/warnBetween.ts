import { join } from 'node:path'
import type { Pausing } from '../../util/inTurns.ts'
import { type Place, printPlace, type Report, startOf } from '../Problem.ts'
import { ARTICLE_TEXT } from '../read/readBundleFiles.ts'
import type { CheckedBundle } from './checkBundle.ts'

/** Warns of what two bundles say that cannot both be meant. */
export function* warnBetween(bundles: readonly CheckedBundle[], warn: Report): Pausing<void> {
  const texts = new Map<unknown, string>()
  const codes = new Map<string, { readonly value: string; readonly at: Place }>()
  for (const { bundle, entities } of bundles) {
    yield
    const { folder, article } = bundle
    const same = texts.get(article.properties['sha256'])
    if (same === undefined) texts.set(article.properties['sha256'], folder)
    else warn(startOf(join(folder, ARTICLE_TEXT)), `The text is that of ${same} too: one article counts as two.`)
    for (const { node, codes: own } of entities) {
      for (const { scheme, value, at } of own) {
        const key = `${node.id} ${scheme}`
        const first = codes.get(key)
        if (!first) codes.set(key, { value, at })
        else if (first.value !== value) {
          const where = `\`${first.value}\` at ${printPlace(first.at)}`
          warn(
            at,
            `\`${node.id}\` has two ids of \`${scheme}\`: \`${value}\` here, ${where}. Correct the one that is wrong.`,
          )
        }
      }
    }
  }
}
