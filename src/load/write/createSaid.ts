import { joined, type Said, type Support, saidToo, supportOf } from '../readings/Reading.ts'
import type { Standings } from '../readings/Standing.ts'

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
  /** The ids of what each article says something of. */
  const saidBy = new Map<string, Set<string>>()

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
    say(id: string, article: string, facts: string, standings: Standings): void {
      const thing = thingOf(id)
      const support = supportOf(standings)
      const isNew = !thing.by.has(article)
      thing.by.set(article, { facts, support })
      thing.all = isNew ? saidToo(thing.all, facts, support) : rebuilt(thing)
      const all = saidBy.get(article)
      if (all) all.add(id)
      else saidBy.set(article, new Set([id]))
    },
    unsay(id: string, article: string): void {
      const thing = things.get(id)
      if (!thing?.by.delete(article)) return
      thing.all = rebuilt(thing)
      saidBy.get(article)?.delete(id)
    },
    /** An article stands elsewhere among others than before. Gives the ids of all that it says something of. */
    move(article: string, standings: Standings): readonly string[] {
      const moved = [...(saidBy.get(article) ?? [])]
      for (const id of moved) {
        const facts = things.get(id)?.by.get(article)?.facts
        if (facts !== undefined) this.say(id, article, facts, standings)
      }
      return moved
    },
    /** What all articles say; undefined where nothing is known of it. */
    all: (id: string): Said | undefined => things.get(id)?.all,
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
