import { EVIDENCE, RELATIONSHIP_TYPE } from '../../model/core.ts'
import type { Model } from '../../model/Model.ts'
import { nodeTypeOf } from '../../model/nodeTypeOf.ts'
import { textIndexOf } from '../../model/textIndexOf.ts'
import { typeNamed } from '../../model/typeNamed.ts'
import { searchProperties } from '../../search/searchProperties.ts'
import { compare } from '../../util/byId.ts'
import { canonicalJson } from '../../util/canonicalJson.ts'
import { groupBy } from '../../util/groupBy.ts'
import type { Bundle, Properties } from '../Bundle.ts'
import { comparable } from '../comparable.ts'
import type { Facts } from '../Facts.ts'
import { evidencePrefix } from '../ids.ts'
import { storedProperties } from '../storedProperties.ts'
import type { State } from './createWorkingCopy.ts'
import { byKey, createEdge, type Edge, type Part } from './Part.ts'
import { provenanceEdges } from './provenance.ts'
import type { OtherDescription } from './readStored.ts'

/** How the part of the graph looks once the bundle is loaded. */
export function partAfter(model: Model, bundle: Bundle, state: State): Part {
  return { nodes: nodesAfter(model, bundle, state), edges: byKey(edgesAfter(model, bundle, state)) }
}

function nodesAfter(model: Model, bundle: Bundle, { others }: State): Map<string, Properties> {
  const { article, digest, relationships } = bundle
  const stated = statedBy(model, bundle)
  const passage = typeNamed(model, EVIDENCE).properties
  const nodes = new Map<string, Properties>(
    bundle.evidence.map((each) => [
      each.id,
      { ...comparable(passage, { ...each }), relationships: stated.get(each.id) ?? [] },
    ]),
  )
  const own = new Map(bundle.nodes.map((node) => [node.id, node.facts]))
  const index = textIndexOf(model)
  for (const id of new Set([...own.keys(), ...others.keys()])) {
    const type = nodeTypeOf(model, id)
    const facts = inOrder(article.id, own.get(id), others.get(id) ?? [])
    if (!type) continue
    const stored = storedProperties(model, type.properties, facts)
    const words = type.labels.includes(index.label) ? searchProperties(index, stored) : {}
    nodes.set(id, { ...stored, ...words, id })
  }
  return nodes.set(article.id, { ...article.properties, digest, relationships: relationships.map(({ id }) => id) })
}

/** The relationships between entities by the passages that state them: ids by id. All are of this one article. */
function statedBy(model: Model, { relationships }: Bundle): ReadonlyMap<string, readonly string[]> {
  const stated = relationships
    .filter(({ type }) => model.relationships.get(type)?.vocabulary === RELATIONSHIP_TYPE)
    .flatMap(({ id, evidence }) => evidence.map((passage) => ({ passage, id })))
  const byPassage = groupBy(stated, ({ passage }) => passage)
  return new Map([...byPassage].map(([passage, each]) => [passage, each.map(({ id }) => id)]))
}

/** What all articles say of a node, in order of the articles' ids, whichever was loaded first. */
function inOrder(article: string, own: Facts | undefined, others: readonly OtherDescription[]): Facts[] {
  const theirs = others.map((each) => ({ article: each.article, facts: JSON.parse(each.facts) as Facts }))
  const all = own ? [...theirs, { article, facts: own }] : theirs
  return all.sort((a, b) => compare(a.article, b.article)).map(({ facts }) => facts)
}

function edgesAfter(model: Model, bundle: Bundle, { part }: State): Edge[] {
  const { article, evidence, nodes, relationships } = bundle
  const descriptions = nodes.map(({ id, facts }) => ({ id, facts: canonicalJson(facts) }))
  const passages = nodes.flatMap((node) => node.evidence.map((passage) => ({ id: node.id, evidence: passage })))
  const provenance = provenanceEdges(
    model,
    article.id,
    descriptions,
    passages,
    evidence.map(({ id }) => id),
  )
  const others = othersEvidence(article.id, part)
  const stated = relationships.map(({ id, type, source, target, properties, evidence: own }): Edge => {
    const all = [...(others.get(id)?.evidence ?? []), ...own].sort(compare)
    return createEdge(type, source, target, { ...properties, id, evidence: all })
  })
  // Not stated here any more, and kept for the articles that still say so.
  const kept = new Map(
    [...others].map(([id, { edge, evidence: theirs }]) => [
      id,
      { ...edge, properties: { ...edge.properties, evidence: theirs } },
    ]),
  )
  for (const { id } of relationships) kept.delete(id)
  return [...provenance, ...stated, ...kept.values()]
}

interface Supported {
  readonly edge: Edge
  readonly evidence: readonly string[]
}

/** The relationships that other articles state too, with their evidence alone. */
function othersEvidence(article: string, { edges }: Part): Map<string, Supported> {
  const own = evidencePrefix(article)
  const supported = [...edges].flatMap(([id, edge]): [string, Supported][] => {
    const evidence = [edge.properties['evidence'] ?? []]
      .flat()
      .map(String)
      .filter((each) => !each.startsWith(own))
    return evidence.length === 0 ? [] : [[id, { edge, evidence }]]
  })
  return new Map(supported)
}
