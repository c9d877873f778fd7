import type { BundleEvidence, BundleNode, BundleRelationship } from '../../../src/load/Bundle.ts'
import { articleOfClaim, evidenceId, relationshipId } from '../../../src/load/ids.ts'
import { readingOf } from '../../../src/load/readings/Reading.ts'
import { storedProperties } from '../../../src/load/storedProperties.ts'
import type { DateFacts, Facts } from '../../../src/model/Facts.ts'
import type { Model } from '../../../src/model/Model.ts'
import { byId } from '../../../src/util/byId.ts'
import type { NewsEntity } from './NewsEntity.ts'

export type Draft = ReturnType<typeof createDraft>

/** An article while it is written: its text, and what each sentence supports. */
export function createDraft(model: Model, article: string) {
  let text = ''
  const evidence = new Map<string, BundleEvidence>()
  const entities = new Map<
    string,
    { entity: NewsEntity; passages: Set<string>; aliases: Set<string>; dated: boolean }
  >()
  const claims: BundleNode[] = []
  const relationships = new Map<string, BundleRelationship>()
  /** To claims of other articles. */
  const links = new Map<string, BundleRelationship>()

  /** Makes a passage of the text evidence. */
  function cite(start: number, end: number): string {
    const id = evidenceId(article, start, end)
    evidence.set(id, { id, quote: text.slice(start, end), start, end })
    return id
  }

  function described(entity: NewsEntity) {
    const known = entities.get(entity.id)
    if (known) return known
    const first = { entity, passages: new Set<string>(), aliases: new Set<string>(), dated: false }
    entities.set(entity.id, first)
    return first
  }

  return {
    /** Writes a sentence. Gives where it stands. */
    say(sentence: string, gap = ' '): { start: number; end: number } {
      const start = text === '' ? 0 : text.length + gap.length
      text = text === '' ? sentence : text + gap + sentence
      return { start, end: text.length }
    },
    cite,
    mention(entity: NewsEntity, passage: string): void {
      described(entity).passages.add(passage)
    },
    mentions: (entity: NewsEntity): boolean => entities.has(entity.id),
    /** Notes that the text calls it so. */
    alias(entity: NewsEntity, alias: string): void {
      described(entity).aliases.add(alias)
    },
    /** Notes that the text gives its date. */
    date(entity: NewsEntity): void {
      described(entity).dated = true
    },
    claim(claim: BundleNode): void {
      claims.push(claim)
    },
    /** False where the article states it already. */
    relate(name: string, source: string, target: string, facts: Facts, passages: readonly string[]): boolean {
      const type = model.relationships.get(name)
      if (!type) throw new Error(`The schema has no ${name}.`)
      const [from = '', to = ''] = type.symmetric ? [source, target].sort() : [source, target]
      const id = relationshipId(type, from, to, storedProperties(type.properties, [readingOf(facts)]))
      if (relationships.has(id) || links.has(id)) return false
      const isElsewhere = [source, target].some((end) => end.startsWith('claim:') && articleOfClaim(end) !== article)
      const made = { id, type: name, source: from, target: to, facts, evidence: [...new Set(passages)].sort() }
      ;(isElsewhere ? links : relationships).set(id, made)
      return true
    },
    finish() {
      const nodes = [...[...entities.values()].map(nodeOf), ...claims].sort(byId)
      // What would have stated a relationship again, states nothing.
      const used = new Set([...nodes, ...relationships.values()].flatMap((each) => each.evidence))
      return {
        text,
        evidence: [...evidence.values()].filter(({ id }) => used.has(id)).sort(byId),
        nodes,
        relationships: [...relationships.values()].sort(byId),
        links: [...links.values()].sort(byId),
      }
    },
  }
}

interface Described {
  readonly entity: NewsEntity
  readonly passages: ReadonlySet<string>
  readonly aliases: ReadonlySet<string>
  readonly dated: boolean
}

function nodeOf({ entity, passages, aliases, dated }: Described): BundleNode {
  const { id, type, name, description } = entity
  const date: DateFacts | undefined = dated ? entity.date : undefined
  const values = { name, ...(aliases.size > 0 && { aliases: [...aliases] }), description, ...entity.values }
  return { id, type, facts: { values, ...(date && { date }) }, evidence: [...passages].sort() }
}
