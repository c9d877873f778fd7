import { isDeepStrictEqual } from 'node:util'
import { DESCRIBED_IN } from '../../model/core.ts'
import type { Properties } from '../../model/Facts.ts'
import type { Model } from '../../model/Model.ts'
import { groupBy } from '../../util/objects.ts'
import type { Bundle } from '../Bundle.ts'
import { type Correcting, standingsIn } from '../readings/corrections.ts'
import type { Said } from '../readings/Reading.ts'
import { readStandings, type Standings, standingsOf, UNKNOWN } from '../readings/Standing.ts'
import type { Change } from './changeBetween.ts'
import { edgesToRecount } from './counts.ts'
import { createOverlay } from './createOverlay.ts'
import { createSaid } from './createSaid.ts'
import { keptSaid, SAID } from './hubs.ts'
import { byKey, type Edge, type Part } from './Part.ts'
import { provenanceEdges } from './provenance.ts'
import { readingsBy } from './readingsBy.ts'
import { readingsOfArticle, type Stored, type StoredArticle, statedBefore } from './readStored.ts'
import { correctionEdges, type Reference, referenceEdge, referencesOf, referredId } from './references.ts'

/** What there is before a bundle is loaded. */
export interface State {
  readonly part: Part
  /** What other articles say of a node or a relationship. */
  readonly othersSay: (id: string) => Said
  /** Whether a node is there. */
  readonly isThere: (id: string) => boolean
  /** Whether another article refers to one. */
  readonly isReferredTo: (article: string) => boolean
  /** What the article said of others. */
  readonly before: readonly Reference[]
  /** What others say of the article. */
  readonly about: readonly Reference[]
  /** Where the article is to stand. */
  readonly standings: Standings
  /** Where others are to stand that correct it, if that is elsewhere than before. */
  readonly moved: ReadonlyMap<string, Standings>
}

/** What `createWorkingCopy` returns. */
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
  /** What articles say of each article, by the article that says it. */
  const references = new Map<string, Map<string, Reference>>()
  for (const each of stored.references) refer(references, each)
  /** The articles that correct others, and those that bundles change. */
  const correcting = new Map<string, Correcting>()
  const referencesBefore = groupBy(stored.references, ({ from }) => from)
  for (const [id, { properties }] of stored.articles)
    correcting.set(id, { properties, corrects: correctedIn(referencesBefore.get(id) ?? []) })
  /** The articles that bundles took out of the graph: nothing corrects them any more. */
  const gone = new Set<string>()
  let standings = standingsIn(correcting, otherStandings)

  function otherStandings(id: string): Standings | undefined {
    const properties = gone.has(id) ? undefined : stored.nodes.get(id)
    return properties && readStandings(properties)
  }

  /** Moves what the bundle's article, and those that correct it, say, to where they stand once it is loaded. */
  function restand(bundle: Bundle): ReadonlyMap<string, Standings> {
    const { id, properties } = bundle.article
    const isAlone =
      bundle.corrects.length === 0 && ![...(references.get(id)?.values() ?? [])].some((each) => each.corrects)
    if (bundle.isGone) {
      correcting.delete(id)
      gone.add(id)
    } else {
      correcting.set(id, { properties, corrects: bundle.corrects })
      gone.delete(id)
    }
    if (isAlone) {
      if (!bundle.isGone) standings.set(id, standingsOf(properties))
      return new Map()
    }
    const before = standings
    standings = standingsIn(correcting, otherStandings)
    const isElsewhere = (each: string, now: Standings): boolean => !isDeepStrictEqual(before.get(each), now)
    return new Map([...standings].filter(([each, now]) => each !== id && isElsewhere(each, now)))
  }

  const articlesOfAnotherText = (): ReadonlySet<string> => {
    const changed = [...stored.articles].filter(([id, { properties }]) => {
      const now = nodes.get(id)
      return now !== undefined && now['sha256'] !== properties['sha256']
    })
    return new Set(changed.map(([id]) => id))
  }

  const keptOf = (id: string): readonly string[] | undefined => {
    const all = said.all(id)
    return all && keptSaid(all)
  }

  /** Whether other things are to be kept with a hub than are. */
  const keptOtherwise = (id: string): boolean =>
    said.all(id) !== undefined && !isDeepStrictEqual(keptOf(id), stored.noted.get(id)?.[SAID])

  return {
    keptOf,
    keptOtherwise,
    stateFor(bundle: Bundle): State {
      const {
        article: { id },
        nodes: described,
        relationships: states,
        links,
      } = bundle
      const article = stored.articles.get(id)
      const before = referencesBefore.get(id) ?? []
      const about = [...(references.get(id)?.values() ?? [])]
      const corrections = correctionEdges([...before, ...about], (each) => nodes.get(each) !== undefined)
      const moved = restand(bundle)
      const elsewhere = [...moved].flatMap(([each, now]) => [each, ...said.move(each, now)])
      const passages = (article?.evidence ?? []).map(idOf)
      const spokenOf = [...(article?.descriptions ?? []), ...described].map((each) => each.id)
      const stated = [...statedBefore(article?.properties), ...states.map((each) => each.id)]
      const linked = [...[...before, ...about].flatMap((each) => each.links), ...links].map((each) => each.id)
      const referred = [...before, ...referencesOf(bundle)].map(({ to }) => referredId(to))
      const part = {
        nodes: nodes.all([...passages, ...spokenOf, ...referred, ...elsewhere, id]),
        edges: relationships.all([...stated, ...linked, ...elsewhere]),
      }
      for (const edge of article ? provenanceOf(model, id, article) : []) part.edges.set(edge.key, edge)
      for (const edge of [...before.map(referenceEdge), ...corrections]) part.edges.set(edge.key, edge)
      return {
        part,
        othersSay: (each) => said.withoutArticle(each, id),
        isThere: (each) => nodes.get(each) !== undefined,
        isReferredTo: (to) =>
          (stored.referrers.get(to) ?? 0) > 0 || [...(references.get(to)?.keys() ?? [])].some((from) => from !== id),
        before,
        about,
        standings: standings.get(id) ?? UNKNOWN,
        moved,
      }
    },
    /** Takes over what loading a bundle makes of its part. */
    apply(bundle: Bundle, after: Part, change: Change): void {
      const { id } = bundle.article
      const now = standings.get(id) ?? UNKNOWN
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
        if (type === DESCRIBED_IN) said.say(source, id, String(carried['facts']), now)
      for (const [each, facts] of readingsBy(model, bundle)) said.say(each, id, facts, now)
      for (const { to } of referencesBefore.get(id) ?? []) references.get(to)?.delete(id)
      for (const each of referencesOf(bundle)) refer(references, each)
    },
    /** All that has to be written. */
    change(): Change {
      const { created, changed, removed } = relationships.difference((_key, edge) => edge)
      const isWritten = new Set([...created, ...changed, ...removed])
      const others = relationships.all(stored.relationships.map(({ key }) => key))
      const unwritten = [...others.values()].filter((edge) => !isWritten.has(edge))
      const again = new Set([
        ...edgesToRecount(unwritten, articlesOfAnotherText()),
        ...unwritten.filter(({ key }) => keptOtherwise(key)),
      ])
      return {
        nodes: nodes.difference((id, properties) => ({ id, properties })),
        edges: {
          created: [...provenance.created, ...created],
          changed: [...provenance.changed, ...changed, ...again],
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

const provenanceOf = (
  model: Model,
  id: string,
  { properties, descriptions, passages, evidence }: StoredArticle,
): Edge[] => provenanceEdges(model, id, properties, descriptions, passages, evidence.map(idOf))

/** What is said before any bundle changes it. */
function saidIn(model: Model, { articles, others, relationships }: Stored): ReturnType<typeof createSaid> {
  const said = createSaid()
  const edges = byKey(relationships)
  for (const { id, facts, support } of others) said.addOthers(id, facts, support)
  for (const [id, article] of articles) {
    const standings = readStandings(article.properties)
    for (const [each, facts] of readingsOfArticle(model, edges, article)) said.say(each, id, facts, standings)
  }
  return said
}

type References = Map<string, Map<string, Reference>>

function refer(references: References, reference: Reference): void {
  const known = references.get(reference.to)
  if (known) known.set(reference.from, reference)
  else references.set(reference.to, new Map([[reference.from, reference]]))
}

const correctedIn = (references: readonly Reference[]): string[] =>
  references.filter(({ corrects }) => corrects).map(({ to }) => to)
