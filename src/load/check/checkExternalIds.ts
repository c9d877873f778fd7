import { catalogues } from '../catalogues.ts'
import type { Data } from '../Data.ts'
import type { Location } from '../Problem.ts'
import type { CheckContext } from './CheckContext.ts'
import { fieldsOf, kindOf } from './fieldsOf.ts'
import type { Owner } from './Owner.ts'

/** An id in a catalogue. */
export interface Code {
  readonly scheme: string
  readonly value: string
  readonly at: Location
}

/** Reads `externalIds: { wikidata: Q796 }`: ids that their catalogues can have, of things they are about. */
export function checkExternalIds(owner: Owner, data: Data, context: CheckContext): readonly Code[] {
  const { report } = context
  if (data.kind !== 'map') {
    report(data.at, `\`externalIds\` is a map such as \`{ wikidata: Q796 }\`, not ${kindOf(data)}.`)
    return []
  }
  const fields = fieldsOf(data, { of: 'catalogue of external ids', keys: Object.keys(catalogues) }, report)
  return [...fields].flatMap(([scheme, written]) => {
    const value = checkExternalId(owner, scheme, written, context)
    return value === undefined ? [] : [{ scheme, value, at: written.at }]
  })
}

function checkExternalId(
  owner: Owner,
  scheme: string,
  data: Data,
  { model, report }: CheckContext,
): string | undefined {
  const catalogue = catalogues[scheme]
  const value = data.kind === 'text' ? data.value.trim() : kindOf(data)
  const described = [...model.nodes.values()].filter((type) => fills(scheme, type.properties)).map(({ name }) => name)
  if (described.length > 0 && !described.includes(owner.name)) {
    report(data.at, `The catalogue \`${scheme}\` is for ${described.join(' and ')}, not for ${owner.name}.`)
  } else if (data.kind !== 'text' || !catalogue?.pattern.test(value)) {
    report(data.at, `An id of \`${scheme}\` is ${catalogue?.form}, not \`${value}\`.`)
  } else if (catalogue.lookUp && !catalogue.lookUp(value)) {
    report(data.at, `The catalogue \`${scheme}\` has no \`${value}\`.`)
  } else {
    return value
  }
  return undefined
}

/** Whether a catalogue fills in properties of the type. */
const fills = (scheme: string, properties: Owner['properties']): boolean =>
  [...properties.values()].some(({ catalogue }) => catalogue === scheme)
