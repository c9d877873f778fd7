import type { Property } from '../../model/Model.ts'
import { didYouMean } from '../../util/didYouMean.ts'
import { hasHalfCharacter } from '../../util/hasHalfCharacter.ts'
import type { Scalar } from '../Facts.ts'
import type { Yaml } from '../read/Yaml.ts'
import { scalars } from '../scalars.ts'
import type { CheckContext } from './CheckContext.ts'
import { itemsOf, kindOf } from './fieldsOf.ts'

type Context = Pick<CheckContext, 'model' | 'report'>

/** Reads a value by its property's type. Undefined, and a problem, where it is none. */
export function checkProperty(
  property: Property,
  yaml: Yaml,
  context: Context,
): Scalar | readonly Scalar[] | undefined {
  if (!property.list) return checkScalar(property, yaml, context)
  return itemsOf(yaml, property.name, context.report).flatMap((item) => checkScalar(property, item, context) ?? [])
}

function checkScalar({ name, type }: Property, yaml: Yaml, { model, report }: Context): Scalar | undefined {
  const values = model.enums.get(type)
  const { form = 'a value', parse } = scalars[type] ?? {}
  if (yaml.kind !== 'text') {
    report(yaml.at, `\`${name}\` is ${values ? 'a value' : form}, not ${kindOf(yaml)}.`)
    return undefined
  }
  // What ends a block of YAML is no part of a property, as it would be of a quote.
  const text = yaml.value.trim()
  // A key without a value is not written at all.
  if (text === '') {
    report(yaml.at, `\`${name}\` has an item without a value. Take it out, or put what is meant in quotes.`)
    return undefined
  }
  if (values) {
    if (values.includes(text)) return text
    report(yaml.at, `\`${name}\` cannot be \`${text}\`.${didYouMean(text, values)}`)
    return undefined
  }
  if (hasHalfCharacter(text)) {
    report(yaml.at, `\`${name}\` has half of a character: a lone surrogate.`)
    return undefined
  }
  const value = parse?.(text)
  if (value === undefined) report(yaml.at, `\`${name}\` is ${form}, not \`${text}\`.`)
  return value
}
