import { CORRECTS, REFERRED, REFERS_TO } from '../../model/core.ts'
import type { NodeType } from '../../model/Model.ts'
import { canonicalJson } from '../../util/canonicalJson.ts'
import { groupBy } from '../../util/objects.ts'
import type { Bundle, BundleRelationship } from '../Bundle.ts'
import { articleOfClaim } from '../ids.ts'
import { createEdge, type Edge } from './Part.ts'

/*
 * An article's claims can be linked to claims of articles that are not in the graph, or that lose the claim later, and an article can
 * correct one that is not there. So each article keeps its links and corrections on edges to what it refers to: one node for each
 * article that is referred to, whether that article is there or not. Links and corrections themselves are edges while both ends are there.
 */

/** What one article says of another: links to its claims, and whether it corrects it. */
export interface Reference {
  readonly from: string
  readonly to: string
  readonly links: readonly BundleRelationship[]
  readonly corrects: boolean
}

const PREFIX = 'referred:'

/** The node that stands for an article that others refer to: `referred:an-article`. */
export const referredId = (article: string): string => PREFIX + article.slice('article:'.length)

export const referredArticle = (id: string): string => `article:${id.slice(PREFIX.length)}`

export const isReferred = (id: string): boolean => id.startsWith(PREFIX)

/** As what it is written. */
export const REFERRED_TYPE: Pick<NodeType, 'labels' | 'properties'> = { labels: [REFERRED], properties: new Map() }

export function referencesOf({ article: { id }, links, corrects }: Bundle): Reference[] {
  const other = ({ source, target }: BundleRelationship): string =>
    articleOfClaim(articleOfClaim(source) === id ? target : source)
  const linked = groupBy(links, other)
  return [...new Set([...linked.keys(), ...corrects])].map((to) => ({
    from: id,
    to,
    links: linked.get(to) ?? [],
    corrects: corrects.includes(to),
  }))
}

export const referenceEdge = ({ from, to, links, corrects }: Reference): Edge =>
  createEdge(REFERS_TO, from, referredId(to), { links: links.map((link) => canonicalJson(link)), corrects })

/** The corrections among articles that are there. */
export const correctionEdges = (references: readonly Reference[], isThere: (article: string) => boolean): Edge[] =>
  references
    .filter(({ from, to, corrects }) => corrects && isThere(from) && isThere(to))
    .map(({ from, to }) => createEdge(CORRECTS, from, to, {}))

export const readLinks = (links: unknown): BundleRelationship[] =>
  [links ?? []].flat().map((link) => JSON.parse(String(link)) as BundleRelationship)

/** The edges of links whose claims are both there, each once, with the passages of all that state it. */
export function linkEdges(links: readonly BundleRelationship[], isThere: (claim: string) => boolean): Edge[] {
  const there = links.filter(({ source, target }) => isThere(source) && isThere(target))
  return [...groupBy(there, ({ id }) => id)].flatMap(([id, [first, ...others]]) => {
    if (!first) return []
    const evidence = [...new Set([first, ...others].flatMap((each) => each.evidence))].sort()
    return createEdge(first.type, first.source, first.target, { id, evidence })
  })
}
