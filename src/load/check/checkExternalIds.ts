import { catalogues } from '../catalogues.ts'
import type { Place } from '../Problem.ts'
import type { Yaml } from '../read/Yaml.ts'
import type { CheckContext } from './CheckContext.ts'
import { fieldsOf, kindOf } from './fieldsOf.ts'
import type { Owner } from './Owner.ts'

/** An id in a catalogue. */
export interface Code {
  readonly scheme: string
  readonly value: string
  readonly at: Place
}

/** Reads `externalIds: { wikidata: Q796 }`: ids that their catalogues can have, of things they are about. */
export function checkExternalIds(owner: Owner, yaml: Yaml, context: CheckContext): readonly Code[] {
  const { report } = context
  if (yaml.kind !== 'map') {
    report(yaml.at, `\`externalIds\` is a map such as \`{ wikidata: Q796 }\`, not ${kindOf(yaml)}.`)
    return []
  }
  const fields = fieldsOf(yaml, { of: 'catalogue of external ids', keys: Object.keys(catalogues) }, report)
  return [...fields].flatMap(([scheme, written]) => {
    const value = checkExternalId(owner, scheme, written, context)
    return value === undefined ? [] : [{ scheme, value, at: written.at }]
  })
}

function checkExternalId(
  owner: Owner,
  scheme: string,
  yaml: Yaml,
  { model, report }: CheckContext,
): string | undefined {
  const catalogue = catalogues[scheme]
  const value = yaml.kind === 'text' ? yaml.value.trim() : kindOf(yaml)
  const described = [...model.nodes.values()].filter((type) => fills(scheme, type.properties)).map(({ name }) => name)
  if (described.length > 0 && !described.includes(owner.name)) {
    report(yaml.at, `The catalogue \`${scheme}\` is for ${described.join(' and ')}, not for ${owner.name}.`)
  } else if (yaml.kind !== 'text' || !catalogue?.pattern.test(value)) {
    report(yaml.at, `An id of \`${scheme}\` is ${catalogue?.form}, not \`${value}\`.`)
  } else if (catalogue.lookUp && !catalogue.lookUp(value)) {
    report(yaml.at, `The catalogue \`${scheme}\` has no \`${value}\`.`)
  } else {
    return value
  }
  return undefined
}

/** Whether a catalogue fills in properties of the type. */
const fills = (scheme: string, properties: Owner['properties']): boolean =>
  [...properties.values()].some(({ catalogue }) => catalogue === scheme)
