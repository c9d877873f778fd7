import { DESCRIBED_IN } from '../../model/core.ts'
import type { Model } from '../../model/Model.ts'
import type { Bundle, BundleRelationship, Properties } from '../Bundle.ts'
import type { Said } from '../readings/Reading.ts'
import { type Standing, standingOf, UNKNOWN } from '../readings/Standing.ts'
import type { Change } from './changeBetween.ts'
import { edgesToRecount } from './counts.ts'
import { createOverlay } from './createOverlay.ts'
import { createSaid } from './createSaid.ts'
import { byKey, type Edge, type Part } from './Part.ts'
import { provenanceEdges } from './provenance.ts'
import { readingsBy } from './readingsBy.ts'
import { readingsIn, type Stored, type StoredArticle, statedBefore } from './readStored.ts'
import { referenceEdge, referencesOf, referredId } from './references.ts'

/** What there is before a bundle is loaded. */
export interface State {
  readonly part: Part
  /** What other articles say of a node or a relationship. */
  readonly othersSay: (id: string) => Said
  /** The links of other articles to the bundle's claims. */
  readonly incoming: readonly BundleRelationship[]
  /** The links to claims of others that the article had. */
  readonly outgoing: readonly BundleRelationship[]
  /** Whether a node is there. */
  readonly isThere: (id: string) => boolean
  /** Whether another article refers to one. */
  readonly isReferredTo: (article: string) => boolean
}

export type WorkingCopy = ReturnType<typeof createWorkingCopy>

/**
 * The part of the graph that some bundles are about. They change it in turn, so that each finds what the ones before it
 * changed; then all of it is written at once.
 */
export function createWorkingCopy(model: Model, stored: Stored) {
  const nodes = createOverlay(nodesOf(stored))
  const relationships = createOverlay(byKey(stored.relationships))
  /** The edges that tie things to one article concern its bundle alone: what that changes, is to be written. */
  const provenance = { created: [] as Edge[], changed: [] as Edge[], removed: [] as Edge[] }
  const said = saidIn(model, stored)
  /** The links to claims of each article, by the article that states them. */
  const references = new Map<string, Map<string, readonly BundleRelationship[]>>()
  for (const { from, to, links } of stored.references) refer(references, from, to, links)

  const articlesOfAnotherText = (): ReadonlySet<string> => {
    const changed = [...stored.articles].filter(([id, { properties }]) => {
      const now = nodes.get(id)
      return now !== undefined && now['sha256'] !== properties['sha256']
    })
    return new Set(changed.map(([id]) => id))
  }

  return {
    stateFor({ article: { id }, nodes: described, relationships: states, links }: Bundle): State {
      const article = stored.articles.get(id)
      const passages = (article?.evidence ?? []).map(idOf)
      const spokenOf = [...(article?.descriptions ?? []), ...described].map((each) => each.id)
      const stated = [...statedBefore(article?.properties), ...states.map((each) => each.id)]
      const before = stored.references.filter(({ from }) => from === id)
      const outgoing = before.flatMap((each) => each.links)
      const incoming = [...(references.get(id)?.values() ?? [])].flat()
      const linked = [...outgoing, ...incoming, ...links].map((each) => each.id)
      const referred = [...before, ...referencesOf(id, links)].map(({ to }) => referredId(to))
      const part = {
        nodes: nodes.all([...passages, ...spokenOf, ...referred, id]),
        edges: relationships.all([...stated, ...linked]),
      }
      for (const edge of article ? provenanceOf(model, id, article) : []) part.edges.set(edge.key, edge)
      for (const edge of before.map(referenceEdge)) part.edges.set(edge.key, edge)
      return {
        part,
        othersSay: (each) => said.withoutArticle(each, id),
        incoming,
        outgoing,
        isThere: (each) => nodes.get(each) !== undefined,
        isReferredTo: (to) =>
          (stored.referrers.get(to) ?? 0) > 0 || [...(references.get(to)?.keys() ?? [])].some((from) => from !== id),
      }
    },
    /** Takes over what loading a bundle makes of its part. */
    apply(bundle: Bundle, after: Part, change: Change): void {
      const { id, properties } = bundle.article
      for (const row of change.nodes.removed) nodes.remove(row.id)
      for (const row of [...change.nodes.created, ...change.nodes.changed]) nodes.set(row.id, row.properties)
      for (const verb of VERBS) {
        for (const edge of change.edges[verb]) {
          if (!isRelationship(edge)) provenance[verb].push(edge)
          else if (verb === 'removed') relationships.remove(edge.key)
          else relationships.set(edge.key, edge)
        }
      }
      const article = stored.articles.get(id)
      const spokenOf = [...(article?.descriptions ?? []).map((each) => each.id), ...statedBefore(article?.properties)]
      for (const each of spokenOf) said.unsay(each, id)
      for (const { type, source, properties: carried } of after.edges.values())
        if (type === DESCRIBED_IN) said.say(source, id, String(carried['facts']), standingOf(properties))
      for (const [each, facts] of readingsBy(model, bundle)) said.say(each, id, facts, standingOf(properties))
      for (const each of stored.references) if (each.from === id) references.get(each.to)?.delete(id)
      for (const { to, links } of referencesOf(id, bundle.links)) refer(references, id, to, links)
    },
    /** All that has to be written. */
    change(): Change {
      const { created, changed, removed } = relationships.difference((_key, edge) => edge)
      const isWritten = new Set([...created, ...changed, ...removed])
      const others = relationships.all(stored.relationships.map(({ key }) => key))
      const recounted = edgesToRecount(
        [...others.values()].filter((edge) => !isWritten.has(edge)),
        articlesOfAnotherText(),
      )
      return {
        nodes: nodes.difference((id, properties) => ({ id, properties })),
        edges: {
          created: [...provenance.created, ...created],
          changed: [...provenance.changed, ...changed, ...recounted],
          removed: [...provenance.removed, ...removed],
        },
      }
    },
  }
}

const VERBS = ['created', 'changed', 'removed'] as const

/** What has an id, several bundles may state. */
const isRelationship = ({ properties }: Edge): boolean => properties['id'] !== undefined

const idOf = (properties: Properties): string => String(properties['id'])

function nodesOf({ articles, nodes }: Stored): Map<string, Properties> {
  const ofArticles = [...articles.values()].flatMap(({ properties, evidence }) => [properties, ...evidence])
  return new Map([...nodes, ...ofArticles.map((each): [string, Properties] => [idOf(each), each])])
}

const provenanceOf = (model: Model, id: string, { descriptions, passages, evidence }: StoredArticle): Edge[] =>
  provenanceEdges(model, id, descriptions, passages, evidence.map(idOf))

/** What is said before any bundle changes it. */
function saidIn(model: Model, { articles, others, relationships }: Stored): ReturnType<typeof createSaid> {
  const said = createSaid()
  const edges = byKey(relationships)
  for (const { id, facts, support } of others) said.addOthers(id, facts, support)
  for (const [id, { properties, evidence, descriptions }] of articles) {
    const standing = String(properties['standing'] ?? UNKNOWN) as Standing
    for (const { id: node, facts } of descriptions) said.say(node, id, facts, standing)
    const passages = evidence.map(({ relationships: states, readings }) => ({
      relationships: textsIn(states),
      readings: textsIn(readings),
    }))
    for (const [each, facts] of readingsIn(model, edges, passages)) said.say(each, id, facts, standing)
  }
  return said
}

const textsIn = (value: Properties[string] | undefined): readonly string[] | null =>
  value === undefined ? null : [value].flat().map(String)

type References = Map<string, Map<string, readonly BundleRelationship[]>>

function refer(references: References, from: string, to: string, links: readonly BundleRelationship[]): void {
  const known = references.get(to)
  if (known) known.set(from, links)
  else references.set(to, new Map([[from, links]]))
}
