import type { Filter, OrderKey, Page, Step, Value } from '../../../src/plan/Plan.ts'
import type { Lines } from './lines.ts'

/** What part of a list a page is. */
export function printPage({ first, after, last, before, backward, filter, order }: Page): Lines {
  const given = Object.entries({ first, after, last, before }).flatMap(([name, value]) =>
    value ? `${name} ${printValue(value)}` : [],
  )
  return [
    ...(given.length > 0 ? [given.join(', ')] : []),
    ...(backward ? ['from the end'] : []),
    ...printWhere(filter),
    `ordered by ${order.map(printKey).join(', ')}`,
  ]
}

function printKey({ descending, nullable, boolean, ...key }: OrderKey): string {
  const notes = [
    ...(nullable ? ['nullable'] : []),
    ...(boolean ? ['boolean'] : []),
    ...(descending ? ['descending'] : []),
  ]
  return [property(key), ...notes].join(' ')
}

export const printWhere = (filter: Filter | null): Lines => (filter ? [`where ${printFilter(filter)}`] : [])

function printFilter(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      if (filter.of.length === 0) return filter.kind === 'and' ? 'always' : 'never'
      return `(${filter.of.map(printFilter).join(` ${filter.kind} `)})`
    case 'not':
      return `not ${printFilter(filter.of)}`
    case 'compare':
      return `${property(filter)} ${filter.operator} ${printValue(filter.value)}`
    case 'isNull':
      return `${property(filter)} is ${filter.isNull ? '' : 'not '}null`
    case 'hasLabel':
      return `node is ${filter.labels.join(' or ')}`
    case 'hasType':
      return `type is one of ${filter.types.join(', ')}`
    case 'hop':
      return `${filter.quantifier} along ${printStep(filter.step)} { ${printFilter(filter.filter)} }`
    case 'relationshipHop':
      return `${filter.quantifier} of its relationships { ${printFilter(filter.filter)} }`
    case 'evidenceHop':
      return `${filter.quantifier} of its passages { ${printFilter(filter.filter)} }`
    case 'end':
      return `${filter.end} { ${printFilter(filter.filter)} }`
  }
}

/** Where an argument's value comes from. */
export function printValue(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return JSON.stringify(value.value)
    case 'list':
      return `[${value.items.map(printValue).join(', ')}]`
    case 'variable':
      return `$${[value.name, ...value.keys].join('.')}`
  }
}

export const property = ({ of, name, otherwise }: Pick<OrderKey, 'of' | 'name' | 'otherwise'>): string =>
  `${of}.${name}${otherwise === undefined ? '' : ` or else ${otherwise}`}`

/** A hop: `-[fact HOLDS_OFFICE]->()`. */
export function printStep({ relationship, direction, label, fact }: Step): string {
  const [begin, end] = { OUT: ['-', '->'], IN: ['<-', '-'], BOTH: ['-', '-'] }[direction] as [string, string]
  return `${begin}[${fact ? 'fact ' : ''}${relationship}]${end}(${label ?? ''})`
}
