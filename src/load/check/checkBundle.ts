import { byId } from '../../util/byId.ts'
import { eachInTurns, type Pausing } from '../../util/inTurns.ts'
import type { Bundle, BundleEvidence } from '../Bundle.ts'
import type { BundleSource } from '../BundleInput.ts'
import { digestOf } from '../digestOf.ts'
import { articleId, SLUG } from '../ids.ts'
import { type Location, printLocation, type Report } from '../Problem.ts'
import type { CheckContext } from './CheckContext.ts'
import { type Corrected, checkArticle, checkCorrects } from './checkArticle.ts'
import { type CheckedClaim, checkClaim } from './checkClaim.ts'
import { checkEnded } from './checkEnded.ts'
import { type CheckedNode, checkEntity } from './checkEntity.ts'
import { checkUsed, namedPassages } from './checkEvidence.ts'
import { checkRelationship, type PlacedRelationship } from './checkRelationship.ts'
import { checkSizes } from './checkSizes.ts'
import { claimLinks } from './claimLinks.ts'
import { declare } from './declare.ts'
import { peek } from './fieldsOf.ts'
import { sectionsOf } from './sectionsOf.ts'

/** A bundle, and what it says with where it says it, for what is checked between bundles. */
export interface CheckedBundle {
  readonly bundle: Bundle
  /** Where the article's text is. */
  readonly text: Location
  readonly entities: readonly CheckedNode[]
  readonly claims: readonly CheckedClaim[]
  readonly relationships: readonly PlacedRelationship[]
  readonly corrected: readonly Corrected[]
}

/** Checks one bundle. What it returns can be loaded only if nothing was reported. */
export function* checkBundle(
  source: BundleSource,
  shared: Pick<CheckContext, 'model' | 'limits' | 'report' | 'warn'>,
): Pausing<CheckedBundle | undefined> {
  const { model, limits, report } = shared
  const { folder, slug, text, facts, at } = source
  if (!SLUG.test(slug)) {
    const name = folder === undefined ? 'slug' : 'folder’s name'
    report(at.bundle, `The ${name} makes the article’s id: words of a-z and 0-9 joined by hyphens.`)
  }
  checkEnded([source.article, ...facts], text, report)
  const sections = sectionsOf(source, report)
  const {
    entities: named,
    claims: described,
    declared,
    complete,
  } = declare(model, limits, articleId(slug), sections, report)
  const evidence = new Map<string, BundleEvidence>()
  const context: CheckContext = {
    ...shared,
    article: articleId(slug),
    text,
    language: languageOf(source),
    declared,
    complete: complete && facts.every((data) => data?.kind === 'map'),
    evidence,
    passages: namedPassages(sections.passages, shared),
  }
  const article = checkArticle(source, context)
  const entities = yield* checkEach(named, (each) => checkEntity(each, context))
  const claims = yield* checkEach(described, (each) => checkClaim(each, context))
  const relationships = yield* checkEach(sections.relationships, (map) => checkRelationship(map, context))
  checkUsed(context.passages, shared)
  checkDoubles(relationships, report)
  if (!article) return undefined
  const { within, elsewhere } = claimLinks(model, claims)
  const corrected = checkCorrects(source.article, context)
  const content = {
    article,
    corrects: [...new Set(corrected.map(({ id }) => id))].sort(),
    evidence: [...evidence.values()].sort(byId),
    nodes: [...entities, ...claims].map(({ node }) => node).sort(byId),
    relationships: [...relationships.map(({ relationship }) => relationship), ...within].sort(byId),
    links: [...elsewhere].sort(byId),
  }
  checkSizes(at.bundle, content.relationships, [...entities, ...claims], context)
  return {
    bundle: { ...(folder !== undefined && { folder }), ...content, digest: digestOf(model, content) },
    text: at.text,
    entities,
    claims,
    relationships,
    corrected,
  }
}

/** Some milliseconds of work. */
const CHECKED_AT_ONCE = 20

function* checkEach<T, R>(items: readonly T[], check: (item: T) => readonly R[]): Pausing<R[]> {
  return (yield* eachInTurns(items, check, CHECKED_AT_ONCE)).flat()
}

function languageOf({ article }: BundleSource): string | undefined {
  const data = article?.kind === 'map' ? peek(article, 'language') : undefined
  return data?.kind === 'text' ? data.value.trim() : undefined
}

function checkDoubles(relationships: readonly PlacedRelationship[], report: Report): void {
  const seen = new Map<string, PlacedRelationship>()
  for (const each of relationships) {
    const first = seen.get(each.relationship.id)
    if (first)
      report(
        each.at,
        `The same relationship stands at ${printLocation(first.at)} already. If the article tells of two, such as an office held twice, give each a \`term\`.`,
      )
    else seen.set(each.relationship.id, each)
  }
}
