import type { FrontQuery } from '../api/operations.ts'
import type { LinkedEntity } from '../parts/EntityLink.tsx'

type Article = FrontQuery['articles']['nodes'][number]
type Supported = Article['evidence']['nodes'][number]['supports'][number]

/** The entities that an article speaks of, those with the most passages first. */
export function spokenOf(article: Article): readonly LinkedEntity[] {
  const counts = new Map<string, { readonly entity: LinkedEntity; count: number }>()
  for (const each of article.evidence.nodes.flatMap(({ supports }) => supports)) {
    for (const entity of entitiesOf(each)) {
      const known = counts.get(entity.id) ?? { entity, count: 0 }
      known.count++
      counts.set(entity.id, known)
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ entity }) => entity)
}

/** Of a claim, who made it and what it is about stand at its own page. */
function entitiesOf(supported: Supported): readonly LinkedEntity[] {
  if (supported.__typename === 'Relationship') return [supported.source, supported.target]
  return supported.__typename === 'Claim' ? [] : [supported]
}
