import type { Scalar } from '../../model/Facts.ts'
import type { Property, ValueType } from '../../model/Model.ts'
import { canonicalJson } from '../../util/canonicalJson.ts'
import type { Data, DataMap } from '../Data.ts'
import { defaultOf } from '../scalars.ts'
import type { CheckContext } from './CheckContext.ts'
import { checkProperty } from './checkProperty.ts'
import { explainAbsence } from './explainAbsence.ts'
import { type Fields, fieldsOf, itemsOf, kindOf } from './fieldsOf.ts'
import { suggestTerm } from './suggestTerm.ts'

/**
 * Reads a list of objects that are stored within a property, such as `quantities: [{ value: 2500, unit: troops }]`, each as JSON of its
 * fields. One object need not stand in a list.
 */
export function checkObjects(
  property: Property,
  type: ValueType,
  data: Data,
  context: CheckContext,
): readonly string[] {
  const items = data.kind === 'map' ? [data] : itemsOf(data, property.name, context.report)
  return items.flatMap((item) => {
    if (item.kind === 'map') return checkObject(property, type, item, context) ?? []
    context.report(
      item.at,
      `Each of \`${property.name}\` is a map such as \`{ value: 2500, unit: troops }\`, not ${kindOf(item)}.`,
    )
    return []
  })
}

function checkObject(
  { name: list }: Property,
  { name, properties }: ValueType,
  map: DataMap,
  context: CheckContext,
): string | undefined {
  const { limits, report } = context
  const keys = [...properties.keys()]
  const suggest = (written: string): string => suggestTerm(context.model, written, { kind: 'key', keys, types: [name] })
  const fields = fieldsOf(map, { of: `part of \`${list}\``, keys, suggest }, report)
  const read = [...properties.values()].flatMap((each): [string, Scalar | readonly Scalar[]][] => {
    const data = fields.get(each.name)
    const value = data ? checkProperty(each, data, context) : each.default && defaultOf(each.type, each.default)
    if (data && typeof value === 'string' && each.verbatim) checkVerbatim(each.name, value, data, context)
    return value === undefined ? [] : [[each.name, value]]
  })
  const values = Object.fromEntries(read)
  checkNumbers(values, fields, map, context)
  const json = canonicalJson(values)
  const excess = limits.excessOf([name], 'id', json)
  if (excess !== undefined) report(map.at, `All that is said of one of \`${list}\` ${excess} Shorten it.`)
  return json
}

function checkVerbatim(name: string, value: string, { at }: Data, { text, report }: CheckContext): void {
  if (text === undefined || text.includes(value)) return
  report(at, `The \`${name}\` is not in the text.`, explainAbsence(text, value))
}

/** A number, or at least a bound; the bounds in order, and the number between them. */
function checkNumbers(
  { value, low, high }: Readonly<Record<string, Scalar | readonly Scalar[]>>,
  fields: Fields,
  { at }: DataMap,
  { report }: CheckContext,
): void {
  if (!['value', 'low', 'high'].some((each) => fields.has(each))) {
    report(at, 'A quantity needs `value`, or at least `low` or `high`.')
    return
  }
  const isAbove = (a: typeof low, b: typeof low): boolean => typeof a === 'number' && typeof b === 'number' && a > b
  if (isAbove(low, high)) report(at, `\`low\` is more than \`high\`: ${String(low)} and ${String(high)}.`)
  else if (isAbove(low, value) || isAbove(value, high))
    report(at, `\`value\` is ${String(value)}, which is not between \`low\` and \`high\`.`)
}
