import { joined, type Said, type Support, saidToo, supportOf } from '../readings/Reading.ts'
import type { Standing } from '../readings/Standing.ts'

interface Thing {
  /** What articles say that no bundle changes. */
  readonly others: Map<string, Support>
  /** What the articles say that bundles may change, by article. */
  readonly by: Map<string, { readonly facts: string; readonly support: Support }>
  all: Said
}

const NOTHING: Said = new Map()

/** What articles say of nodes and relationships, by id, while bundles change it in turn. */
export function createSaid() {
  const things = new Map<string, Thing>()

  function thingOf(id: string): Thing {
    const known = things.get(id)
    if (known) return known
    const thing: Thing = { others: new Map(), by: new Map(), all: NOTHING }
    things.set(id, thing)
    return thing
  }

  return {
    /** Adds what articles say that are not among the bundles. */
    addOthers(id: string, facts: string, support: Support): void {
      const thing = thingOf(id)
      thing.others.set(facts, joined(thing.others.get(facts), support))
      thing.all = thing.others
    },
    say(id: string, article: string, facts: string, standing: Standing): void {
      const thing = thingOf(id)
      const support = supportOf(standing)
      thing.by.set(article, { facts, support })
      thing.all = saidToo(thing.all, facts, support)
    },
    unsay(id: string, article: string): void {
      const thing = things.get(id)
      if (!thing?.by.delete(article)) return
      thing.all = rebuilt(thing)
    },
    /** What all articles but one say. */
    withoutArticle(id: string, article: string): Said {
      const thing = things.get(id)
      if (!thing) return NOTHING
      return thing.by.has(article) ? rebuilt(thing, article) : thing.all
    },
  }
}

function rebuilt({ others, by }: Thing, except?: string): Said {
  const all = new Map(others)
  for (const [article, { facts, support }] of by)
    if (article !== except) all.set(facts, joined(all.get(facts), support))
  return all
}
