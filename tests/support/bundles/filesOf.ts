import type { Bundle, BundleNode } from '../../../src/load/Bundle.ts'

/** The files of a bundle, by which it is read as it is; JSON is YAML. */
export function filesOf({ article, evidence, nodes, relationships: stated, links }: Bundle): Record<string, string> {
  const { id: _id, text, sha256: _sha256, publishedAtUtc: _utc, textNfc: _nfc, ...fields } = article.properties
  const relationships = [...stated, ...links]
  const passages = new Map(evidence.map((each) => [each.id, each]))
  /** With all that stands after it, so that it is the only one. */
  const quotes = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const passage = passages.get(id)
      return passage ? [{ exact: passage.quote, suffix: String(text).slice(passage.end) }] : []
    })
  const described = ({ id, facts: { values, date }, evidence: ids }: BundleNode) => ({
    id,
    ...values,
    ...(date && { date }),
    evidence: quotes(ids),
  })
  const linked = (id: string, type: string): string[] =>
    relationships.filter((each) => each.type === type && each.source === id).map(({ target }) => target)
  const contradicted = (id: string): string[] => [
    ...linked(id, 'CONTRADICTS'),
    ...relationships.flatMap(({ type, source, target }) =>
      type === 'CONTRADICTS' && target === id && !nodes.some((node) => node.id === source) ? [source] : [],
    ),
  ]
  const facts = {
    entities: nodes.filter(isEntity).map(described),
    claims: nodes
      .filter((node) => !isEntity(node))
      .map((claim) => ({
        ...described(claim),
        speakers: linked(claim.id, 'SAID_BY'),
        subjects: linked(claim.id, 'ABOUT'),
        contradicts: contradicted(claim.id),
      })),
    relationships: relationships
      .filter(({ source }) => !source.startsWith('claim:'))
      .map(({ type, source, target, facts: { values, date }, evidence: ids }) => ({
        type,
        source,
        target,
        ...values,
        date,
        evidence: quotes(ids),
      })),
  }
  return {
    'article.txt': String(text),
    'article.yaml': JSON.stringify(fields),
    'facts.yaml': JSON.stringify(facts),
  }
}

const isEntity = ({ type }: BundleNode): boolean => type !== 'Claim'
