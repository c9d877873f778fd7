import type { Scalar } from '../../model/Facts.ts'
import type { Property } from '../../model/Model.ts'
import { hasHalfCharacter } from '../../util/hasHalfCharacter.ts'
import { cleanText } from '../cleanText.ts'
import type { Report } from '../Problem.ts'
import type { Yaml, YamlText } from '../read/Yaml.ts'
import { scalars } from '../scalars.ts'
import type { CheckContext } from './CheckContext.ts'
import { itemsOf, kindOf } from './fieldsOf.ts'
import { suggestTerm } from './suggestTerm.ts'

type Context = Pick<CheckContext, 'model' | 'report' | 'warn'>

/** Reads a value by its property's type. Undefined, and a problem, where it is none. What is verbatim is not cleaned. */
export function checkProperty(
  property: Property,
  yaml: Yaml,
  context: Context,
): Scalar | readonly Scalar[] | undefined {
  if (!property.list) return checkScalar(property, yaml, context)
  return itemsOf(yaml, property.name, context.report).flatMap((item) => checkScalar(property, item, context) ?? [])
}

function checkScalar(
  { name, type, verbatim }: Property,
  yaml: Yaml,
  { model, report, warn }: Context,
): Scalar | undefined {
  const values = model.enums.get(type)
  const { form = 'a value', parse } = scalars[type] ?? {}
  if (yaml.kind !== 'text') {
    report(yaml.at, `\`${name}\` is ${values ? 'a value' : form}, not ${kindOf(yaml)}.`)
    return undefined
  }
  const text = checkText(name, yaml, verbatim, report)
  if (text === undefined) return undefined
  if (values) {
    if (values.includes(text)) {
      const why = model.terms.get(`${type}.${text}`)?.deprecated
      if (why !== undefined) warn(yaml.at, `\`${name}: ${text}\` is deprecated. ${why}`)
      return text
    }
    const meant = suggestTerm(model, text, { kind: 'value', enum: type })
    report(yaml.at, `\`${name}\` cannot be \`${text}\`.${meant}`)
    return undefined
  }
  const value = parse?.(text)
  if (value === undefined) report(yaml.at, `\`${name}\` is ${form}, not \`${text}\`.`)
  return value
}

function checkText(name: string, yaml: YamlText, verbatim: true | undefined, report: Report): string | undefined {
  // What ends a block of YAML is no part of a property, as it would be of a quote.
  const written = yaml.value.trim()
  const refuse = (why: string): undefined => {
    report(yaml.at, `\`${name}\` has ${why}`)
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
