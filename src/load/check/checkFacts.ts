import { EXTERNAL_ID } from '../../model/core.ts'
import { DATE_FIELDS, isDated } from '../../model/dateProperties.ts'
import type { Facts, Scalar } from '../../model/Facts.ts'
import type { Property } from '../../model/Model.ts'
import { comparedName } from '../../model/properties.ts'
import { alternatives } from '../../util/didYouMean.ts'
import { comparedValue } from '../comparable.ts'
import type { Data, DataMap } from '../Data.ts'
import type { CheckContext } from './CheckContext.ts'
import { checkDate } from './checkDate.ts'
import { type Code, checkExternalIds } from './checkExternalIds.ts'
import { checkObjects } from './checkObjects.ts'
import { checkProperty } from './checkProperty.ts'
import { checkTimes } from './checkTimes.ts'
import { type Fields, fieldsOf, kindOf, type Shape } from './fieldsOf.ts'
import type { Owner } from './Owner.ts'
import { suggestTerm } from './suggestTerm.ts'

export interface CheckedFacts {
  readonly facts: Facts
  /** The fields beside the properties are for the caller. */
  readonly fields: Fields
  /** The ids in catalogues, with where they stand. */
  readonly codes: readonly Code[]
}

/** Reads the properties that a map gives. */
export function checkFacts(owner: Owner, map: DataMap, context: CheckContext): CheckedFacts {
  const fields = fieldsOf(map, shapeOf(owner, context), context.report)
  const values: Record<string, Scalar | readonly Scalar[]> = {}
  for (const property of writtenProperties(owner)) {
    if (property.type === EXTERNAL_ID) continue
    const data = fields.get(property.name)
    const object = context.model.values.get(property.type)
    const value =
      data && (object ? checkObjects(property, object, data, context) : checkProperty(property, data, context))
    if (value !== undefined) values[property.name] = value
    const excess = excessOf(context, owner, property, value)
    if (data && excess !== undefined) context.report(data.at, `\`${property.name}\` ${excess} Shorten it.`)
    if (!data) checkPresence(owner, property, map, context)
  }
  const dateData = fields.get('date')
  const idsData = [...owner.properties.values()].flatMap(({ type, name }) =>
    type === EXTERNAL_ID ? (fields.get(name) ?? []) : [],
  )[0]
  const date = dateData && checkDate(owner, dateData, context)
  const codes = idsData ? checkExternalIds(owner, idsData, context) : []
  checkTimes(owner, values, date, fields, context)
  const note = noteIn(fields.get(NOTE), context)
  const externalIds = idsData && Object.fromEntries(codes.map(({ scheme, value }) => [scheme, value]))
  return {
    facts: { values, ...(date && { date }), ...(externalIds && { externalIds }), ...(note !== undefined && { note }) },
    fields,
    codes,
  }
}

/** Why something is written as it is, for those who read the bundle. */
const NOTE = 'note'

function noteIn(data: Data | undefined, { report }: CheckContext): string | undefined {
  if (!data) return undefined
  if (data.kind === 'text') return data.value.trim()
  report(data.at, `\`${NOTE}\` is text, not ${kindOf(data)}.`)
  return undefined
}

/** Why a value is too large, as it is written or as it is compared. */
function excessOf(
  { limits }: CheckContext,
  { labels }: Owner,
  property: Property,
  value: Scalar | readonly Scalar[] | undefined,
): string | undefined {
  if (value === undefined) return undefined
  const compared = comparedValue(property, value) ?? value
  return limits.excessOf(labels, comparedName(property), compared) ?? limits.excessOf(labels, property.stored, value)
}

/** Those that a bundle writes by their own names. */
function writtenProperties({ properties, refused }: Owner): Property[] {
  return [...properties.values()].filter(
    ({ name, catalogue, derived }) =>
      name !== 'id' && catalogue === undefined && !derived && !DATE_FIELDS.has(name) && !refused?.has(name),
  )
}

function shapeOf(owner: Owner, { model }: CheckContext): Shape {
  const refused = new Map(owner.refused)
  for (const { name, catalogue, derived } of owner.properties.values()) {
    if (derived) refused.set(name, `\`${name}\` is not written: it follows from what the articles say.`)
    else if (catalogue !== undefined) {
      refused.set(
        name,
        `\`${name}\` is not written: it comes from the catalogue \`${catalogue}\` under \`externalIds\`.`,
      )
    } else if (DATE_FIELDS.has(name)) {
      refused.set(name, `\`${name}\` is not written by itself: it follows from \`date: { edtf, basis, expression }\`.`)
    }
  }
  const written = writtenProperties(owner).map(({ name }) => name)
  const date = isDated(owner.properties) ? ['date'] : []
  const keys = [...owner.keys, ...written, ...date, NOTE]
  const types = [owner.name, ...owner.labels, model.relationships.get(owner.name)?.holder ?? []].flat()
  const suggest = (name: string): string => suggestTerm(model, name, { kind: 'key', keys, types })
  return { of: `property of ${owner.name}`, keys, refused, suggest }
}

function checkPresence(
  { name: owner }: Owner,
  property: Property,
  map: DataMap,
  { model, report }: CheckContext,
): void {
  const { name, type, required, list, default: fallback } = property
  if (!required || list || fallback !== undefined) return
  const values = model.enums.get(type)
  report(map.at, `${owner} needs \`${name}\`.${values ? ` It can be ${alternatives(values)}.` : ''}`)
}
