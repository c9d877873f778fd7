import { RELATIONSHIP } from '../../model/core.ts'
import { type Grouping, groupingsOf } from '../../model/groupingsOf.ts'
import type { Model } from '../../model/Model.ts'

/** The SDL of a connection's `counts`; none where there is nothing to count its entries by. */
export const countsField = (model: Model, target: string): string =>
  groupingsOf(model, target).size === 0
    ? ''
    : `
  "How many there are of each kind on all pages, in order of the keys. Counted when asked for."
  counts(
    "What they are counted by."
    by: ${target}CountBy!
  ): [Count!]!`

/** The SDL of what lists can be counted by: an enum for each type that has anything of the kind. */
export const countTypes = (model: Model): string =>
  [RELATIONSHIP, ...model.interfaces.keys(), ...model.nodes.keys()]
    .filter((target) => groupingsOf(model, target).size > 0)
    .map(
      (target) => `
"What a list of \`${target}\` can be counted by."
enum ${target}CountBy {
${[...groupingsOf(model, target)].map(([name, grouping]) => `  ${describe(name, grouping)}\n  ${name}`).join('\n')}
}
`,
    )
    .join('')

function describe(name: string, grouping: Grouping): string {
  switch (grouping.kind) {
    case 'property':
      return `"By \`${grouping.name}\`."`
    case 'period':
      return `"By the ${name.toLowerCase()}, such as \`${'2021-07-24'.slice(0, grouping.length)}\`; what is not known to lie within one counts under null."`
    case 'nodeType':
      return `"By which type they are, such as \`PERSON\`."`
    case 'relationshipType':
      return `"By the kind of relationship."`
  }
}
