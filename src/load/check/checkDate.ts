import type { DateFacts } from '../../model/Facts.ts'
import type { Property } from '../../model/Model.ts'
import { PRECISIONS, type Precision, readEdtf } from '../../util/readEdtf.ts'
import type { Data } from '../Data.ts'
import type { CheckContext } from './CheckContext.ts'
import { checkProperty } from './checkProperty.ts'
import { checkWeekday } from './checkWeekday.ts'
import { explainAbsence } from './explainAbsence.ts'
import { fieldsOf, kindOf } from './fieldsOf.ts'
import type { Owner } from './Owner.ts'

/** The parts of a `date`, and the properties of `Dated` that say what type each is of. */
const PARTS = { edtf: 'edtf', basis: 'dateBasis', expression: 'dateExpression', precision: 'datePrecision' } as const

/** Reads `date: { edtf: 2021-07-24, basis: RESOLVED, expression: Saturday }`. */
export function checkDate(owner: Owner, data: Data, context: CheckContext): DateFacts | undefined {
  const { report } = context
  if (data.kind !== 'map') {
    report(data.at, `\`date\` is a map such as \`{ edtf: 2021-07-24, basis: STATED }\`, not ${kindOf(data)}.`)
    return undefined
  }
  const fields = fieldsOf(data, { of: 'part of a date', keys: Object.keys(PARTS) }, report)
  const read = (part: keyof typeof PARTS): string | undefined => {
    const property = owner.properties.get(PARTS[part])
    const value = fields.get(part)
    return property && value && asText(property, part, value, context)
  }
  const date = {
    edtf: read('edtf'),
    basis: read('basis'),
    expression: read('expression'),
    precision: read('precision'),
  }
  if (!fields.has('edtf') && !fields.has('expression'))
    report(data.at, 'A date needs `edtf`, or at least `expression`.')
  else if (!fields.has('basis')) report(data.at, 'A date needs `basis`: how it is known.')
  const precision = checkNotation(date.edtf, fields.get('edtf'), context)
  checkPrecision(date.precision, precision, fields.get('precision'), context)
  checkExpression(date.expression, fields.get('expression'), context)
  const facts: DateFacts = Object.fromEntries(Object.entries(date).filter(([, value]) => value !== undefined))
  checkWeekday(facts, fields.get('expression')?.at ?? data.at, context)
  return facts
}

function asText(property: Property, name: string, data: Data, context: CheckContext): string | undefined {
  const value = checkProperty({ ...property, name }, data, context)
  return value === undefined ? undefined : String(value)
}

/** How exact the notation is; undefined where it is wrong. */
function checkNotation(
  edtf: string | undefined,
  data: Data | undefined,
  { report }: CheckContext,
): Precision | undefined {
  if (!data) return 'UNKNOWN'
  if (edtf === undefined) return undefined
  const period = readEdtf(edtf)
  if (typeof period !== 'string') return period.precision
  report(data.at, `\`${edtf}\` is no date that can be kept: ${period}.`)
  return undefined
}

function checkPrecision(
  written: string | undefined,
  notation: Precision | undefined,
  data: Data | undefined,
  { report }: CheckContext,
): void {
  const precision = PRECISIONS.find((each) => each === written)
  if (!data || !precision || !notation) return
  if (PRECISIONS.indexOf(precision) >= PRECISIONS.indexOf(notation)) return
  report(data.at, `The notation is exact to the ${notation}; \`precision\` can only be coarser, not \`${precision}\`.`)
}

function checkExpression(expression: string | undefined, data: Data | undefined, { text, report }: CheckContext): void {
  if (!data || expression === undefined || text === undefined || text.includes(expression)) return
  report(data.at, 'The `expression` is not in the text.', explainAbsence(text, expression))
}
