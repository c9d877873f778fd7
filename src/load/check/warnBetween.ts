import type { Model } from '../../model/Model.ts'
import type { Pausing } from '../../util/inTurns.ts'
import { type Location, printLocation, type Report } from '../Problem.ts'
import { reaches } from '../readings/corrections.ts'
import type { CheckedBundle } from './checkBundle.ts'
import { warnOfConflicts } from './warnOfConflicts.ts'
import { createLookalikes } from './warnOfLookalikes.ts'

/** Warns of what two bundles say that cannot both be meant. */
export function* warnBetween(model: Model, bundles: readonly CheckedBundle[], warn: Report): Pausing<void> {
  const lookAt = createLookalikes(warn)
  const texts = new Map<unknown, string>()
  const codes = new Map<string, { readonly value: string; readonly at: Location }>()
  for (const { bundle, entities, text } of bundles) {
    yield
    const { folder, article } = bundle
    const same = texts.get(article.properties['sha256'])
    if (same === undefined) texts.set(article.properties['sha256'], folder ?? article.id)
    else warn(text, `The text is that of ${same} too: one article counts as two.`)
    lookAt(entities)
    for (const { node, codes: own } of entities) {
      for (const { scheme, value, at } of own) {
        const key = `${node.id} ${scheme}`
        const first = codes.get(key)
        if (!first) codes.set(key, { value, at })
        else if (first.value !== value) {
          const where = `\`${first.value}\` at ${printLocation(first.at)}`
          warn(
            at,
            `\`${node.id}\` has two ids of \`${scheme}\`: \`${value}\` here, ${where}. Correct the one that is wrong.`,
          )
        }
      }
    }
  }
  yield
  warnOfConflicts(model, bundles, warn)
  warnOfCircles(bundles, warn)
}

/** Warns of articles that correct each other, directly or through others: such corrections are ignored. */
function warnOfCircles(bundles: readonly CheckedBundle[], warn: Report): void {
  const articles = new Map(bundles.map(({ bundle }) => [bundle.article.id, bundle]))
  for (const { bundle, corrected } of bundles)
    for (const { id, at } of corrected)
      if (reaches(articles, id, bundle.article.id))
        warn(at, `\`${id}\` corrects this article in turn. Corrections in a circle are ignored.`)
}
