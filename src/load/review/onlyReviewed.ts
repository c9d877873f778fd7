import { join } from 'node:path'
import { CLAIM, RELATIONSHIP_TYPE } from '../../model/core.ts'
import type { Model } from '../../model/Model.ts'
import type { Bundle, BundleRelationship } from '../Bundle.ts'
import { digestOf } from '../digestOf.ts'
import { asInBundle } from '../ids.ts'
import { type Problem, startOf } from '../Problem.ts'
import { DRAFT_FILE, type DraftState, readDraftState } from './DraftState.ts'

export interface Reviewed {
  /** The bundles, without the facts that are not accepted. */
  readonly bundles: readonly Bundle[]
  readonly problems: readonly Problem[]
  /** How many facts of an article, by its id, are still proposed. */
  readonly waiting: ReadonlyMap<string, number>
}

/**
 * Leaves out of drafted bundles what a review rejected, and with `acceptedOnly` what is still proposed. Without it, a bundle with
 * proposals is a problem. So is an accepted fact that refers to an entity that is left out.
 */
export function onlyReviewed(bundles: readonly Bundle[], model: Model, acceptedOnly: boolean): Reviewed {
  const problems: Problem[] = []
  const waiting = new Map<string, number>()
  const kept = bundles.map((bundle) => {
    const { folder } = bundle
    if (folder === undefined) return bundle
    const place = startOf(join(folder, DRAFT_FILE))
    const report = (message: string): unknown => problems.push({ path: [], place, message })
    const state = readDraftState(folder)
    if (typeof state === 'string') report(state)
    if (typeof state !== 'object') return bundle
    const all = factsOf(bundle, model)
    const proposed = all.filter((id) => stateOf(state, id) === 'proposed')
    waiting.set(bundle.article.id, proposed.length)
    if (proposed.length === 0 && all.every((id) => stateOf(state, id) === 'accepted')) return bundle
    if (proposed.length > 0 && !acceptedOnly) {
      report(
        `${proposed.length} of ${all.length} facts ${proposed.length === 1 ? 'is' : 'are'} still proposed. Run newsgraph review, or load the accepted ones with --accepted-only.`,
      )
      return bundle
    }
    return without(bundle, model, state, report)
  })
  return { bundles: kept, problems, waiting }
}

/** Ids as draft.json has them. */
const factsOf = ({ nodes, relationships, article }: Bundle, model: Model): string[] => [
  ...nodes.map(({ id }) => asInBundle(id, article.id)),
  ...relationships.filter((each) => isFact(each, model)).map(({ id }) => id),
]

/** Not a link between a claim and its speaker, which is a part of the claim. */
const isFact = ({ type }: BundleRelationship, model: Model): boolean =>
  model.relationships.get(type)?.vocabulary === RELATIONSHIP_TYPE

function stateOf({ facts }: DraftState, id: string): 'proposed' | 'accepted' | 'rejected' {
  const state = Object.hasOwn(facts, id) ? facts[id]?.state : undefined
  if (state === undefined || state === 'accepted') return 'accepted'
  // What was replaced, and is in the bundle all the same, was left there by a review that was interrupted.
  return state === 'rejected' ? 'rejected' : 'proposed'
}

function without(bundle: Bundle, model: Model, state: DraftState, report: (message: string) => unknown): Bundle {
  const { article, corrects } = bundle
  const named = (id: string): string => asInBundle(id, article.id)
  const nodes = bundle.nodes.filter(({ id }) => stateOf(state, named(id)) === 'accepted')
  const kept = new Set(nodes.map(({ id }) => id))
  const own = new Set(bundle.nodes.map(({ id }) => id))
  const claims = new Set(bundle.nodes.filter(({ type }) => type === CLAIM).map(({ id }) => id))
  const isLeftOut = (id: string): boolean => own.has(id) && !kept.has(id)
  const stays = (each: BundleRelationship): boolean => {
    const missing = [each.source, each.target].filter(isLeftOut)
    if (isFact(each, model) && stateOf(state, each.id) !== 'accepted') return false
    // A link of a claim goes with its claim.
    if (missing.length > 0 && !missing.some((id) => claims.has(id)))
      report(
        `\`${isFact(each, model) ? each.id : named(each.source)}\` is accepted, but ${missing.map((id) => `\`${id}\``).join(' and ')} is ${missing.map((id) => stateOf(state, id)).join(' and ')}. Accept it, or reject what refers to it.`,
      )
    return missing.length === 0
  }
  const relationships = bundle.relationships.filter(stays)
  const links = bundle.links.filter(({ source, target }) => !isLeftOut(source) && !isLeftOut(target))
  const used = new Set([...nodes, ...relationships, ...links].flatMap(({ evidence }) => evidence))
  const content = {
    article,
    corrects,
    evidence: bundle.evidence.filter(({ id }) => used.has(id)),
    nodes,
    relationships,
    links,
  }
  return { ...bundle, ...content, digest: digestOf(model, content) }
}
