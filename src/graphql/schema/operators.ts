import type { Model, Property } from '../../model/Model.ts'

/** The name of the filter on a property; null for what cannot be filtered by: a single object within a property. */
export function filterName({ values }: Model, { type, list, required }: Property): string | null {
  if (values.has(type)) return list ? `${type}Filter` : null
  if (list) return `${type}ListFilter`
  return required ? `${type}Filter` : `Optional${type}Filter`
}

/** The SDL of the filters on properties: one for each scalar and enum, and one more where null is possible. */
export function operators({ enums }: Model): string {
  const kinds: [type: string, operators: readonly string[]][] = [
    ['String', [...EQUALITY('String'), ...TEXT]],
    ['ID', EQUALITY('ID')],
    ['Int', [...EQUALITY('Int'), ...ORDER('Int')]],
    ['Float', [...EQUALITY('Float'), ...ORDER('Float')]],
    ['Date', [...EQUALITY('Date'), ...ORDER('Date')]],
    ['DateTime', [...EQUALITY('DateTime'), ...ORDER('DateTime')]],
    ['Boolean', ['"Is this."', 'eq: Boolean']],
    ...[...enums.keys(), 'EntityType'].map((type): [string, readonly string[]] => [type, EQUALITY(type)]),
  ]
  return `${kinds.map(([type, each]) => filters(type, each)).join('')}
"On a list of texts."
input StringListFilter {
  "One of the list is exactly this."
  includes: String
}
`
}

const EQUALITY = (type: string): readonly string[] => [
  '"Is exactly this."',
  `eq: ${type}`,
  '"Is one of these; with none, nothing is."',
  `in: [${type}!]`,
]

const TEXT = [
  '"Has this in it, in upper or lower case."',
  'contains: String',
  '"Begins with this, in upper or lower case."',
  'startsWith: String',
  '"Ends with this, in upper or lower case."',
  'endsWith: String',
]

const ORDER = (type: string): readonly string[] => [
  '"Is less, or earlier."',
  `lt: ${type}`,
  '"Is less or equal, or not later."',
  `lte: ${type}`,
  '"Is more, or later."',
  `gt: ${type}`,
  '"Is more or equal, or not earlier."',
  `gte: ${type}`,
]

const filters = (type: string, fields: readonly string[]): string => `
"On a ${type} that is always there. All operators that are given must hold."
input ${type}Filter {
${fields.map((field) => `  ${field}`).join('\n')}
}

"On a ${type} that may be null. All operators that are given must hold; on null, only \`isNull\` can."
input Optional${type}Filter {
${fields.map((field) => `  ${field}`).join('\n')}
  "Whether it is null."
  isNull: Boolean
}
`
