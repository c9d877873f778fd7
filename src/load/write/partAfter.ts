import { ARTICLE, EVIDENCE } from '../../model/core.ts'
import type { Facts, Properties } from '../../model/Facts.ts'
import { nodeTypeOf } from '../../model/ids.ts'
import { textIndexOf } from '../../model/indexesOf.ts'
import type { Model, RelationshipType } from '../../model/Model.ts'
import { typeNamed } from '../../model/types.ts'
import { searchProperties } from '../../search/searchProperties.ts'
import { groupBy } from '../../util/objects.ts'
import type { Bundle } from '../Bundle.ts'
import { comparable } from '../comparable.ts'
import { articleOfClaim, evidencePrefix } from '../ids.ts'
import { type Reading, readingsOf, type Said, type Support, saidToo, supportOf, textOf } from '../readings/Reading.ts'
import { storedStandings } from '../readings/Standing.ts'
import { storedProperties } from '../storedProperties.ts'
import type { State } from './createWorkingCopy.ts'
import { byKey, createEdge, type Edge, type Part } from './Part.ts'
import { provenanceEdges } from './provenance.ts'
import { readingsBy } from './readingsBy.ts'
import { correctionEdges, linkEdges, referenceEdge, referencesOf, referredId } from './references.ts'
import { isFactType } from './reportOf.ts'
import { inserted, withoutPrefix } from './sortedTexts.ts'

/** How the part of the graph looks once the bundle is loaded. */
export function partAfter(model: Model, bundle: Bundle, state: State): Part {
  return { nodes: nodesAfter(model, bundle, state), edges: byKey(edgesAfter(model, bundle, state)) }
}

function nodesAfter(
  model: Model,
  bundle: Bundle,
  { part, before, othersSay, isReferredTo, standings, moved }: State,
): Map<string, Properties> {
  const { article, digest, relationships } = bundle
  const stated = statedBy(model, bundle)
  const passage = typeNamed(model, EVIDENCE).properties
  const nodes = new Map<string, Properties>(
    bundle.evidence.map((each) => {
      const states = stated.get(each.id) ?? []
      const noted = { relationships: states.map(({ id }) => id), readings: states.map(({ facts }) => facts) }
      return [each.id, { ...comparable(passage, { ...each }), ...noted }]
    }),
  )
  const own = new Map(bundle.nodes.map((node) => [node.id, node.facts]))
  const index = textIndexOf(model)
  const support = supportOf(standings)
  for (const id of new Set([...own.keys(), ...part.nodes.keys()])) {
    const type = nodeTypeOf(model, id)
    if (!type || type.name === EVIDENCE || type.name === ARTICLE) continue
    const readings = together(own.get(id), support, othersSay(id))
    if (readings.length === 0) continue
    const stored = storedProperties(type.properties, readings)
    const words = type.labels.includes(index.label) ? searchProperties(index, stored) : {}
    nodes.set(id, { ...stored, ...words, id })
  }
  const refersTo = new Set(referencesOf(bundle).map(({ to }) => to))
  for (const { to } of before) if (isReferredTo(to)) refersTo.add(to)
  for (const to of refersTo) nodes.set(referredId(to), { id: referredId(to) })
  for (const [id, now] of moved) nodes.set(id, { ...part.nodes.get(id), ...storedStandings(now) })
  if (bundle.isGone) return nodes
  const noted = { digest, ...storedStandings(standings), relationships: relationships.map(({ id }) => id) }
  return nodes.set(article.id, { ...article.properties, ...noted })
}

/** What all articles say of something, one of them what its bundle says. */
function together(own: Facts | undefined, support: Support, others: Said): readonly Reading[] {
  if (!own) return readingsOf(others)
  return others.size === 0 ? [{ facts: own, support }] : readingsOf(saidToo(others, textOf(own), support))
}

/**
 * The relationships between entities by the passages that state them, in order of id, each with what the article says of it: once, with
 * the first passage that states it, and elsewhere nothing.
 */
function statedBy(model: Model, bundle: Bundle): ReadonlyMap<string, readonly { id: string; facts: string }[]> {
  const readings = readingsBy(model, bundle)
  const stated = bundle.relationships.flatMap(({ id, evidence }) => {
    const facts = readings.get(id)
    return facts === undefined
      ? []
      : evidence.map((passage, index) => ({ passage, id, facts: index === 0 ? facts : '' }))
  })
  return groupBy(stated, ({ passage }) => passage)
}

function edgesAfter(
  model: Model,
  bundle: Bundle,
  { part, before, about, isThere, othersSay, standings }: State,
): Edge[] {
  const { article, evidence, nodes, relationships } = bundle
  const descriptions = nodes.map(({ id, facts }) => ({ id, facts: textOf(facts) }))
  const passages = nodes.flatMap((node) => node.evidence.map((passage) => ({ id: node.id, evidence: passage })))
  const provenance = provenanceEdges(
    model,
    article.id,
    bundle.isGone ? {} : article.properties,
    descriptions,
    passages,
    evidence.map(({ id }) => id),
  )
  const support = supportOf(standings)
  const others = othersEvidence(article.id, part)
  const propertiesOf = (id: string, type: string, own?: Facts): Properties =>
    storedProperties(model.relationships.get(type)?.properties ?? NONE, together(own, support, othersSay(id)))
  const stated = relationships.map(({ id, type, source, target, facts, evidence: own }): Edge => {
    const all = inserted(others.get(id)?.evidence ?? [], own)
    return createEdge(type, source, target, { ...propertiesOf(id, type, facts), id, evidence: all })
  })
  // Not stated here any more, and kept for the articles that still say so. Links to claims of others go by what states them.
  const references = referencesOf(bundle)
  const linked = new Set([...before, ...about, ...references].flatMap((each) => each.links.map(({ id }) => id)))
  for (const { id } of relationships) others.delete(id)
  const kept = [...others].flatMap(([id, { edge, evidence: theirs }]) => {
    if (linked.has(id)) return []
    const carried = isFactType(model, edge.type) ? propertiesOf(id, edge.type) : edge.properties
    return { ...edge, properties: { ...carried, id, evidence: theirs } }
  })
  const own = new Set(nodes.map(({ id }) => id))
  const isClaim = (id: string): boolean => own.has(id) || (articleOfClaim(id) !== article.id && isThere(id))
  const isArticle = (id: string): boolean => (id === article.id ? !bundle.isGone : isThere(id))
  return [
    ...provenance,
    ...references.map(referenceEdge),
    ...correctionEdges([...references, ...about], isArticle),
    ...stated,
    ...linkEdges(
      [...about, ...references].flatMap((each) => each.links),
      isClaim,
    ),
    ...kept,
  ]
}

const NONE: RelationshipType['properties'] = new Map()

interface Supported {
  readonly edge: Edge
  readonly evidence: readonly string[]
}

/** The relationships that other articles state too, with their evidence alone. */
function othersEvidence(article: string, { edges }: Part): Map<string, Supported> {
  const own = evidencePrefix(article)
  const supported = [...edges].flatMap(([id, edge]): [string, Supported][] => {
    const evidence = withoutPrefix((edge.properties['evidence'] ?? []) as readonly string[], own)
    return evidence.length === 0 ? [] : [[id, { edge, evidence }]]
  })
  return new Map(supported)
}
