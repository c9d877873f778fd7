import type { Scalar } from '../../model/Facts.ts'
import type { Property } from '../../model/Model.ts'
import { didYouMean } from '../../util/didYouMean.ts'
import { hasHalfCharacter } from '../../util/hasHalfCharacter.ts'
import { cleanText } from '../cleanText.ts'
import type { Data, DataText } from '../Data.ts'
import type { Report } from '../Problem.ts'
import { scalars } from '../scalars.ts'
import type { CheckContext } from './CheckContext.ts'
import { itemsOf, kindOf } from './fieldsOf.ts'

type Context = Pick<CheckContext, 'model' | 'report'>

/** Reads a value by its property's type. Undefined, and a problem, where it is none. What is verbatim is not cleaned. */
export function checkProperty(
  property: Property,
  data: Data,
  context: Context,
): Scalar | readonly Scalar[] | undefined {
  if (!property.list) return checkScalar(property, data, context)
  return itemsOf(data, property.name, context.report).flatMap((item) => checkScalar(property, item, context) ?? [])
}

function checkScalar({ name, type, verbatim }: Property, data: Data, { model, report }: Context): Scalar | undefined {
  const values = model.enums.get(type)
  const { form = 'a value', parse } = scalars[type] ?? {}
  if (data.kind !== 'text') {
    report(data.at, `\`${name}\` is ${values ? 'a value' : form}, not ${kindOf(data)}.`)
    return undefined
  }
  const text = checkText(name, data, verbatim, report)
  if (text === undefined) return undefined
  if (values) {
    if (values.includes(text)) return text
    report(data.at, `\`${name}\` cannot be \`${text}\`.${didYouMean(text, values)}`)
    return undefined
  }
  const value = parse?.(text)
  if (value === undefined) report(data.at, `\`${name}\` is ${form}, not \`${text}\`.`)
  return value
}

function checkText(name: string, data: DataText, verbatim: true | undefined, report: Report): string | undefined {
  // What ends a block of YAML is no part of a property, as it would be of a quote.
  const written = data.value.trim()
  const refuse = (why: string): undefined => {
    report(data.at, `\`${name}\` has ${why}`)
    return undefined
  }
  // A key without a value is not written at all.
  if (written === '') return refuse('an item without a value. Take it out, or put what is meant in quotes.')
  if (hasHalfCharacter(written)) return refuse('half of a character: a lone surrogate.')
  if (verbatim) return written
  const cleaned = cleanText(written)
  if ('refused' in cleaned) return refuse(`${cleaned.refused}, which it cannot hold. Take it out.`)
  return cleaned.text === '' ? refuse('nothing in it that can be seen.') : cleaned.text
}
