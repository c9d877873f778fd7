import { DESCRIBED_IN } from '../../model/core.ts'
import type { Model } from '../../model/Model.ts'
import type { Bundle, Properties } from '../Bundle.ts'
import type { Change } from './changeBetween.ts'
import { createOverlay } from './createOverlay.ts'
import { byKey, type Edge, type Part } from './Part.ts'
import { provenanceEdges } from './provenance.ts'
import { type OtherDescription, type Stored, type StoredArticle, statedBefore } from './readStored.ts'

/** What there is before a bundle is loaded. */
export interface State {
  readonly part: Part
  /** What other articles say, by node: each description once, with the first article that gives it. */
  readonly others: ReadonlyMap<string, readonly OtherDescription[]>
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
  const descriptions = descriptionsOf(stored)

  function others(id: string, article: string): readonly OtherDescription[] {
    const all = descriptions.get(id)
    if (!all) return []
    const first = new Map<string, string>()
    for (const [other, facts] of all) {
      const known = first.get(facts)
      if (other !== article && (known === undefined || other < known)) first.set(facts, other)
    }
    return [...first].map(([facts, other]) => ({ id, facts, article: other }))
  }

  return {
    stateFor({ article: { id }, nodes: described, relationships: states }: Bundle): State {
      const article = stored.articles.get(id)
      const passages = (article?.evidence ?? []).map(idOf)
      const spokenOf = [...(article?.descriptions ?? []), ...described].map((each) => each.id)
      const stated = [...statedBefore(article?.properties), ...states.map((each) => each.id)]
      const part = {
        nodes: nodes.all([...passages, ...spokenOf, id]),
        edges: relationships.all(stated),
      }
      for (const edge of article ? provenanceOf(model, id, article) : []) part.edges.set(edge.key, edge)
      const theirs = spokenOf.filter((each) => part.nodes.has(each)).map((each) => [each, others(each, id)] as const)
      return { part, others: new Map(theirs.filter(([, each]) => each.length > 0)) }
    },
    /** Takes over what loading a bundle makes of its part. */
    apply({ article: { id } }: Bundle, after: Part, change: Change): void {
      for (const row of change.nodes.removed) nodes.remove(row.id)
      for (const row of [...change.nodes.created, ...change.nodes.changed]) nodes.set(row.id, row.properties)
      for (const verb of VERBS) {
        for (const edge of change.edges[verb]) {
          if (!isRelationship(edge)) provenance[verb].push(edge)
          else if (verb === 'removed') relationships.remove(edge.key)
          else relationships.set(edge.key, edge)
        }
      }
      for (const each of stored.articles.get(id)?.descriptions ?? []) descriptions.get(each.id)?.delete(id)
      for (const { type, source, properties } of after.edges.values())
        if (type === DESCRIBED_IN) describe(descriptions, source, id, String(properties['facts']))
    },
    /** All that has to be written. */
    change(): Change {
      const { created, changed, removed } = relationships.difference((_key, edge) => edge)
      return {
        nodes: nodes.difference((id, properties) => ({ id, properties })),
        edges: {
          created: [...provenance.created, ...created],
          changed: [...provenance.changed, ...changed],
          removed: [...provenance.removed, ...removed],
        },
      }
    },
    /** What the bundles so far make of a node. */
    fateOf(id: string): 'comes' | 'goes' | undefined {
      if (!nodes.isTouched(id)) return undefined
      return nodes.get(id) ? 'comes' : 'goes'
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

type Descriptions = Map<string, Map<string, string>>

/** By node, and by article, what it says of it. */
function descriptionsOf({ articles, others }: Stored): Descriptions {
  const all: Descriptions = new Map()
  for (const { id, article, facts } of others) describe(all, id, article, facts)
  for (const [article, { descriptions }] of articles)
    for (const { id, facts } of descriptions) describe(all, id, article, facts)
  return all
}

function describe(all: Descriptions, id: string, article: string, facts: string): void {
  const known = all.get(id)
  if (known) known.set(article, facts)
  else all.set(id, new Map([[article, facts]]))
}
