import type { Properties, Scalar } from '../model/Facts.ts'
import type { Property } from '../model/Model.ts'
import { instantKey } from '../util/instant.ts'

/**
 * Properties by stored name, and beside those that are served as they were written what they are compared by: an instant in UTC,
 * a text in NFC.
 */
export function comparable(properties: ReadonlyMap<string, Property>, values: Properties): Properties {
  const added = [...properties.values()].flatMap((property): [string, Scalar | readonly Scalar[]][] => {
    const value = values[property.stored]
    const compared = value === undefined ? undefined : comparedValue(property, value)
    return compared === undefined || !property.compared ? [] : [[property.compared.stored, compared]]
  })
  return added.length === 0 ? values : { ...values, ...Object.fromEntries(added) }
}

/** What a value is compared by; undefined where that is the value itself. */
export function comparedValue(
  { compared, list }: Property,
  value: Scalar | readonly Scalar[],
): Scalar | readonly Scalar[] | undefined {
  if (!compared) return undefined
  const form = compared.optional ? composed : instantKey
  const one = (each: Scalar): Scalar => form(String(each)) ?? each
  const found = list ? [value].flat().map(one) : one(value as Scalar)
  return compared.optional && String(found) === String(value) ? undefined : found
}

const composed = (text: string): string => text.normalize('NFC')
